import { inAllLanguages } from '#src/kernel/lang.ts'

export const letterWords = inAllLanguages({
  en: {
    hello: (name: string) => `Dear ${name},`,
    offerSubject: 'A proposal for you from the mentoring programme',
    offerToMentee:
      'We would like to introduce you to a mentor. Read who it is and why we think so, then tell us whether you would like to work together.',
    offerToMentor:
      'We would like to introduce you to a mentee. Read who it is and why we think so, then tell us whether you would like to work together. It takes two minutes, without an account.',
    look: 'See the proposal and answer',
    until: (moment: string) =>
      `Your answer can reach us until ${moment}. Both of you are asked, and either may say no without giving a reason.`,
    linkIsYours: 'The link is meant for you alone: please do not pass it on.',
    endedSubject: 'About the proposal of the mentoring programme',
    endedForMentee:
      'The proposal we sent you will not become a mentorship this time. That says nothing about you: there are many reasons, most of them calendars. You are back among those for whom we are looking, and we will write again.',
    endedForMentor:
      'The proposal we sent you will not become a mentorship this time. Your place is free again, and we may come back to you. Thank you for offering it.',
    noteSubject: 'A proposal has ended without a mentorship',
    note: 'Two people are free again for the next run of the matching.',
    openOffers: 'See the proposals',
  },
  fr: {
    hello: (name: string) => `Bonjour ${name},`,
    offerSubject: 'Une proposition du programme de mentorat',
    offerToMentee:
      'Nous aimerions vous présenter une personne qui pourrait vous accompagner. Lisez de qui il s’agit et pourquoi nous y avons pensé, puis dites-nous si vous souhaitez travailler ensemble.',
    offerToMentor:
      'Nous aimerions vous présenter une personne à accompagner. Lisez de qui il s’agit et pourquoi nous y avons pensé, puis dites-nous si vous souhaitez travailler ensemble. Cela prend deux minutes, sans compte.',
    look: 'Voir la proposition et répondre',
    until: (moment: string) =>
      `Votre réponse peut nous parvenir jusqu’au ${moment}. La question est posée à chacun·e de vous, et chacun·e peut refuser sans donner de raison.`,
    linkIsYours: 'Ce lien vous est personnel : merci de ne pas le transmettre.',
    endedSubject: 'Au sujet de la proposition du programme de mentorat',
    endedForMentee:
      'La proposition que nous vous avons envoyée n’aboutira pas cette fois. Cela ne dit rien de vous : les raisons sont nombreuses, souvent une question d’agenda. Nous continuons à chercher pour vous et vous récrirons.',
    endedForMentor:
      'La proposition que nous vous avons envoyée n’aboutira pas cette fois. Votre place est de nouveau libre, et nous reviendrons peut-être vers vous. Merci de l’avoir offerte.',
    noteSubject: 'Une proposition s’est terminée sans mentorat',
    note: 'Deux personnes sont de nouveau disponibles pour le prochain appariement.',
    openOffers: 'Voir les propositions',
  },
  de: {
    hello: (name: string) => `Guten Tag ${name},`,
    offerSubject: 'Ein Vorschlag des Mentoring-Programms für Sie',
    offerToMentee:
      'Wir möchten Ihnen eine Person vorstellen, die Sie begleiten könnte. Lesen Sie, wer es ist und warum wir daran gedacht haben, und sagen Sie uns, ob Sie zusammenarbeiten möchten.',
    offerToMentor:
      'Wir möchten Ihnen eine Person vorstellen, die Sie begleiten könnten. Lesen Sie, wer es ist und warum wir daran gedacht haben, und sagen Sie uns, ob Sie zusammenarbeiten möchten. Das dauert zwei Minuten, ganz ohne Konto.',
    look: 'Vorschlag ansehen und antworten',
    until: (moment: string) =>
      `Ihre Antwort kann uns bis ${moment} erreichen. Beide werden gefragt, und beide dürfen ohne Angabe von Gründen ablehnen.`,
    linkIsYours: 'Der Link ist nur für Sie bestimmt: Bitte geben Sie ihn nicht weiter.',
    endedSubject: 'Zum Vorschlag des Mentoring-Programms',
    endedForMentee:
      'Aus dem Vorschlag, den wir Ihnen gesendet haben, wird diesmal kein Mentoring. Das sagt nichts über Sie: Es gibt viele Gründe, meist sind es Kalender. Wir suchen weiter für Sie und schreiben Ihnen wieder.',
    endedForMentor:
      'Aus dem Vorschlag, den wir Ihnen gesendet haben, wird diesmal kein Mentoring. Ihr Platz ist wieder frei, und vielleicht kommen wir auf Sie zurück. Danke, dass Sie ihn anbieten.',
    noteSubject: 'Ein Vorschlag endete ohne Mentoring',
    note: 'Zwei Personen sind für den nächsten Lauf des Matchings wieder frei.',
    openOffers: 'Vorschläge ansehen',
  },
})
