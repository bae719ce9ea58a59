import { inAllLanguages } from '#src/kernel/lang.ts'

/** The page on which an applicant takes a place or gives it up. */
export const words = inAllLanguages({
  en: {
    title: 'A place for you',
    lead: (call: string) => `You are offered a place in ${call}.`,
    asked:
      'If you say yes, the programme looks for a mentor who fits what you wrote. If you say no, the place goes to the next person; nobody asks why.',
    until: (day: string) => `Please answer until the end of ${day}.`,
    question: 'Do you take the place?',
    yes: 'Yes, I take the place',
    no: 'No, I do not take it',
    chooseAnswer: 'Choose yes or no.',
    send: 'Send the answer',
    thanks: 'Thank you',
    saidYes: 'The place is yours. We write to you when we propose a mentor.',
    saidNo: 'You have given up the place, and it goes to the next person. The next call is open to you.',
    over: 'This offer is over',
    toApplication: 'To your application',
    contact: (email: string) => `If something is not right, write to ${email}.`,
    problems: {
      'not-told': 'There is no such offer.',
      withdrawn: 'You have withdrawn the application, so the place went to somebody else.',
      answered: 'This offer has been answered already.',
      over: 'The day for an answer has passed, and the place goes to somebody else.',
    },
    linkOver: 'This link opens nothing',
    linkOverLead: 'It may be incomplete. Open it again from the letter, or sign in and look at your application.',
  },
  fr: {
    title: 'Une place pour vous',
    lead: (call: string) => `Une place vous est offerte : ${call}.`,
    asked:
      'Si vous dites oui, le programme cherche une personne qui corresponde à ce que vous avez écrit. Si vous dites non, la place revient à la personne suivante ; nul ne demande pourquoi.',
    until: (day: string) => `Merci de répondre jusqu’au ${day} inclus.`,
    question: 'Prenez-vous la place ?',
    yes: 'Oui, je prends la place',
    no: 'Non, je ne la prends pas',
    chooseAnswer: 'Choisissez oui ou non.',
    send: 'Envoyer la réponse',
    thanks: 'Merci',
    saidYes: 'La place est à vous. Nous vous écrirons pour vous proposer une personne.',
    saidNo: 'Vous avez renoncé à la place, et elle revient à la personne suivante. Le prochain appel vous est ouvert.',
    over: 'Cette offre est terminée',
    toApplication: 'Vers votre candidature',
    contact: (email: string) => `Si quelque chose ne va pas, écrivez à ${email}.`,
    problems: {
      'not-told': 'Cette offre n’existe pas.',
      withdrawn: 'Vous avez retiré la candidature, et la place est revenue à une autre personne.',
      answered: 'Cette offre a déjà reçu une réponse.',
      over: 'Le délai de réponse est passé, et la place revient à une autre personne.',
    },
    linkOver: 'Ce lien n’ouvre rien',
    linkOverLead:
      'Il est peut-être incomplet. Ouvrez-le depuis le courriel, ou connectez-vous et voyez votre candidature.',
  },
  de: {
    title: 'Ein Platz für Sie',
    lead: (call: string) => `Ihnen wird ein Platz angeboten: ${call}.`,
    asked:
      'Sagen Sie Ja, sucht das Programm eine Person, die zu dem passt, was Sie geschrieben haben. Sagen Sie Nein, geht der Platz an die nächste Person; niemand fragt, warum.',
    until: (day: string) => `Bitte antworten Sie bis einschließlich ${day}.`,
    question: 'Nehmen Sie den Platz an?',
    yes: 'Ja, ich nehme den Platz an',
    no: 'Nein, ich nehme ihn nicht an',
    chooseAnswer: 'Wählen Sie Ja oder Nein.',
    send: 'Antwort senden',
    thanks: 'Danke',
    saidYes: 'Der Platz gehört Ihnen. Wir schreiben Ihnen, wenn wir Ihnen jemanden vorschlagen.',
    saidNo:
      'Sie haben auf den Platz verzichtet, und er geht an die nächste Person. Die nächste Ausschreibung steht Ihnen offen.',
    over: 'Dieses Angebot ist vorbei',
    toApplication: 'Zu Ihrer Bewerbung',
    contact: (email: string) => `Wenn etwas nicht stimmt, schreiben Sie an ${email}.`,
    problems: {
      'not-told': 'Dieses Angebot gibt es nicht.',
      withdrawn: 'Sie haben die Bewerbung zurückgezogen, und der Platz ging an jemand anderen.',
      answered: 'Dieses Angebot ist schon beantwortet.',
      over: 'Der Tag für die Antwort ist vorbei, und der Platz geht an jemand anderen.',
    },
    linkOver: 'Dieser Link öffnet nichts',
    linkOverLead:
      'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus dem Brief, oder melden Sie sich an und sehen Sie Ihre Bewerbung an.',
  },
})
