import { dayOf } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { phaseOf, type Call } from './call.ts'
import type { Milestone } from './milestone.ts'

/** One date of a year: the turns of the call itself, and its milestones. */
export type YearStep = {
  readonly what: 'opens' | 'closes' | Milestone
  readonly on: Temporal.PlainDate
  readonly state: 'past' | 'now' | 'ahead'
}

/** The dates of a call's year in their order, as seen from a day in the programme's zone. */
export function yearOf(call: Call, milestones: readonly Milestone[], now: Temporal.Instant): YearStep[] {
  const today = dayOf(now, call.zone)
  const dates: Omit<YearStep, 'state'>[] = [
    { what: 'opens', on: dayOf(call.opensAt, call.zone) },
    { what: 'closes', on: dayOf(call.closesAt, call.zone) },
    ...milestones.map((what) => ({ what, on: Temporal.PlainDateTime.from(what.atLocal).toPlainDate() })),
  ]
  return dates
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .map((date) => ({ ...date, state: stateOf(date.on, today) }))
}

function stateOf(on: Temporal.PlainDate, today: Temporal.PlainDate): YearStep['state'] {
  if (on.equals(today)) return 'now'
  return Temporal.PlainDate.compare(on, today) < 0 ? 'past' : 'ahead'
}

type Years = ReadonlyMap<Id<'call'>, readonly Milestone[]>

/**
 * The call whose year a strand lives in: the open one, else one whose year still runs, else the next announced, else
 * the last. One call per strand, the open ones first.
 */
export function currentCalls(calls: readonly Call[], years: Years, now: Temporal.Instant): Call[] {
  const nearest = calls.toSorted((a, b) => nearness(a, years, now) - nearness(b, years, now))
  return nearest.filter((call, place) => nearest.findIndex(({ strand }) => strand === call.strand) === place)
}

function nearness(call: Call, years: Years, now: Temporal.Instant): number {
  const phase = phaseOf(call, now)
  if (phase === 'open') return 0
  if (phase === 'announced') return 2
  const runs = (years.get(call.id) ?? []).some(({ atLocal }) => {
    const at = instantOf(atLocal, call.zone)
    return typeof at !== 'string' && Temporal.Instant.compare(at, now) > 0
  })
  return runs ? 1 : 3
}
