import { inAllLanguages } from '#src/kernel/lang.ts'
import { counted } from '#src/kernel/plural.ts'

const { en, fr, de } = counted

export const sharingWords = inAllLanguages({
  en: {
    title: 'Readers',
    lead: (each: number) =>
      `Each application goes to ${en(each, '# reader', '# readers')}: never to somebody too near, as evenly as that allows, and to those who know the field best.`,
    noCommittee: (each: number) =>
      `Each application needs ${en(each, '# reader', '# readers')}, and the committee has fewer who read. Add members first.`,
    empty: 'Nobody is on the committee of this call yet.',
    committee: 'Committee',
    applications: 'Applications',
    reader: 'Reader',
    given: 'Given',
    done: 'Finished',
    atLeast: 'At least',
    atMost: 'At most',
    stopped: 'Reads no more',
    of: (what: string, name: string) => `${what}: ${name}`,
    readersEach: 'Readers for each application',
    readersEachHint: 'From 1 to 5. Two is usual; a third is asked where two differ.',
    language: 'Language of the letter',
    languages: {
      preferred: 'Readers who read it come first; somebody else reads it rather than nobody',
      required: 'Only readers who read it',
    },
    boundsHint:
      'Without bounds everybody reads the same number, give or take one. Whoever reads no more keeps what they have finished; the rest goes to others with the next sharing out.',
    save: 'Keep these settings',
    saved: 'The settings are kept. Nothing has been given out yet.',
    settings: 'Who reads how much',
    wrongEach: 'Enter a number from 1 to 5.',
    wrongBound: 'Enter a whole number from 0 to 999, or nothing.',
    boundsCrossed: 'At most is less than at least: change one of the two.',
    chooseLanguage: 'Choose one of the two.',
    shareOut: 'Share out: what still lacks readers',
    rebalance: 'Balance anew: keep only what was begun',
    pins: 'Pinned',
    pinsLead: 'Every sharing out keeps to these. Readings that were begun stay without a pin.',
    noPins: 'No reader is pinned to an application.',
    pin: 'Pin',
    unpin: 'Take the pin off',
    pinned: 'Pinned. The next sharing out keeps to it.',
    unpinned: 'The pin is off.',
    application: 'Application',
    chooseApplication: 'Choose an application.',
    planTitle: 'Who would read what',
    planLead: (given: number, taken: number) =>
      given + taken === 0
        ? 'Nothing would change.'
        : [
            en(given, '# reading would be given out', '# readings would be given out'),
            taken > 0
              ? en(taken, '# that was not begun would be taken back', '# that were not begun would be taken back')
              : '',
          ]
            .filter(Boolean)
            .join(', ') + '. Nothing has happened yet.',
    proven:
      'Worked out exactly and checked: no other plan leaves fewer readings out, and none within these bounds fits better.',
    before: 'Now',
    after: 'Then',
    gets: 'Gets',
    givesBack: 'Gives back',
    who: 'Who',
    readers: 'Readers',
    isNew: 'new',
    missing: 'Without enough readers',
    lacks: 'Lacks',
    why: 'Why',
    missingReaders: (count: number) => en(count, '# reader', '# readers'),
    shortages: {
      'nobody-may': 'too few on the committee may read it: the others are too near or do not read its language',
      'all-full': 'everybody who may read it has as much as they take on: raise a bound or add a reader',
    },
    carryOut: 'Give out as shown',
    goBack: 'Change nothing',
    carriedOut: (given: number, taken: number) =>
      given + taken === 0
        ? 'Every application has its readers already.'
        : [
            en(given, '# reading has been given out', '# readings have been given out'),
            taken > 0 ? en(taken, '# taken back', '# taken back') : '',
          ]
            .filter(Boolean)
            .join(', ') + '.',
    changedSince: 'Something has changed since you looked. Here is the plan as it would be now; nothing was given out.',
    inDetail: 'Application by application',
  },
  fr: {
    title: 'Lecteurs et lectrices',
    lead: (each: number) =>
      `Chaque candidature va à ${fr(each, '# personne', '# personnes')} : jamais à quelqu’un de trop proche, aussi équitablement que possible, et à qui connaît le mieux le domaine.`,
    noCommittee: (each: number) =>
      `Chaque candidature demande ${fr(each, '# personne', '# personnes')}, et le comité en compte moins qui lisent. Ajoutez d’abord des membres.`,
    empty: 'Personne ne fait encore partie du comité de cet appel.',
    committee: 'Comité',
    applications: 'Candidatures',
    reader: 'Lecteur ou lectrice',
    given: 'Confiées',
    done: 'Terminées',
    atLeast: 'Au moins',
    atMost: 'Au plus',
    stopped: 'Ne lit plus',
    of: (what: string, name: string) => `${what} : ${name}`,
    readersEach: 'Lectures par candidature',
    readersEachHint: 'De 1 à 5. Deux sont habituelles ; une troisième est demandée quand les avis divergent.',
    language: 'Langue de la lettre',
    languages: {
      preferred: 'Qui la lit passe avant ; une autre personne la lit plutôt que personne',
      required: 'Seulement des personnes qui la lisent',
    },
    boundsHint:
      'Sans limites, tout le monde lit le même nombre, à une près. Qui ne lit plus garde ce qui est terminé ; le reste va à d’autres à la prochaine répartition.',
    save: 'Garder ces réglages',
    saved: 'Les réglages sont gardés. Rien n’a encore été confié.',
    settings: 'Qui lit combien',
    wrongEach: 'Indiquez un nombre de 1 à 5.',
    wrongBound: 'Indiquez un nombre entier de 0 à 999, ou rien.',
    boundsCrossed: '« Au plus » est inférieur à « au moins » : changez l’un des deux.',
    chooseLanguage: 'Choisissez l’une des deux réponses.',
    shareOut: 'Répartir : ce qui manque de lectures',
    rebalance: 'Rééquilibrer : ne garder que ce qui est commencé',
    pins: 'Épinglées',
    pinsLead: 'Chaque répartition s’y tient. Les lectures commencées restent sans épingle.',
    noPins: 'Personne n’est épinglé à une candidature.',
    pin: 'Épingler',
    unpin: 'Retirer l’épingle',
    pinned: 'Épinglé. La prochaine répartition s’y tiendra.',
    unpinned: 'L’épingle est retirée.',
    application: 'Candidature',
    chooseApplication: 'Choisissez une candidature.',
    planTitle: 'Qui lirait quoi',
    planLead: (given: number, taken: number) =>
      given + taken === 0
        ? 'Rien ne changerait.'
        : [
            fr(given, '# lecture serait confiée', '# lectures seraient confiées'),
            taken > 0 ? fr(taken, '# non commencée serait reprise', '# non commencées seraient reprises') : '',
          ]
            .filter(Boolean)
            .join(', ') + '. Rien n’a encore été fait.',
    proven:
      'Calculé exactement et vérifié : aucune autre répartition ne laisse moins de lectures de côté, et aucune dans ces limites ne convient mieux.',
    before: 'Maintenant',
    after: 'Ensuite',
    gets: 'Reçoit',
    givesBack: 'Rend',
    who: 'Qui',
    readers: 'Lectures par',
    isNew: 'nouveau',
    missing: 'Sans lectures suffisantes',
    lacks: 'Manque',
    why: 'Pourquoi',
    missingReaders: (count: number) => fr(count, '# personne', '# personnes'),
    shortages: {
      'nobody-may':
        'trop peu de membres du comité peuvent la lire : les autres sont trop proches ou ne lisent pas sa langue',
      'all-full':
        'toutes les personnes qui peuvent la lire ont atteint leur limite : relevez-en une ou ajoutez un membre',
    },
    carryOut: 'Confier ainsi',
    goBack: 'Ne rien changer',
    carriedOut: (given: number, taken: number) =>
      given + taken === 0
        ? 'Chaque candidature a déjà ses lectures.'
        : [
            fr(given, '# lecture a été confiée', '# lectures ont été confiées'),
            taken > 0 ? fr(taken, '# reprise', '# reprises') : '',
          ]
            .filter(Boolean)
            .join(', ') + '.',
    changedSince:
      'Quelque chose a changé depuis votre aperçu. Voici la répartition telle qu’elle serait maintenant ; rien n’a été confié.',
    inDetail: 'Candidature par candidature',
  },
  de: {
    title: 'Lesende',
    lead: (each: number) =>
      `Jede Bewerbung geht an ${de(each, '# Person', '# Personen')}: nie an jemanden, der zu nahe steht, so gleichmäßig, wie das erlaubt, und an die, die das Gebiet am besten kennen.`,
    noCommittee: (each: number) =>
      `Jede Bewerbung braucht ${de(each, '# lesende Person', '# lesende Personen')}, und so viele hat das Komitee nicht. Nehmen Sie zuerst Mitglieder auf.`,
    empty: 'Noch gehört niemand zum Komitee dieser Ausschreibung.',
    committee: 'Komitee',
    applications: 'Bewerbungen',
    reader: 'Liest',
    given: 'Gegeben',
    done: 'Fertig',
    atLeast: 'Mindestens',
    atMost: 'Höchstens',
    stopped: 'Liest nicht weiter',
    of: (what: string, name: string) => `${what}: ${name}`,
    readersEach: 'Lesende je Bewerbung',
    readersEachHint: 'Von 1 bis 5. Zwei sind üblich; eine dritte Person wird gefragt, wo zwei auseinanderliegen.',
    language: 'Sprache des Schreibens',
    languages: {
      preferred: 'Wer sie liest, kommt zuerst; sonst liest es lieber jemand anderes als niemand',
      required: 'Nur Personen, die sie lesen',
    },
    boundsHint:
      'Ohne Grenzen lesen alle gleich viel, auf eine genau. Wer nicht weiterliest, behält das Abgeschlossene; das Übrige geht beim nächsten Verteilen an andere.',
    save: 'Einstellungen behalten',
    saved: 'Die Einstellungen sind gespeichert. Noch ist nichts verteilt.',
    settings: 'Wer wie viel liest',
    wrongEach: 'Geben Sie eine Zahl von 1 bis 5 ein.',
    wrongBound: 'Geben Sie eine ganze Zahl von 0 bis 999 ein, oder nichts.',
    boundsCrossed: '„Höchstens“ ist kleiner als „mindestens“: Ändern Sie eines von beiden.',
    chooseLanguage: 'Wählen Sie eine der beiden Antworten.',
    shareOut: 'Verteilen: was noch Lesende braucht',
    rebalance: 'Neu ausgleichen: nur Begonnenes bleibt',
    pins: 'Festgehalten',
    pinsLead: 'Jede Verteilung hält sich daran. Begonnenes bleibt auch ohne Festhalten.',
    noPins: 'Niemand ist für eine Bewerbung festgehalten.',
    pin: 'Festhalten',
    unpin: 'Nicht mehr festhalten',
    pinned: 'Festgehalten. Die nächste Verteilung hält sich daran.',
    unpinned: 'Wird nicht mehr festgehalten.',
    application: 'Bewerbung',
    chooseApplication: 'Wählen Sie eine Bewerbung.',
    planTitle: 'Wer was lesen würde',
    planLead: (given: number, taken: number) =>
      given + taken === 0
        ? 'Nichts würde sich ändern.'
        : [
            de(given, '# Lesung würde vergeben', '# Lesungen würden vergeben'),
            taken > 0 ? de(taken, '# nicht begonnene zurückgenommen', '# nicht begonnene zurückgenommen') : '',
          ]
            .filter(Boolean)
            .join(', ') + '. Noch ist nichts geschehen.',
    proven:
      'Genau berechnet und geprüft: Keine andere Verteilung lässt weniger Lesungen aus, und keine passt innerhalb dieser Grenzen besser.',
    before: 'Jetzt',
    after: 'Dann',
    gets: 'Bekommt',
    givesBack: 'Gibt zurück',
    who: 'Wer',
    readers: 'Lesende',
    isNew: 'neu',
    missing: 'Ohne genügend Lesende',
    lacks: 'Es fehlt',
    why: 'Warum',
    missingReaders: (count: number) => de(count, '# Person', '# Personen'),
    shortages: {
      'nobody-may': 'zu wenige im Komitee dürfen sie lesen: Die anderen stehen zu nahe oder lesen die Sprache nicht',
      'all-full':
        'alle, die sie lesen dürfen, haben so viel, wie sie übernehmen: Heben Sie eine Grenze oder nehmen Sie jemanden auf',
    },
    carryOut: 'So vergeben',
    goBack: 'Nichts ändern',
    carriedOut: (given: number, taken: number) =>
      given + taken === 0
        ? 'Jede Bewerbung hat ihre Lesenden schon.'
        : [
            de(given, '# Lesung wurde vergeben', '# Lesungen wurden vergeben'),
            taken > 0 ? de(taken, '# zurückgenommen', '# zurückgenommen') : '',
          ]
            .filter(Boolean)
            .join(', ') + '.',
    changedSince:
      'Seit Ihrem Blick hat sich etwas geändert. Hier ist die Verteilung, wie sie jetzt wäre; vergeben wurde nichts.',
    inDetail: 'Bewerbung für Bewerbung',
  },
})

export type SharingWords = (typeof sharingWords)['en']
