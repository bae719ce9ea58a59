import type { Translated } from '#src/kernel/lang.ts'
import type { CallPlan } from './call-plan.ts'
import type { Milestone } from './milestone.ts'
import { shiftByWeekday, weeksBetween, type Shift, type ShiftNote } from './shift-by-weekday.ts'

/** What a call becomes in another year: a proposal that a coordinator looks through before it is kept. */
export type NextCall = {
  readonly plan: CallPlan
  readonly milestones: readonly Milestone[]
  /** What the calendar did not allow, by the date it concerns. */
  readonly notes: {
    readonly opens: readonly ShiftNote[]
    readonly closes: readonly ShiftNote[]
    readonly milestones: readonly (readonly ShiftNote[])[]
  }
}

/** When the next call opens: a year later at the same place of the year, or on a day that was chosen (2027-11-01). */
export type Start = { readonly years: number } | { readonly on: string }

type Before = { readonly plan: CallPlan; readonly milestones: readonly Milestone[]; readonly zone: string }

/**
 * A call with all its dates moved by weekday. With a chosen first day the call opens on it, and everything else keeps
 * its weekday and its distance in weeks. The day a contract must reach is no meeting: it stays the same day of the year.
 */
export function nextCall({ plan, milestones, zone }: Before, start: Start): NextCall {
  const shift = shiftFor(plan, start)
  const years = yearsOf(plan, start)
  const closes = shiftByWeekday(plan.closesLocal, shift, zone)
  const opens = openingOf(plan, start, zone)
  const moved = milestones.map((one) => shiftByWeekday(one.atLocal, shift, zone))
  return {
    plan: {
      ...plan,
      name: renamed(plan.name, years),
      opensLocal: opens.local,
      closesLocal: closes.local,
      eligibility: { ...plan.eligibility, contractUntil: later(plan.eligibility.contractUntil, years) },
    },
    milestones: milestones.map((one, place) => ({
      ...one,
      name: renamed(one.name, years),
      atLocal: moved[place]?.local ?? one.atLocal,
    })),
    notes: { opens: opens.notes, closes: closes.notes, milestones: moved.map(({ notes }) => notes) },
  }
}

/** A name with its years counted on: "Fellows 2027" → "Fellows 2028". */
export function renamed(name: Translated, years: number): Translated {
  const on = (text: string) => text.replaceAll(/\b20\d\d\b/g, (year) => String(Number(year) + years))
  return { en: on(name.en), fr: on(name.fr), de: on(name.de) }
}

const dayIn = (local: string) => Temporal.PlainDateTime.from(local).toPlainDate()

const shiftFor = ({ opensLocal }: CallPlan, start: Start): Shift =>
  'years' in start ? start : { weeks: weeksBetween(dayIn(opensLocal), Temporal.PlainDate.from(start.on)) }

const yearsOf = ({ opensLocal }: CallPlan, start: Start): number =>
  'years' in start ? start.years : Temporal.PlainDate.from(start.on).year - dayIn(opensLocal).year

function openingOf({ opensLocal }: CallPlan, start: Start, zone: string) {
  if ('years' in start) return shiftByWeekday(opensLocal, start, zone)
  return shiftByWeekday(`${start.on}${opensLocal.slice(10)}`, { weeks: 0 }, zone)
}

const later = (day: string | null, years: number): string | null =>
  day === null ? null : Temporal.PlainDate.from(day).add({ years }).toString()
