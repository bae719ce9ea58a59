/** The places of one mentor in the cycle of one call: what they offer, and what open offers and mentorships take. */
export type Places = { readonly capacity: number; readonly taken: number }

/** What a mentor's card says about free places. */
export type Room =
  | { readonly state: 'room'; readonly places: number }
  | { readonly state: 'full' }
  | { readonly state: 'paused'; readonly until: Temporal.PlainDate }
  | { readonly state: 'not-this-year' }

/** The most mentees one person can take in one cycle. */
export const MOST_PLACES = 12

/** Places left in one cycle; a capacity lowered by hand below what is taken leaves none, never fewer. */
export const freeOf = ({ capacity, taken }: Places): number => Math.max(0, capacity - taken)

/** Whether a pause still holds on a day; on the day it names the mentor is back. */
export const isPaused = (until: Temporal.PlainDate | null, today: Temporal.PlainDate): until is Temporal.PlainDate =>
  until !== null && Temporal.PlainDate.compare(today, until) < 0

/** The room of a mentor today over all cycles that are under way or announced. A pause comes before any number. */
export function roomOf(
  mentor: { readonly pausedUntil: Temporal.PlainDate | null; readonly places: readonly Places[] },
  today: Temporal.PlainDate,
): Room {
  if (isPaused(mentor.pausedUntil, today)) return { state: 'paused', until: mentor.pausedUntil }
  const free = mentor.places.reduce((sum, places) => sum + freeOf(places), 0)
  if (free > 0) return { state: 'room', places: free }
  return mentor.places.some(({ capacity }) => capacity > 0) ? { state: 'full' } : { state: 'not-this-year' }
}
