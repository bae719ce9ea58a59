import { inAllLanguages } from '#src/kernel/lang.ts'

export const letterWords = inAllLanguages({
  en: {
    subject: (call: string) => `Your application: ${call}`,
    hello: (name: string) => `Dear ${name},`,
    accept: [
      'The committee has read your application and is glad to offer you a place in the programme.',
      'Next we look for a mentor who fits what you wrote. We will write to you with a proposal, and you decide whether you would like to work together.',
    ],
    'waiting-list': [
      'The committee has read your application with interest. There are more good applications than places this year, and yours is on the waiting list.',
      'When a place becomes free we write to you at once. You need not do anything.',
    ],
    decline: [
      'Thank you for the letter you entrusted to us. The committee has read it with care and cannot offer you a place in this round.',
      'That is a decision about a limited number of places, not about you. The trainings and meetings of the programme are open to you, and so is the next call.',
    ],
    tellUs:
      'Please tell us whether you take the place, until the end of {day}. After that day it goes to the next person.',
    answer: 'Answer',
    linkIsYours: 'The link is yours alone: it answers for you without signing in, so please do not pass it on.',
    placeFree:
      'You are on the waiting list of the programme, and a place has become free. We are glad to offer it to you.',
    placeOver:
      'We offered you a place in the programme and have not heard from you within the time we named. The place now goes to the next person. The trainings and meetings of the programme are open to you, and so is the next call.',
    look: 'See your application',
    questions: 'If anything is unclear, answer this letter: a person reads it.',
  },
  fr: {
    subject: (call: string) => `Votre candidature : ${call}`,
    hello: (name: string) => `Bonjour ${name},`,
    accept: [
      'Le comité a lu votre candidature et a le plaisir de vous offrir une place dans le programme.',
      'Nous cherchons maintenant une personne qui corresponde à ce que vous avez écrit. Nous vous enverrons une proposition, et c’est vous qui déciderez si vous souhaitez travailler ensemble.',
    ],
    'waiting-list': [
      'Le comité a lu votre candidature avec intérêt. Cette année, les bonnes candidatures sont plus nombreuses que les places, et la vôtre est sur la liste d’attente.',
      'Dès qu’une place se libère, nous vous écrivons. Vous n’avez rien à faire.',
    ],
    decline: [
      'Merci pour la lettre que vous nous avez confiée. Le comité l’a lue avec attention et ne peut pas vous offrir de place cette fois-ci.',
      'Cette décision tient au nombre limité de places, non à votre personne. Les formations et les rencontres du programme vous sont ouvertes, tout comme le prochain appel.',
    ],
    tellUs:
      'Merci de nous dire, jusqu’au {day} inclus, si vous prenez cette place. Passé ce jour, elle revient à la personne suivante.',
    answer: 'Répondre',
    linkIsYours:
      'Ce lien n’appartient qu’à vous : il répond en votre nom sans connexion. Merci de ne pas le transmettre.',
    placeFree:
      'Vous êtes sur la liste d’attente du programme, et une place s’est libérée. Nous avons le plaisir de vous l’offrir.',
    placeOver:
      'Nous vous avions offert une place dans le programme et n’avons pas reçu de réponse dans le délai indiqué. La place revient maintenant à la personne suivante. Les formations et les rencontres du programme vous sont ouvertes, tout comme le prochain appel.',
    look: 'Voir votre candidature',
    questions: 'Si quelque chose n’est pas clair, répondez à ce courriel : une personne le lit.',
  },
  de: {
    subject: (call: string) => `Ihre Bewerbung: ${call}`,
    hello: (name: string) => `Guten Tag ${name},`,
    accept: [
      'Die Kommission hat Ihre Bewerbung gelesen und bietet Ihnen gern einen Platz im Programm an.',
      'Nun suchen wir eine Person, die zu dem passt, was Sie geschrieben haben. Wir senden Ihnen einen Vorschlag, und Sie entscheiden, ob Sie zusammenarbeiten möchten.',
    ],
    'waiting-list': [
      'Die Kommission hat Ihre Bewerbung mit Interesse gelesen. In diesem Jahr gibt es mehr gute Bewerbungen als Plätze; Ihre steht auf der Warteliste.',
      'Sobald ein Platz frei wird, schreiben wir Ihnen. Sie brauchen nichts zu tun.',
    ],
    decline: [
      'Danke für das Schreiben, das Sie uns anvertraut haben. Die Kommission hat es sorgfältig gelesen und kann Ihnen in dieser Runde keinen Platz anbieten.',
      'Das ist eine Entscheidung über eine begrenzte Zahl von Plätzen, nicht über Sie. Die Schulungen und Treffen des Programms stehen Ihnen offen, ebenso die nächste Ausschreibung.',
    ],
    tellUs:
      'Bitte sagen Sie uns bis einschließlich {day}, ob Sie den Platz annehmen. Danach geht er an die nächste Person.',
    answer: 'Antworten',
    linkIsYours:
      'Der Link gehört nur Ihnen: Er antwortet ohne Anmeldung in Ihrem Namen. Bitte geben Sie ihn nicht weiter.',
    placeFree:
      'Sie stehen auf der Warteliste des Programms, und ein Platz ist frei geworden. Wir bieten ihn Ihnen gern an.',
    placeOver:
      'Wir haben Ihnen einen Platz im Programm angeboten und in der genannten Zeit nichts von Ihnen gehört. Der Platz geht nun an die nächste Person. Die Schulungen und Treffen des Programms stehen Ihnen offen, ebenso die nächste Ausschreibung.',
    look: 'Ihre Bewerbung ansehen',
    questions: 'Wenn etwas unklar ist, antworten Sie auf diese E-Mail: Ein Mensch liest sie.',
  },
})
