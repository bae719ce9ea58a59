import type { Id } from '#src/kernel/id.ts'

/** The two who work together. */
export type Pair = { readonly mentee: Id<'person'>; readonly mentor: Id<'person'> }

export type Side = keyof Pair

/** The side a person is on, or nothing: whoever is on neither has no business here. */
export function sideOf(pair: Pair, person: Id<'person'>): Side | undefined {
  if (pair.mentee === person) return 'mentee'
  return pair.mentor === person ? 'mentor' : undefined
}

/** The days two people work together. `endedOn` is a fact, `plannedEndOn` a plan. */
export type Period = {
  readonly startedOn: Temporal.PlainDate
  readonly plannedEndOn: Temporal.PlainDate
  readonly endedOn: Temporal.PlainDate | null
}

/** 'over-time': the planned end has passed and nobody has ended it; everything still works. */
export type MentorshipState =
  | { readonly state: 'running' | 'over-time' }
  | { readonly state: 'ended'; readonly on: Temporal.PlainDate }

/** What a mentorship is on a day. */
export function mentorshipState({ plannedEndOn, endedOn }: Period, today: Temporal.PlainDate): MentorshipState {
  if (endedOn) return { state: 'ended', on: endedOn }
  return { state: Temporal.PlainDate.compare(today, plannedEndOn) > 0 ? 'over-time' : 'running' }
}

/** Months a mentorship is planned for where its call says nothing, or where it begins after the closing. */
const MONTHS = 6

/** When a mentorship that begins on a day is planned to end: on the closing day of its call's year. */
export function plannedEnd(
  startedOn: Temporal.PlainDate,
  closingOn: Temporal.PlainDate | undefined,
): Temporal.PlainDate {
  if (closingOn && Temporal.PlainDate.compare(closingOn, startedOn) > 0) return closingOn
  return startedOn.add({ months: MONTHS })
}
