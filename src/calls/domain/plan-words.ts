import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import { inOneLine } from '#src/kernel/lists.ts'
import { planParts } from './call-plan.ts'

const words = inAllLanguages({
  en: {
    name: 'the name',
    opening: 'the opening',
    closing: 'the closing date',
    places: 'the number of places',
    rules: 'who may apply',
    letter: 'what the letter may be',
  },
  fr: {
    name: 'le nom',
    opening: 'l’ouverture',
    closing: 'la date de clôture',
    places: 'le nombre de places',
    rules: 'qui peut candidater',
    letter: 'ce que la lettre peut être',
  },
  de: {
    name: 'der Name',
    opening: 'der Beginn',
    closing: 'der Schlusstermin',
    places: 'die Zahl der Plätze',
    rules: 'wer sich bewerben kann',
    letter: 'was das Schreiben sein darf',
  },
})

/** The parts of a plan by name: "the closing date and the number of places". */
export const partNames = (parts: readonly string[], lang: Lang): string =>
  inOneLine(
    planParts.filter((part) => parts.includes(part)).map((part) => words[lang][part]),
    lang,
  )
