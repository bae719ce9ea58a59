import { locate } from '../instance/locate.ts'
import { competitions } from './competition.ts'
import { positionOf, type Change, type Prepared } from './prepared.ts'

/**
 * Why an unmatched mentee could not be placed: `people` can use only the `places` of `mentors`, so some must go without
 * (a violation of Hall's condition). `repairs` are the mentors among them where one more place gains most.
 */
export type Shortage = {
  people: string[]
  mentors: string[]
  places: number
  repairs: { mentor: string; gain: Change }[]
}

const SHOWN = 5

/** The shortage around one mentee; undefined when they are matched, have no eligible mentor or a place is in reach. */
export function shortageOf(
  ready: Prepared,
  mentee: string,
  gainOf: (mentor: string) => Change | undefined,
): Shortage | undefined {
  const i = positionOf(ready.menteeAt, mentee)
  const { instance, board, seating } = ready
  const pairOf = seating.arcOf.subarray(0, board.mentees).map((a) => board.pair[a] ?? -1)
  const found = competitions(locate(instance), pairOf).find(
    ({ unmatched, hasRoom }) => unmatched.includes(i) && !hasRoom,
  )
  if (!found) return undefined
  const mentors = found.mentors.map((j) => instance.mentors[j]?.id ?? '')
  const repairs = mentors.flatMap((mentor) => {
    const gain = gainOf(mentor)
    return gain ? [{ mentor, gain }] : []
  })
  const order = board.mentees > 0 ? ready.priced.map(({ level }) => level.id) : []
  const best = repairs.toSorted(
    (a, b) => order.indexOf(a.gain.level) - order.indexOf(b.gain.level) || b.gain.amount - a.gain.amount,
  )
  return {
    people: found.people.map((p) => instance.mentees[p]?.id ?? ''),
    mentors,
    places: found.places,
    repairs: best.slice(0, SHOWN),
  }
}
