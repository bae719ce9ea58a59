import { eligible, type Eligible } from '../instance/eligible.ts'
import type { Located } from '../instance/locate.ts'
import { isFull, rivals, roomFor, seatsOf, type Seats } from '../stable/seats.ts'
import type { Instance } from '../types.ts'
import { circleOf, circles, join, type Circles } from './circles.ts'

/**
 * People who compete for the same places. `people`, `mentors` and `unmatched` are positions in the instance; `places`
 * counts what these people can use with these mentors. Without `hasRoom` nobody of them can go anywhere else, so
 * people − places of them stay out however one matches (Hall 1935).
 */
export type Competition = { people: number[]; mentors: number[]; places: number; unmatched: number[]; hasRoom: boolean }

/**
 * The competitions of all unmatched mentees who have an eligible mentor: from each of them the places they could ask
 * for, the people who hold these, the places those could ask for, and so on. Circles that touch are one.
 * O(pairs × capacity).
 */
export function competitions(located: Located, pairOf: Int32Array): Competition[] {
  const { instance } = located
  const who = eligible(located)
  const hunt: Hunt = {
    seats: seatsOf(instance, who, pairOf),
    pairsOf: openPairs(instance, who),
    all: circles(instance.mentees.length + instance.mentors.length),
    seen: new Uint8Array(instance.mentees.length),
    asked: new Map(),
    roomy: [],
  }
  for (const [i, own] of hunt.pairsOf.entries()) if ((pairOf[i] ?? -1) < 0 && own.length > 0) spread(hunt, i)
  return gather(hunt, pairOf)
}

/** `asked` holds every limit that was met: its name, the mentor and how many places it stands for. */
type Hunt = {
  seats: Seats
  pairsOf: number[][]
  all: Circles
  seen: Uint8Array
  asked: Map<string, { mentor: number; places: number; isWhole: boolean }>
  roomy: number[]
}

function openPairs({ mentees }: Instance, who: Eligible): number[][] {
  const lists: number[][] = mentees.map(() => [])
  for (let k = 0; k < who.open.length; k++) if (who.open[k]) lists[who.mentee[k] ?? 0]?.push(k)
  return lists
}

function spread(hunt: Hunt, start: number): void {
  const { seats, all, seen } = hunt
  const mentees = seen.length
  const waiting = seen[start] ? [] : [start]
  seen[start] = 1
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    for (const k of hunt.pairsOf[i] ?? []) {
      const j = seats.who.mentor[k] ?? 0
      join(all, i, mentees + j)
      if (roomFor(seats, k)) hunt.roomy.push(i)
      else if (meet(hunt, k, j)) for (const other of rivals(seats, k)) enter(seats.who.mentee[other] ?? 0, j)
    }
  }
  function enter(i: number, j: number): void {
    join(all, i, mentees + j)
    if (seen[i]) return
    seen[i] = 1
    waiting.push(i)
  }
}

/** Notes the limit that stops pair k; false when it was met before. */
function meet({ seats, asked }: Hunt, k: number, j: number): boolean {
  const mentor = seats.instance.mentors[j]
  const group = mentor?.groups?.find(({ id }) => id === seats.instance.mentees[seats.who.mentee[k] ?? 0]?.group)
  const stoppedByGroup = group !== undefined && rivals(seats, k).length < (seats.held[j]?.length ?? 0)
  const isWhole = !stoppedByGroup && isFull(seats, k)
  const name = isWhole ? `${j}` : `${j} ${group?.id}`
  if (asked.has(name)) return false
  asked.set(name, { mentor: j, places: isWhole ? (mentor?.capacity ?? 0) : (group?.capacity ?? 0), isWhole })
  return true
}

function gather(hunt: Hunt, pairOf: Int32Array): Competition[] {
  const { all, seen, asked, roomy } = hunt
  const found = new Map<number, Competition>()
  for (const [i, visited] of seen.entries()) {
    if (!visited) continue
    const circle = circleOf(all, i)
    const competition = found.get(circle) ?? { people: [], mentors: [], places: 0, unmatched: [], hasRoom: false }
    competition.people.push(i)
    if ((pairOf[i] ?? -1) < 0) competition.unmatched.push(i)
    found.set(circle, competition)
  }
  const wholes = new Set([...asked.values()].flatMap(({ mentor, isWhole }) => (isWhole ? [mentor] : [])))
  for (const { mentor, places, isWhole } of asked.values()) {
    const competition = found.get(circleOf(all, seen.length + mentor))
    if (!competition || (!isWhole && wholes.has(mentor))) continue
    if (!competition.mentors.includes(mentor)) competition.mentors.push(mentor)
    competition.places += places
  }
  for (const i of roomy) {
    const competition = found.get(circleOf(all, i))
    if (competition) competition.hasRoom = true
  }
  return [...found.values()]
}
