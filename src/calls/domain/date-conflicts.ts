import type { Translated } from '#src/kernel/lang.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import type { Call } from './call.ts'
import { planOf } from './call-plan.ts'
import { holidaysOn, type Holiday } from './luxembourg-holidays.ts'
import { orderProblem, type Milestone } from './milestone.ts'

/** Days a programme keeps free besides the public holidays, both ends included. */
export type ClosedDays = {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly name: string
}

/** Why a date deserves a second look. None of it stops anybody. */
export type DateConflict =
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'closed-day'; readonly name: string }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'clock-change' }
  | { readonly kind: 'before-the-call-closes' }
  | { readonly kind: 'before' | 'after' | 'overlaps'; readonly other: Translated }

/** A deadline this near to a change of the clocks lies in the night of it: people count wrong. */
const NIGHT_HOURS = 6

/** What the calendar says against a local day. */
export function dayConflicts(local: string, closed: readonly ClosedDays[]): DateConflict[] {
  const day = Temporal.PlainDateTime.from(local).toPlainDate()
  const isIn = ({ from, until }: ClosedDays) =>
    Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0
  return [
    ...holidaysOn(day).map((holiday) => ({ kind: 'holiday', holiday }) as const),
    ...closed.filter(isIn).map(({ name }) => ({ kind: 'closed-day', name }) as const),
    ...(day.dayOfWeek >= 6 ? [{ kind: 'weekend' } as const] : []),
  ]
}

/** What speaks against a deadline: its day, and clocks that change in its night. */
export function deadlineConflicts(local: string, zone: string, closed: readonly ClosedDays[]): DateConflict[] {
  const night = isInChangingNight(local, zone) ? [{ kind: 'clock-change' } as const] : []
  return [...dayConflicts(local, closed), ...night]
}

/** What speaks against a milestone: its day, and the order of the year. */
export function milestoneConflicts(
  one: Milestone,
  others: readonly Milestone[],
  { closesLocal, closed }: { closesLocal: string; closed: readonly ClosedDays[] },
): DateConflict[] {
  const found = orderProblem(one, others, closesLocal)
  const order: DateConflict[] =
    found === null
      ? []
      : found.problem === 'before-the-call-closes'
        ? [{ kind: found.problem }]
        : [{ kind: found.problem, other: found.other.name }]
  return [...order, ...dayConflicts(one.atLocal, closed)]
}

/** The other calls of the same strand that are open at a time when this one is. */
export function overlapping(
  call: Pick<Call, 'strand' | 'opensAt' | 'closedFrom'>,
  others: readonly Call[],
): DateConflict[] {
  const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0
  return others
    .filter(({ strand }) => strand === call.strand)
    .filter((other) => before(call.opensAt, other.closedFrom) && before(other.opensAt, call.closedFrom))
    .map(({ name }) => ({ kind: 'overlaps', other: name }))
}

/** One dated line of the calendar: the turns of a call and its milestones, each with what speaks against it. */
export type DatedLine = {
  readonly call: Call
  readonly what: 'opens' | 'closes' | Milestone
  readonly local: string
  readonly conflicts: readonly DateConflict[]
}

type Years = ReadonlyMap<Call['id'], readonly Milestone[]>

/** Every date of some calls in the order of the calendar. */
export function datedLines(calls: readonly Call[], years: Years, closed: readonly ClosedDays[]): DatedLine[] {
  const lines = calls.flatMap((call) => linesOf(call, { calls, milestones: years.get(call.id) ?? [], closed }))
  return lines.toSorted((a, b) => (a.local < b.local ? -1 : a.local > b.local ? 1 : 0))
}

type Around = {
  readonly calls: readonly Call[]
  readonly milestones: readonly Milestone[]
  readonly closed: readonly ClosedDays[]
}

function linesOf(call: Call, { calls, milestones, closed }: Around): DatedLine[] {
  const { opensLocal, closesLocal } = planOf(call)
  const others = calls.filter(({ id }) => id !== call.id)
  const opening = [...overlapping(call, others), ...dayConflicts(opensLocal, closed)]
  return [
    { call, what: 'opens', local: opensLocal, conflicts: opening },
    { call, what: 'closes', local: closesLocal, conflicts: deadlineConflicts(closesLocal, call.zone, closed) },
    ...milestones.map((one) => {
      const others = milestones.filter((other) => other !== one)
      return {
        call,
        what: one,
        local: one.atLocal,
        conflicts: milestoneConflicts(one, others, { closesLocal, closed }),
      }
    }),
  ]
}

function isInChangingNight(local: string, zone: string): boolean {
  const at = instantOf(local, zone)
  if (typeof at === 'string') return true
  const change = at.subtract({ hours: NIGHT_HOURS }).toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  return change !== null && Temporal.Instant.compare(change.toInstant(), at.add({ hours: NIGHT_HOURS })) <= 0
}
