import { inAllLanguages } from '#src/kernel/lang.ts'

/** The public home. */
export const homeWords = inAllLanguages({
  en: {
    title: 'Talk to somebody who has been there',
    noProgramme: 'This mentoring programme is being set up by its office. Please come back in a few days.',
    pillars: 'What the programme is',
    pillar: [
      {
        title: 'Conversations in confidence',
        text: 'A mentor gives you time, experience and an honest view from outside your line. What you say to each other stays between you.',
      },
      {
        title: 'A clear beginning and a clear goal',
        text: 'Both of you say yes, agree on how you want to work, and note after each conversation what was useful and what comes next.',
      },
      {
        title: 'People you would not have met',
        text: 'Faculties, institutes and generations come together in the programme: for careers in research, and for equal chances in them.',
      },
    ],
    findMentor: 'Find a mentor',
    findMentorText: 'See who gives their time, and what you can ask them about.',
    offer: 'Offer your experience',
    offerText: 'Ten minutes to join. You decide for how many people, and for what.',
    apply: 'Apply',
    applyText: 'See which call is for you, and check in four questions whether it fits.',
    openCalls: 'Open calls',
    soonCalls: 'Announced calls',
    noCalls: 'No call is open at the moment.',
    allCalls: 'All calls',
    year: 'How a year looks',
    yearOf: (call: string) => `The year of ${call}`,
    yearFile: 'All these dates as a calendar file (.ics)',
    opens: 'Applications open',
    closes: 'Applications close',
    states: { past: 'past', now: 'today', ahead: 'to come' },
  },
  fr: {
    title: 'Parler à quelqu’un qui est passé par là',
    noProgramme:
      'Ce programme de mentorat est en train d’être mis en place par son bureau. Revenez dans quelques jours.',
    pillars: 'Ce qu’est le programme',
    pillar: [
      {
        title: 'Des conversations en confiance',
        text: 'Votre mentor vous donne du temps, de l’expérience et un regard honnête, extérieur à votre hiérarchie. Ce que vous vous dites reste entre vous.',
      },
      {
        title: 'Un début clair et un objectif clair',
        text: 'Chacun·e dit oui, vous convenez de votre façon de travailler, et vous notez après chaque conversation ce qui a été utile et ce qui suit.',
      },
      {
        title: 'Des personnes que vous n’auriez pas rencontrées',
        text: 'Facultés, instituts et générations se rejoignent dans le programme : pour les carrières dans la recherche, et pour l’égalité des chances.',
      },
    ],
    findMentor: 'Trouver un·e mentor',
    findMentorText: 'Voyez qui donne de son temps, et sur quoi vous pouvez l’interroger.',
    offer: 'Offrir votre expérience',
    offerText: 'Dix minutes pour nous rejoindre. Vous décidez pour combien de personnes, et sur quels sujets.',
    apply: 'Candidater',
    applyText: 'Voyez quel appel vous concerne, et vérifiez en quatre questions s’il vous convient.',
    openCalls: 'Appels ouverts',
    soonCalls: 'Appels annoncés',
    noCalls: 'Aucun appel n’est ouvert pour le moment.',
    allCalls: 'Tous les appels',
    year: 'À quoi ressemble une année',
    yearOf: (call: string) => `L’année de ${call}`,
    yearFile: 'Toutes ces dates en fichier d’agenda (.ics)',
    opens: 'Ouverture des candidatures',
    closes: 'Clôture des candidatures',
    states: { past: 'passé', now: 'aujourd’hui', ahead: 'à venir' },
  },
  de: {
    title: 'Sprechen Sie mit jemandem, der den Weg kennt',
    noProgramme:
      'Dieses Mentoring-Programm wird gerade von seinem Büro eingerichtet. Bitte kommen Sie in einigen Tagen wieder.',
    pillars: 'Was das Programm ist',
    pillar: [
      {
        title: 'Gespräche im Vertrauen',
        text: 'Mentorinnen und Mentoren geben Zeit, Erfahrung und einen ehrlichen Blick von außerhalb Ihrer Hierarchie. Was Sie einander sagen, bleibt unter Ihnen.',
      },
      {
        title: 'Ein klarer Anfang und ein klares Ziel',
        text: 'Beide sagen Ja, Sie vereinbaren, wie Sie arbeiten wollen, und halten nach jedem Gespräch fest, was nützlich war und was folgt.',
      },
      {
        title: 'Menschen, denen Sie sonst nicht begegnet wären',
        text: 'Fakultäten, Institute und Generationen kommen im Programm zusammen: für Laufbahnen in der Forschung und für gleiche Chancen darin.',
      },
    ],
    findMentor: 'Mentorin oder Mentor finden',
    findMentorText: 'Sehen Sie, wer Zeit gibt und wonach Sie fragen können.',
    offer: 'Erfahrung anbieten',
    offerText: 'Zehn Minuten, und Sie sind dabei. Sie bestimmen, für wie viele Personen und wofür.',
    apply: 'Sich bewerben',
    applyText: 'Sehen Sie, welche Ausschreibung für Sie ist, und prüfen Sie mit vier Fragen, ob sie passt.',
    openCalls: 'Offene Ausschreibungen',
    soonCalls: 'Angekündigte Ausschreibungen',
    noCalls: 'Zurzeit ist keine Ausschreibung offen.',
    allCalls: 'Alle Ausschreibungen',
    year: 'Wie ein Jahr aussieht',
    yearOf: (call: string) => `Das Jahr von ${call}`,
    yearFile: 'Alle Termine als Kalenderdatei (.ics)',
    opens: 'Bewerbungen ab',
    closes: 'Bewerbungen bis',
    states: { past: 'vorbei', now: 'heute', ahead: 'kommt noch' },
  },
})
