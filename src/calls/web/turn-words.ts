import { hourOf, longMoment } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Call } from '../domain/call.ts'
import { nextTurn, type Turn } from '../domain/turn.ts'
import { callWords } from './words.ts'

/** When a call opens, closes or has closed, in one sentence: "Closes today at 23:59". */
export function turnSentence(call: Call, now: Temporal.Instant, lang: Lang): string {
  const words = callWords[lang]
  const turn = nextTurn(call, now)
  if (!turn) return (call.publishedAt ? words.closedOn : words.closesOn)(longMoment(call.closesAt, call.zone, lang))

  const isOpening = turn.kind === 'opens'
  const hour = hourOf(turn.at, call.zone, lang)
  if (turn.days === 0) return (isOpening ? words.opensToday : words.closesToday)(hour)
  if (turn.days === 1) return (isOpening ? words.opensTomorrow : words.closesTomorrow)(hour)
  return (isOpening ? words.opensOn : words.closesOn)(longMoment(turn.at, call.zone, lang))
}

/** The days until a turn as a large number and its words, for the card of a call; nothing on the last day. */
export function daysLeft(turn: Turn | null, lang: Lang): { number: string; words: string } | undefined {
  if (!turn || turn.days === 0) return undefined
  const words = callWords[lang]
  const forms = turn.kind === 'opens' ? words.opensInDays : words.daysLeft
  return { number: String(turn.days), words: plural(lang, turn.days, forms) }
}
