import { inAllLanguages } from '#src/kernel/lang.ts'

/** The words of the frame: everything a page says by itself. */
export const pageWords = inAllLanguages({
  en: {
    skip: 'Skip to the content',
    home: 'ADVANCE, home',
    menu: 'Menu',
    closeMenu: 'Close the menu',
    mainMenu: 'Main menu',
    account: 'Your account',
    signedInAs: 'Signed in as',
    signIn: 'Sign in',
    signOut: 'Sign out',
    language: 'Language',
    about: 'About this site',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    help: 'Help and contact',
    motto: 'Mentoring at the university',
    back: 'Back',
    demo: 'Demo',
    demoNote: 'Everybody here is invented.',
    travel: 'Travel in time',
    personas: 'Sign in as somebody',
    letters: 'Letters sent',
  },
  fr: {
    skip: 'Aller au contenu',
    home: 'ADVANCE, accueil',
    menu: 'Menu',
    closeMenu: 'Fermer le menu',
    mainMenu: 'Menu principal',
    account: 'Votre compte',
    signedInAs: 'Session ouverte :',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    language: 'Langue',
    about: 'À propos de ce site',
    privacy: 'Protection des données',
    accessibility: 'Accessibilité',
    help: 'Aide et contact',
    motto: 'Le mentorat à l’université',
    back: 'Retour',
    demo: 'Démo',
    demoNote: 'Toutes les personnes sont inventées.',
    travel: 'Voyager dans le temps',
    personas: 'Se connecter comme quelqu’un',
    letters: 'Courriels envoyés',
  },
  de: {
    skip: 'Zum Inhalt springen',
    home: 'ADVANCE, Startseite',
    menu: 'Menü',
    closeMenu: 'Menü schließen',
    mainMenu: 'Hauptmenü',
    account: 'Ihr Konto',
    signedInAs: 'Angemeldet als',
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    language: 'Sprache',
    about: 'Über diese Website',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    help: 'Hilfe und Kontakt',
    motto: 'Mentoring an der Universität',
    back: 'Zurück',
    demo: 'Demo',
    demoNote: 'Alle Personen sind erfunden.',
    travel: 'In der Zeit reisen',
    personas: 'Als jemand anmelden',
    letters: 'Verschickte Briefe',
  },
})

/** The words of forms. */
export const fieldWords = inAllLanguages({
  en: {
    error: 'Error:',
    optional: '(optional)',
    choose: 'Please choose',
    problem: 'Please check these answers',
    target: (words: number) => `Around ${words} words are plenty.`,
    largestFile: (megabytes: number) => `At most ${megabytes} MB.`,
    notNow: 'Not possible at the moment:',
  },
  fr: {
    error: 'Erreur :',
    optional: '(facultatif)',
    choose: 'Veuillez choisir',
    problem: 'Veuillez vérifier ces réponses',
    target: (words) => `Environ ${words} mots suffisent.`,
    largestFile: (megabytes) => `${megabytes} Mo au plus.`,
    notNow: 'Impossible pour le moment :',
  },
  de: {
    error: 'Fehler:',
    optional: '(freiwillig)',
    choose: 'Bitte auswählen',
    problem: 'Bitte prüfen Sie diese Antworten',
    target: (words) => `Etwa ${words} Wörter genügen.`,
    largestFile: (megabytes) => `Höchstens ${megabytes} MB.`,
    notNow: 'Zurzeit nicht möglich:',
  },
})

/** The words of lists, tables and their filters. */
export const listWords = inAllLanguages({
  en: {
    sortBy: 'sort',
    pages: 'Pages',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    filters: 'Filters',
    apply: 'Show results',
    clear: 'Clear all filters',
    remove: 'Remove filter:',
    chosen: 'Chosen filters',
    change: 'Change',
    notProvided: 'Not provided',
    total: 'Total',
  },
  fr: {
    sortBy: 'trier',
    pages: 'Pages',
    page: (page, of) => `Page ${page} sur ${of}`,
    previous: 'Précédente',
    next: 'Suivante',
    filters: 'Filtres',
    apply: 'Afficher les résultats',
    clear: 'Effacer tous les filtres',
    remove: 'Retirer le filtre :',
    chosen: 'Filtres choisis',
    change: 'Modifier',
    notProvided: 'Non renseigné',
    total: 'Total',
  },
  de: {
    sortBy: 'sortieren',
    pages: 'Seiten',
    page: (page, of) => `Seite ${page} von ${of}`,
    previous: 'Zurück',
    next: 'Weiter',
    filters: 'Filter',
    apply: 'Ergebnisse zeigen',
    clear: 'Alle Filter entfernen',
    remove: 'Filter entfernen:',
    chosen: 'Gewählte Filter',
    change: 'Ändern',
    notProvided: 'Keine Angabe',
    total: 'Summe',
  },
})

/** The words of two versions of one text. */
export const compareWords = inAllLanguages({
  en: { mine: 'Keep what I typed here', theirs: 'Keep what is saved', both: 'Keep both, one after the other' },
  fr: {
    mine: 'Garder ce que j’ai écrit ici',
    theirs: 'Garder ce qui est enregistré',
    both: 'Garder les deux, l’un après l’autre',
  },
  de: {
    mine: 'Behalten, was ich hier geschrieben habe',
    theirs: 'Behalten, was gespeichert ist',
    both: 'Beides behalten, nacheinander',
  },
})

/** The words of the letter's preview. */
export const letterWords = inAllLanguages({
  en: {
    fits: (pages: number, limit: number) => `About ${pages} of at most ${limit} pages.`,
    over: (pages: number, limit: number) =>
      `About ${pages} pages: too long for the ${limit} that are allowed. Please shorten your text.`,
  },
  fr: {
    fits: (pages, limit) => `Environ ${pages} ${pages > 1 ? 'pages' : 'page'}, pour ${limit} au plus.`,
    over: (pages, limit) =>
      `Environ ${pages} pages : c’est plus que les ${limit} autorisées. Veuillez raccourcir votre texte.`,
  },
  de: {
    fits: (pages, limit) => `Etwa ${pages} von höchstens ${limit} Seiten.`,
    over: (pages, limit) => `Etwa ${pages} Seiten: mehr als die erlaubten ${limit}. Bitte kürzen Sie Ihren Text.`,
  },
})

/** The words above what happened to a thing. */
export const historyWords = inAllLanguages({
  en: {
    title: 'What happened',
    olderLabel: 'Before that',
    older: { one: '# line before that', other: '# lines before that' },
  },
  fr: {
    title: 'Ce qui s’est passé',
    olderLabel: 'Avant cela',
    older: { one: '# ligne avant cela', other: '# lignes avant cela' },
  },
  de: {
    title: 'Was geschehen ist',
    olderLabel: 'Davor',
    older: { one: '# Eintrag davor', other: '# Einträge davor' },
  },
})

/** Choosing people by searching for them. */
export const peopleWords = inAllLanguages({
  en: {
    find: 'Find somebody by name or address',
    findHint: 'At least three letters of the name, or the whole e-mail address.',
    findButton: 'Find',
    found: 'People found',
    chosen: 'Chosen',
    nobody: 'None of these',
    nobodyFound: 'Nobody of that name or address is known here. Name them below.',
    notListed: 'Somebody who is not found',
    name: (n: number, of: number) => (of === 1 ? 'Name' : `Name (${n})`),
    email: (n: number, of: number) => (of === 1 ? 'E-mail address' : `E-mail address (${n})`),
  },
  fr: {
    find: 'Chercher une personne par son nom ou son adresse',
    findHint: 'Au moins trois lettres du nom, ou l’adresse électronique entière.',
    findButton: 'Chercher',
    found: 'Personnes trouvées',
    chosen: 'Choix',
    nobody: 'Aucune de ces personnes',
    nobodyFound: 'Personne de ce nom ou de cette adresse n’est connu ici. Indiquez son nom ci-dessous.',
    notListed: 'Une personne introuvable',
    name: (n: number, of: number) => (of === 1 ? 'Nom' : `Nom (${n})`),
    email: (n: number, of: number) => (of === 1 ? 'Adresse électronique' : `Adresse électronique (${n})`),
  },
  de: {
    find: 'Jemanden nach Namen oder Adresse suchen',
    findHint: 'Mindestens drei Buchstaben des Namens oder die ganze E-Mail-Adresse.',
    findButton: 'Suchen',
    found: 'Gefunden',
    chosen: 'Gewählt',
    nobody: 'Niemand davon',
    nobodyFound: 'Niemand mit diesem Namen oder dieser Adresse ist hier bekannt. Geben Sie die Person unten an.',
    notListed: 'Jemand, der nicht zu finden ist',
    name: (n: number, of: number) => (of === 1 ? 'Vor- und Nachname' : `Vor- und Nachname (${n})`),
    email: (n: number, of: number) => (of === 1 ? 'E-Mail-Adresse' : `E-Mail-Adresse (${n})`),
  },
})
