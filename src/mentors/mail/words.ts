import { inAllLanguages } from '#src/kernel/lang.ts'

export const mailWords = inAllLanguages({
  en: {
    greeting: (name: string) => `Dear ${name},`,
    invitation: {
      subject: 'Would you be a mentor?',
      asks: (inviter: string, call: string) =>
        `${inviter} asks, for the mentoring programme ADVANCE (${call}), whether you would accompany somebody at the beginning of their career.`,
      means:
        'It means about one conversation of an hour a month for a year. You say yourself how many people you take.',
      answer: (until: string) =>
        `You can answer in two minutes and without an account, until ${until}. A no needs no reason.`,
      button: 'Read more and answer',
    },
    added: {
      subject: 'You are listed as a mentor',
      is: (call: string) => `As agreed, you are now listed as a mentor of ADVANCE (${call}).`,
      hidden: 'Only the coordination sees your profile until you choose otherwise.',
      change: 'Sign in with this e-mail address to complete it, change the number of places, or take a break.',
      button: 'Open my profile',
    },
    questions: (contact: string) => `Questions, or a mistake? Write to ${contact}.`,
  },
  fr: {
    greeting: (name: string) => `Bonjour ${name},`,
    invitation: {
      subject: 'Accepteriez-vous d’être mentor ?',
      asks: (inviter: string, call: string) =>
        `${inviter} vous demande, pour le programme de mentorat ADVANCE (${call}), si vous accompagneriez une personne en début de carrière.`,
      means:
        'Il s’agit d’une conversation d’environ une heure par mois pendant un an. Vous décidez combien de personnes vous accompagnez.',
      answer: (until: string) =>
        `Vous pouvez répondre en deux minutes et sans compte, jusqu’au ${until}. Un non ne demande aucune raison.`,
      button: 'En savoir plus et répondre',
    },
    added: {
      subject: 'Vous figurez parmi les mentors',
      is: (call: string) => `Comme convenu, vous figurez désormais parmi les mentors d’ADVANCE (${call}).`,
      hidden: 'Seule la coordination voit votre profil tant que vous n’en décidez pas autrement.',
      change:
        'Connectez-vous avec cette adresse électronique pour le compléter, changer le nombre de places ou faire une pause.',
      button: 'Ouvrir mon profil',
    },
    questions: (contact: string) => `Une question, une erreur ? Écrivez à ${contact}.`,
  },
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    invitation: {
      subject: 'Möchten Sie Mentorin oder Mentor sein?',
      asks: (inviter: string, call: string) =>
        `${inviter} fragt für das Mentoring-Programm ADVANCE (${call}), ob Sie jemanden am Anfang der Laufbahn begleiten würden.`,
      means:
        'Das bedeutet ein Jahr lang etwa ein einstündiges Gespräch im Monat. Wie viele Menschen Sie begleiten, sagen Sie selbst.',
      answer: (until: string) =>
        `Sie können in zwei Minuten und ohne Konto antworten, bis zum ${until}. Ein Nein braucht keinen Grund.`,
      button: 'Mehr lesen und antworten',
    },
    added: {
      subject: 'Sie stehen auf der Liste der Mentorinnen und Mentoren',
      is: (call: string) =>
        `Wie vereinbart stehen Sie nun auf der Liste der Mentorinnen und Mentoren von ADVANCE (${call}).`,
      hidden: 'Nur die Koordination sieht Ihr Profil, solange Sie nichts anderes wählen.',
      change:
        'Melden Sie sich mit dieser E-Mail-Adresse an, um es zu ergänzen, die Zahl der Plätze zu ändern oder zu pausieren.',
      button: 'Mein Profil öffnen',
    },
    questions: (contact: string) => `Fragen, oder ein Irrtum? Schreiben Sie an ${contact}.`,
  },
})
