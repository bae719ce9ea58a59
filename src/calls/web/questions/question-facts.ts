import { shortDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { FormAtWork } from '../../db/locked-form.ts'
import { questionsOf } from '../../domain/form.ts'
import type { Question } from '../../domain/question.ts'
import { conditionInWords } from './condition-choices.ts'
import { questionWords } from './words.ts'

/** Who is asked, from when until when, and who reads the answer, in one line. */
export function factsInWords(question: Question, { form }: Pick<FormAtWork, 'form'>, lang: Lang): string {
  const words = questionWords[lang]
  const { isRetired, isRequired, requiredFrom, frozenAfter, condition, audience } = question
  const need = requiredFrom ? words.from(shortDate(requiredFrom, lang)) : words.required
  return [
    isRetired ? words.retired : isRequired ? need : words.optional,
    condition && words.onlyIf(conditionInWords(condition, questionsOf(form), lang)),
    frozenAfter && words.until(shortDate(frozenAfter, lang)),
    audience.map((group) => words.groups[group]).join(', ') || words.onlyApplicant,
  ]
    .filter(Boolean)
    .join(' · ')
}
