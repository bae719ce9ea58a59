import { inAllLanguages } from '#src/kernel/lang.ts'

/** The applicant's page about their supporter. */
export const words = inAllLanguages({
  en: {
    task: 'Your supporter',
    group: 'Support',
    lead: {
      tick: 'Somebody who knows your work confirms with a tick that they support your application.',
      questions: 'Somebody who knows your work answers two questions about your application.',
      letter: 'Somebody who knows your work writes a letter for your application.',
    },
    optional: 'You can send your application without it.',
    mustArrive: (until: string) => `It has to arrive before you can send your application, at the latest on ${until}.`,
    mayFollow: (until: string) =>
      `You can send your application as soon as somebody is asked. It is complete for us when the answer has arrived, by ${until}.`,
    notAsked: 'Not asked yet',
    optionalTask: 'optional',
    states: {
      sent: (day: string) => `Sent ${day}`,
      undelivered: (day: string) => `Not delivered ${day}`,
      opened: (day: string) => `Opened ${day}`,
      received: (day: string) => `Received ${day}`,
      declined: (day: string) => `Declined ${day}`,
      'not-pursued': () => 'Not needed now',
      'too-late': () => 'Did not answer',
      replaced: () => 'Replaced',
    },
    next: {
      sent: (until: string) =>
        `The letter has left. We remind them a week and a day before their deadline, ${until}; you need not do anything.`,
      undelivered: () =>
        'The letter could not be delivered. Look at the address: is a letter missing, or has the person moved? Ask again below.',
      opened: (until: string) =>
        `They have looked at the request. They can answer until ${until}, and we write to you when they have.`,
      received: () => 'It has arrived. Your readers and the coordination see it; there is nothing left for you to do.',
      declined: () =>
        'They cannot support you this time. The reason is told to nobody but the coordination. You can ask somebody else below.',
      'not-pursued': () => 'Your application is withdrawn or was not sent, so nobody is asked any more.',
      'too-late': () => 'The deadline for supporters has passed without an answer.',
      replaced: () => 'You have asked somebody else.',
    },
    person: 'Person',
    asked: 'Asked on',
    opened: 'Opened on',
    received: 'Answered on',
    declined: 'Declined on',
    notShared: 'What they wrote stays between them, your readers and the coordination.',
    shared: 'They have shared their answer with you',
    openShared: 'Open the letter',
    ask: 'Whom may we ask?',
    askElse: 'Ask somebody else, or ask again',
    askElseLead: 'The link in the first letter then ends, and whoever opens it reads so kindly.',
    name: 'Name',
    nameHint: 'As you would write it on a letter.',
    email: 'E-mail address',
    emailHint: 'The letter and the code that opens the page go there. Check it letter by letter.',
    lang: 'Language of the letter',
    langs: { en: 'English', fr: 'French', de: 'German' },
    send: 'Send the request',
    theyRead: 'They read your name, the name of the call and what the call asks – nothing of your application.',
    askedNow: 'The request has been sent.',
    nameMissing: 'Give the name of the person.',
    nameTooLong: 'Keep the name under 100 characters.',
    emailMissing: 'Give an e-mail address like name@university.example.',
    langMissing: 'Choose the language of the letter.',
    problems: {
      'not-yours': 'There is no such application.',
      'not-asked-for': 'This call asks for no supporter any more.',
      'too-late': 'Nobody can be asked any more: the deadline has passed, or the application is withdrawn.',
      'own-address': 'This is your own address. Ask somebody else who knows your work.',
      'answered-already': 'Your supporter has answered already, so nobody else is needed.',
      'too-often': 'Five letters have left today for this application. Please wait until tomorrow, or write to us.',
    },
    gaps: {
      'nobody-asked': 'Somebody still has to be asked for their support.',
      'not-arrived': 'The answer of your supporter has not arrived yet. You can send as soon as it has.',
    },
    completeWhen: (name: string, until: string) =>
      `Your application is complete for us when the answer of ${name} has arrived, by ${until}. We write to you when it has.`,
    tickStatement: 'supports the application',
  },
  fr: {
    task: 'La personne qui vous soutient',
    group: 'Soutien',
    lead: {
      tick: 'Une personne qui connaît votre travail confirme d’une coche qu’elle soutient votre candidature.',
      questions: 'Une personne qui connaît votre travail répond à deux questions sur votre candidature.',
      letter: 'Une personne qui connaît votre travail écrit une lettre pour votre candidature.',
    },
    optional: 'Vous pouvez envoyer votre candidature sans cela.',
    mustArrive: (until: string) =>
      `La réponse doit arriver avant que vous puissiez envoyer votre candidature, au plus tard le ${until}.`,
    mayFollow: (until: string) =>
      `Vous pouvez envoyer votre candidature dès que la personne est sollicitée. Pour nous, elle est complète quand la réponse est arrivée, d’ici au ${until}.`,
    notAsked: 'Pas encore sollicitée',
    optionalTask: 'facultatif',
    states: {
      sent: (day: string) => `Envoyé le ${day}`,
      undelivered: (day: string) => `Non remis le ${day}`,
      opened: (day: string) => `Ouvert le ${day}`,
      received: (day: string) => `Reçu le ${day}`,
      declined: (day: string) => `Décliné le ${day}`,
      'not-pursued': () => 'Plus nécessaire',
      'too-late': () => 'Sans réponse',
      replaced: () => 'Remplacé',
    },
    next: {
      sent: (until: string) =>
        `Le courriel est parti. Nous rappelons la demande une semaine et un jour avant son échéance, le ${until} ; vous n’avez rien à faire.`,
      undelivered: () =>
        'Le courriel n’a pas pu être remis. Vérifiez l’adresse : manque-t-il une lettre, la personne a-t-elle changé d’institution ? Demandez de nouveau ci-dessous.',
      opened: (until: string) =>
        `La personne a regardé la demande. Elle peut répondre jusqu’au ${until}, et nous vous écrivons dès que c’est fait.`,
      received: () =>
        'La réponse est arrivée. Vos lecteurs et lectrices et la coordination la voient ; vous n’avez plus rien à faire.',
      declined: () =>
        'La personne ne peut pas vous soutenir cette fois-ci. La raison n’est connue que de la coordination. Vous pouvez demander à quelqu’un d’autre ci-dessous.',
      'not-pursued': () => 'Votre candidature est retirée ou n’a pas été envoyée : plus personne n’est donc sollicité.',
      'too-late': () => 'L’échéance est passée sans réponse.',
      replaced: () => 'Vous avez demandé à quelqu’un d’autre.',
    },
    person: 'Personne',
    asked: 'Demandé le',
    opened: 'Ouvert le',
    received: 'Répondu le',
    declined: 'Décliné le',
    notShared: 'Ce qu’elle a écrit reste entre elle, vos lecteurs et lectrices et la coordination.',
    shared: 'Cette personne partage sa réponse avec vous',
    openShared: 'Ouvrir la lettre',
    ask: 'À qui pouvons-nous demander ?',
    askElse: 'Demander à quelqu’un d’autre, ou demander de nouveau',
    askElseLead: 'Le lien du premier courriel prend alors fin, et la page l’explique avec tact.',
    name: 'Nom',
    nameHint: 'Comme vous l’écririez sur une lettre.',
    email: 'Adresse électronique',
    emailHint: 'Le courriel et le code qui ouvre la page y sont envoyés. Vérifiez-la lettre par lettre.',
    lang: 'Langue du courriel',
    langs: { en: 'anglais', fr: 'français', de: 'allemand' },
    send: 'Envoyer la demande',
    theyRead: 'La personne lit votre nom, le nom de l’appel et ce que l’appel demande – rien de votre candidature.',
    askedNow: 'La demande est partie.',
    nameMissing: 'Indiquez le nom de la personne.',
    nameTooLong: 'Le nom doit compter moins de 100 caractères.',
    emailMissing: 'Indiquez une adresse comme nom@universite.example.',
    langMissing: 'Choisissez la langue du courriel.',
    problems: {
      'not-yours': 'Cette candidature n’existe pas.',
      'not-asked-for': 'Cet appel ne demande plus de soutien.',
      'too-late': 'Il n’est plus possible de demander : l’échéance est passée, ou la candidature est retirée.',
      'own-address': 'C’est votre propre adresse. Demandez à une autre personne qui connaît votre travail.',
      'answered-already': 'La personne qui vous soutient a déjà répondu ; personne d’autre n’est nécessaire.',
      'too-often': 'Cinq courriels sont partis aujourd’hui pour cette candidature. Attendez demain, ou écrivez-nous.',
    },
    gaps: {
      'nobody-asked': 'Il reste à demander son soutien à quelqu’un.',
      'not-arrived':
        'La réponse de la personne qui vous soutient n’est pas encore arrivée. Vous pourrez envoyer dès qu’elle sera là.',
    },
    completeWhen: (name: string, until: string) =>
      `Pour nous, votre candidature est complète quand la réponse de ${name} est arrivée, d’ici au ${until}. Nous vous écrivons à ce moment-là.`,
    tickStatement: 'soutient la candidature',
  },
  de: {
    task: 'Ihre Unterstützung',
    group: 'Unterstützung',
    lead: {
      tick: 'Jemand, der Ihre Arbeit kennt, bestätigt mit einem Haken, dass er oder sie Ihre Bewerbung unterstützt.',
      questions: 'Jemand, der Ihre Arbeit kennt, beantwortet zwei Fragen zu Ihrer Bewerbung.',
      letter: 'Jemand, der Ihre Arbeit kennt, schreibt einen Brief zu Ihrer Bewerbung.',
    },
    optional: 'Sie können Ihre Bewerbung auch ohne sie senden.',
    mustArrive: (until: string) =>
      `Die Antwort muss da sein, bevor Sie Ihre Bewerbung senden können, spätestens am ${until}.`,
    mayFollow: (until: string) =>
      `Sie können Ihre Bewerbung senden, sobald jemand gebeten ist. Für uns ist sie vollständig, wenn die Antwort da ist, bis ${until}.`,
    notAsked: 'Noch nicht gebeten',
    optionalTask: 'freiwillig',
    states: {
      sent: (day: string) => `Gesendet am ${day}`,
      undelivered: (day: string) => `Nicht zugestellt am ${day}`,
      opened: (day: string) => `Geöffnet am ${day}`,
      received: (day: string) => `Eingegangen am ${day}`,
      declined: (day: string) => `Abgelehnt am ${day}`,
      'not-pursued': () => 'Nicht mehr nötig',
      'too-late': () => 'Ohne Antwort',
      replaced: () => 'Ersetzt',
    },
    next: {
      sent: (until: string) =>
        `Der Brief ist unterwegs. Wir erinnern eine Woche und einen Tag vor der Frist, ${until}; Sie brauchen nichts zu tun.`,
      undelivered: () =>
        'Der Brief konnte nicht zugestellt werden. Sehen Sie sich die Adresse an: Fehlt ein Buchstabe, oder hat die Person gewechselt? Bitten Sie unten noch einmal.',
      opened: (until: string) =>
        `Die Bitte wurde angesehen. Eine Antwort ist bis ${until} möglich, und wir schreiben Ihnen, wenn sie da ist.`,
      received: () =>
        'Die Antwort ist da. Ihre Leserinnen und Leser und die Koordination sehen sie; für Sie ist nichts mehr zu tun.',
      declined: () =>
        'Die Person kann Sie diesmal nicht unterstützen. Den Grund erfährt nur die Koordination. Unten können Sie jemand anderen bitten.',
      'not-pursued': () =>
        'Ihre Bewerbung ist zurückgezogen oder wurde nicht gesendet; deshalb wird niemand mehr gebeten.',
      'too-late': () => 'Die Frist ist ohne Antwort verstrichen.',
      replaced: () => 'Sie haben jemand anderen gebeten.',
    },
    person: 'Person',
    asked: 'Gebeten am',
    opened: 'Geöffnet am',
    received: 'Beantwortet am',
    declined: 'Abgelehnt am',
    notShared: 'Was die Person geschrieben hat, bleibt zwischen ihr, Ihren Leserinnen und Lesern und der Koordination.',
    shared: 'Die Person teilt ihre Antwort mit Ihnen',
    openShared: 'Den Brief öffnen',
    ask: 'Wen dürfen wir bitten?',
    askElse: 'Jemand anderen bitten, oder noch einmal bitten',
    askElseLead: 'Der Link im ersten Brief endet dann, und die Seite sagt das freundlich.',
    name: 'Name',
    nameHint: 'So, wie Sie ihn auf einen Brief schreiben würden.',
    email: 'E-Mail-Adresse',
    emailHint: 'Dorthin gehen der Brief und der Code, der die Seite öffnet. Prüfen Sie sie Zeichen für Zeichen.',
    lang: 'Sprache des Briefs',
    langs: { en: 'Englisch', fr: 'Französisch', de: 'Deutsch' },
    send: 'Die Bitte senden',
    theyRead:
      'Die Person liest Ihren Namen, den Namen der Ausschreibung und worum diese bittet – nichts aus Ihrer Bewerbung.',
    askedNow: 'Die Bitte ist unterwegs.',
    nameMissing: 'Geben Sie den Namen der Person an.',
    nameTooLong: 'Der Name darf höchstens 100 Zeichen haben.',
    emailMissing: 'Geben Sie eine E-Mail-Adresse an wie name@universitaet.example.',
    langMissing: 'Wählen Sie die Sprache des Briefs.',
    problems: {
      'not-yours': 'Diese Bewerbung gibt es nicht.',
      'not-asked-for': 'Diese Ausschreibung bittet nicht mehr um Unterstützung.',
      'too-late': 'Es kann niemand mehr gebeten werden: Die Frist ist vorbei, oder die Bewerbung ist zurückgezogen.',
      'own-address': 'Das ist Ihre eigene Adresse. Bitten Sie jemand anderen, der Ihre Arbeit kennt.',
      'answered-already': 'Die Antwort ist schon da; niemand sonst wird gebraucht.',
      'too-often':
        'Heute sind für diese Bewerbung schon fünf Briefe gegangen. Bitte warten Sie bis morgen, oder schreiben Sie uns.',
    },
    gaps: {
      'nobody-asked': 'Es muss noch jemand um Unterstützung gebeten werden.',
      'not-arrived': 'Die Antwort Ihrer Unterstützung ist noch nicht da. Sie können senden, sobald sie es ist.',
    },
    completeWhen: (name: string, until: string) =>
      `Für uns ist Ihre Bewerbung vollständig, wenn die Antwort von ${name} da ist, bis ${until}. Wir schreiben Ihnen dann.`,
    tickStatement: 'unterstützt die Bewerbung',
  },
})

export type Words = (typeof words)['en']
