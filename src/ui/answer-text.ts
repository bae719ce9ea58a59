import { longDate } from '#src/kernel/dates.ts'
import type { GivenAnswer } from '#src/kernel/given-answer.ts'
import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'

const words = inAllLanguages({
  en: { yes: 'Yes', no: 'No' },
  fr: { yes: 'Oui', no: 'Non' },
  de: { yes: 'Ja', no: 'Nein' },
})

/** An answer as people read it. */
export function answerText(given: GivenAnswer, lang: Lang): string {
  switch (given.kind) {
    case 'text':
      return given.text
    case 'chosen':
      return given.chosen.map(({ label }) => label[lang]).join(', ')
    case 'day':
      return longDate(Temporal.PlainDate.from(given.day), lang)
    case 'number':
      return given.number.toLocaleString(lang, { useGrouping: false })
    case 'yes-no':
      return given.yes ? words[lang].yes : words[lang].no
    default:
      return given.name
  }
}
