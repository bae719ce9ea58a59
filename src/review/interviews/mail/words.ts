import { inAllLanguages } from '#src/kernel/lang.ts'

export const letterWords = inAllLanguages({
  en: {
    subject: (call: string) => `Your application: ${call}`,
    hello: (name: string) => `Dear ${name},`,
    invited: [
      'The committee has read your application with interest and would like to talk with you before it decides.',
      'It is a short conversation about your plans and what you hope for from a mentor. You need not prepare anything.',
    ],
    chooseUntil: (day: string) => `Please choose a time until the end of ${day}. Whoever comes first chooses first.`,
    choose: 'Choose a time',
    news: {
      booked: 'Your interview is booked:',
      moved: 'Something about your interview has changed. It is now:',
      cancelled: 'The time of your interview cannot be kept, and we are sorry about that. Please choose another one.',
      choose: 'You have not chosen a time for your interview yet.',
      tomorrow: 'This is a reminder of your interview:',
    },
    when: (when: string) => `When: ${when}`,
    where: (place: string) => `Where: ${place}`,
    changeUntil: 'Until the evening before you can choose another time or give it back.',
    look: 'See your interview',
    questions: 'If anything is unclear, answer this letter: a person reads it.',
    wishSubject: (call: string) => `An interview needs another time: ${call}`,
    noneSuits: (applicant: string) => `None of the times suits ${applicant}. They write:`,
    isTooNear: (interviewer: string, applicant: string) =>
      `${interviewer} is too near to ${applicant} and cannot hold the interview. Please give the applicant another time.`,
    findTime: 'Find a time',
  },
  fr: {
    subject: (call: string) => `Votre candidature : ${call}`,
    hello: (name: string) => `Bonjour ${name},`,
    invited: [
      'Le comité a lu votre candidature avec intérêt et souhaite vous parler avant de décider.',
      'C’est un court échange sur vos projets et sur ce que vous attendez du mentorat. Vous n’avez rien à préparer.',
    ],
    chooseUntil: (day: string) =>
      `Merci de choisir une heure jusqu’au ${day} inclus. Les premiers choisissent d’abord.`,
    choose: 'Choisir une heure',
    news: {
      booked: 'Votre entretien est réservé :',
      moved: 'Votre entretien a changé. Voici ce qui vaut maintenant :',
      cancelled:
        'L’heure de votre entretien ne peut pas être tenue, et nous le regrettons. Merci d’en choisir une autre.',
      choose: 'Vous n’avez pas encore choisi d’heure pour votre entretien.',
      tomorrow: 'Voici un rappel de votre entretien :',
    },
    when: (when: string) => `Quand : ${when}`,
    where: (place: string) => `Où : ${place}`,
    changeUntil: 'Jusqu’à la veille au soir, vous pouvez choisir une autre heure ou la rendre.',
    look: 'Voir votre entretien',
    questions: 'Si quelque chose n’est pas clair, répondez à ce courriel : une personne le lit.',
    wishSubject: (call: string) => `Un entretien demande une autre heure : ${call}`,
    noneSuits: (applicant: string) => `Aucune des heures ne convient à ${applicant}. Voici son message :`,
    isTooNear: (interviewer: string, applicant: string) =>
      `${interviewer} est trop proche de ${applicant} et ne peut pas mener l’entretien. Merci d’attribuer une autre heure.`,
    findTime: 'Trouver une heure',
  },
  de: {
    subject: (call: string) => `Ihre Bewerbung: ${call}`,
    hello: (name: string) => `Guten Tag ${name},`,
    invited: [
      'Die Kommission hat Ihre Bewerbung mit Interesse gelesen und möchte mit Ihnen sprechen, bevor sie entscheidet.',
      'Es ist ein kurzes Gespräch über Ihre Pläne und das, was Sie sich vom Mentoring erhoffen. Sie müssen nichts vorbereiten.',
    ],
    chooseUntil: (day: string) =>
      `Bitte wählen Sie bis einschließlich ${day} einen Termin. Wer zuerst kommt, wählt zuerst.`,
    choose: 'Termin wählen',
    news: {
      booked: 'Ihr Gespräch ist gebucht:',
      moved: 'An Ihrem Gespräch hat sich etwas geändert. Jetzt gilt:',
      cancelled: 'Der Termin Ihres Gesprächs kann leider nicht stattfinden. Bitte wählen Sie einen anderen.',
      choose: 'Sie haben noch keinen Termin für Ihr Gespräch gewählt.',
      tomorrow: 'Dies ist eine Erinnerung an Ihr Gespräch:',
    },
    when: (when: string) => `Wann: ${when}`,
    where: (place: string) => `Wo: ${place}`,
    changeUntil: 'Bis zum Abend davor können Sie einen anderen Termin wählen oder ihn zurückgeben.',
    look: 'Ihr Gespräch ansehen',
    questions: 'Wenn etwas unklar ist, antworten Sie auf diese E-Mail: Ein Mensch liest sie.',
    wishSubject: (call: string) => `Ein Gespräch braucht einen anderen Termin: ${call}`,
    noneSuits: (applicant: string) => `Keiner der Termine passt für ${applicant}. Die Nachricht dazu:`,
    isTooNear: (interviewer: string, applicant: string) =>
      `${interviewer} steht ${applicant} zu nahe und kann das Gespräch nicht führen. Bitte geben Sie einen anderen Termin.`,
    findTime: 'Einen Termin finden',
  },
})
