import { isEditable } from '#src/calls/domain/asked.ts'
import type { Question } from '#src/calls/domain/question.ts'
import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { inOneLine } from '#src/kernel/lists.ts'
import { ownWords } from './words.ts'

/** What stands at a question beside its label: help and bounds, who sees the answer, why it is locked. */
export type Notes = {
  readonly hint: string | undefined
  readonly audience: string
  readonly locked: string | undefined
}

/** The notes of a question on a day. */
export function ownNotes(question: Question, today: Temporal.PlainDate, lang: Lang): Notes {
  const words = ownWords[lang]
  const { help, requiredFrom, isRequired, frozenAfter, audience, isRetired } = question
  const isLater = isRequired && requiredFrom !== null && Temporal.PlainDate.compare(today, requiredFrom) < 0
  const isOpen = isEditable(question, today)
  const hint = [
    help[lang],
    bounds(question, lang),
    isLater && words.neededFrom(longDate(requiredFrom, lang)),
    isOpen && frozenAfter && words.until(longDate(frozenAfter, lang)),
  ]
  const readers = inOneLine(
    audience.map((group) => words.groups[group]),
    lang,
  )
  return {
    hint: hint.filter(Boolean).join(' ') || undefined,
    audience: words.seenBy(readers),
    locked: isOpen ? undefined : isRetired || !frozenAfter ? words.retired : words.frozen(longDate(frozenAfter, lang)),
  }
}

function bounds({ kind, mostWords, least, most }: Question, lang: Lang): string {
  const words = ownWords[lang]
  if (kind === 'long-text' && mostWords !== null) return words.mostWords(mostWords)
  if (kind === 'person') return words.person
  if (kind === 'file') return words.fileBelow
  if (kind !== 'number') return ''
  if (least !== null && most !== null) return words.between(least, most)
  if (least !== null) return words.atLeast(least)
  return most === null ? '' : words.atMost(most)
}
