import type { FormState } from '#src/kernel/form-state.ts'
import { valueOf, valuesOf } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { endOfMinute, instantOf } from '#src/kernel/wall-clock.ts'
import type { Call } from '../../domain/call.ts'
import {
  dayConflicts,
  deadlineConflicts,
  milestoneConflicts,
  overlapping,
  type ClosedDays,
} from '../../domain/date-conflicts.ts'
import type { NextCall } from '../../domain/next-call.ts'
import { conflictSentence } from '../calendar/conflict-words.ts'
import { timeField, type Earlier } from './clone-form.ts'
import { cloneWords } from './clone-words.ts'

type About = {
  readonly earlier: Earlier
  readonly calls: readonly Call[]
  readonly closed: readonly ClosedDays[]
  readonly lang: Lang
}

/** What the calendar says of the dates in a form, by field. A time that is none yet is not looked at. */
export function remarksOn(form: FormState, { earlier, calls, closed, lang }: About): Map<string, string[]> {
  const { call } = earlier
  const [opens, closes] = [valueOf(form, 'opens'), valueOf(form, 'closes')]
  const isTime = (local: string) => typeof instantOf(local, call.zone) !== 'string'
  const kept = earlier.milestones
    .filter(({ id }) => valuesOf(form, 'keep').includes(id))
    .map((one) => ({ ...one, atLocal: valueOf(form, timeField(one)) }))
    .filter(({ atLocal }) => isTime(atLocal))
  const found = new Map([
    ['opens', isTime(opens) ? [...overlaps(opens, closes, call, calls), ...dayConflicts(opens, closed)] : []],
    ['closes', isTime(closes) ? deadlineConflicts(closes, call.zone, closed) : []],
    ...kept.map((one) => {
      const others = kept.filter((other) => other !== one)
      return [timeField(one), milestoneConflicts(one, others, { closesLocal: closes, closed })] as const
    }),
  ])
  return new Map([...found].map(([field, all]) => [field, all.map((one) => conflictSentence(one, lang))]))
}

/** What had to give way when the dates were moved, by field. */
export function notesOn({ notes }: NextCall, { milestones }: Earlier, lang: Lang): Map<string, string[]> {
  const words = cloneWords[lang].notes
  const all = [
    ['opens', notes.opens] as const,
    ['closes', notes.closes] as const,
    ...milestones.map((one, place) => [timeField(one), notes.milestones[place] ?? []] as const),
  ]
  // the sentences end without their full stop: the page sets it
  return new Map(all.map(([field, some]) => [field, some.map((note) => words[note].replace(/\.$/, ''))]))
}

function overlaps(opens: string, closes: string, call: Call, calls: readonly Call[]) {
  const [opensAt, closesAt] = [instantOf(opens, call.zone), instantOf(closes, call.zone)]
  if (typeof opensAt === 'string' || typeof closesAt === 'string') return []
  return overlapping({ strand: call.strand, opensAt, closedFrom: endOfMinute(closesAt) }, calls)
}
