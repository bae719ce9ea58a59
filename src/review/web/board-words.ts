import { inAllLanguages } from '#src/kernel/lang.ts'

/** What whoever chairs a committee sees. */
export const boardWords = inAllLanguages({
  en: {
    title: 'What it comes to',
    lead: 'All applications of the call by what the readers said. The coordination decides; you see what the decisions rest on.',
    notYet: 'Readers still read. What it comes to is shown when the decisions begin.',
    chairing: 'You chair',
  },
  fr: {
    title: 'Le résultat',
    lead: 'Toutes les candidatures de l’appel d’après les lectures. La coordination décide ; vous voyez sur quoi reposent les décisions.',
    notYet: 'La lecture est en cours. Le résultat apparaît quand les décisions commencent.',
    chairing: 'Vous présidez',
  },
  de: {
    title: 'Was sich ergibt',
    lead: 'Alle Bewerbungen der Ausschreibung nach dem, was die Lesenden sagen. Die Koordination entscheidet; Sie sehen, worauf die Entscheidungen beruhen.',
    notYet: 'Noch wird gelesen. Was sich ergibt, ist zu sehen, sobald die Entscheidungen beginnen.',
    chairing: 'Sie haben den Vorsitz',
  },
})
