import type { Costs, Network, Slots } from '../flow/network.ts'
import type { Level } from '../objective/level.ts'
import type { Instance } from '../types.ts'
import { eligible, type Eligible } from './eligible.ts'
import type { Located } from './locate.ts'

/**
 * An instance laid out as a network. Rows 0 … mentees − 1 are the mentees; columns are places: one per mentor, and for
 * a mentor with groups one per group and one for everybody else. `pair[a]` is the pair behind arc a.
 *
 * Group limits need no other kind of network: the places of such a mentor are all filled, and those nobody may use at
 * the same time are held by extra rows ("blockers"). The first of them must sit; blocker `nth` gives way to the
 * mentor's n-th mentee. A column of such a mentor has one place more than the mentor, so that the duals also tell what
 * one more place would be worth.
 */
export type Board = {
  net: Network
  mentees: number
  pair: Int32Array
  mentorOf: Int32Array
  blockers: Blocker[]
  split: Uint8Array
}

/** A row that holds one of the columns first … first + count − 1 of `mentor`; nth is 0 when it must sit. */
type Blocker = { mentor: number; nth: number; first: number; count: number }

/** Lays the instance out. Capacities beyond the number of eligible mentees are cut: they can never bind. O(pairs). */
export function board(located: Located): Board {
  const { instance } = located
  const who = eligible(located)
  const places = placesOf(instance, who)
  const blockers = blockersOf(instance, places)
  const mentees = instance.mentees.length
  const rows = mentees + blockers.length
  const rowPtr = new Int32Array(rows + 1)
  for (let k = 0; k < who.open.length; k++) if (who.open[k]) count(rowPtr, (who.mentee[k] ?? 0) + 1)
  for (const [b, blocker] of blockers.entries()) rowPtr[mentees + b + 1] = blocker.count
  for (let i = 0; i < rows; i++) rowPtr[i + 1] = (rowPtr[i + 1] ?? 0) + (rowPtr[i] ?? 0)
  const { column, pair } = arcs(rowPtr, { who, blockers, places, mentees })
  const must = new Uint8Array(rows)
  must.set(who.pinned)
  for (const [b, blocker] of blockers.entries()) must[mentees + b] = blocker.nth === 0 ? 1 : 0
  const lower = places.upper.map((most, c) => (places.split[places.mentorOf[c] ?? 0] ? most : 0))
  const net: Network = { rows, columns: places.upper.length, rowPtr, column, must, lower, upper: places.upper }
  return { net, mentees, pair, mentorOf: places.mentorOf, blockers, split: places.split }
}

/** What a level charges on the board. O(arcs + places). */
export function costsOf({ net, mentees, pair, mentorOf, blockers, split }: Board, level: Level): Costs {
  const out = new Float64Array(net.rows)
  for (let i = 0; i < mentees; i++) out[i] = level.outCost(i)
  for (const [b, { mentor, nth }] of blockers.entries())
    out[mentees + b] = nth === 0 ? 0 : (level.placeCost?.(mentor, nth) ?? 0)
  const arc = new Float64Array(pair.length)
  for (let a = 0; a < arc.length; a++) arc[a] = (pair[a] ?? -1) < 0 ? 0 : level.pairCost(pair[a] ?? 0)
  const { placeCost } = level
  if (!placeCost) return { arc, out }
  return {
    arc,
    out,
    slots: slotsOf(net.upper, (c, nth) => (split[mentorOf[c] ?? 0] ? 0 : placeCost(mentorOf[c] ?? 0, nth))),
  }
}

type Places = { upper: Int32Array; mentorOf: Int32Array; first: Int32Array; split: Uint8Array; of: Int32Array }

/** The columns, and for every pair (`of`) the column it leads to. */
function placesOf({ mentees, mentors }: Instance, who: Eligible): Places {
  const split = Uint8Array.from(mentors, (mentor) => (mentor.groups?.length ? 1 : 0))
  const first = new Int32Array(mentors.length + 1)
  for (const [j, mentor] of mentors.entries()) first[j + 1] = (first[j] ?? 0) + (mentor.groups?.length ?? 0) + 1
  const of = who.mentor.map((j, k) => {
    const groups = mentors[j]?.groups ?? []
    const own = groups.findIndex((group) => group.id === mentees[who.mentee[k] ?? 0]?.group)
    return (first[j] ?? 0) + (own < 0 ? groups.length : own)
  })
  const columns = first[mentors.length] ?? 0
  const eligibleFor = new Int32Array(columns)
  for (let k = 0; k < of.length; k++) if (who.open[k]) count(eligibleFor, of[k] ?? 0)
  const mentorOf = new Int32Array(columns)
  for (let j = 0; j < mentors.length; j++) mentorOf.fill(j, first[j], first[j + 1])
  const upper = eligibleFor.map((people, c) => {
    const mentor = mentors[mentorOf[c] ?? 0]
    const group = mentor?.groups?.[c - (first[mentorOf[c] ?? 0] ?? 0)]
    const most = (mentor?.capacity ?? 0) + (mentor?.groups?.length ? 1 : 0)
    return Math.min(people, most, group?.capacity ?? Infinity)
  })
  return { upper, mentorOf, first, split, of }
}

function blockersOf({ mentors }: Instance, { upper, first, split }: Places): Blocker[] {
  return mentors.flatMap((mentor, j) => {
    if (!split[j]) return []
    const from = first[j] ?? 0
    const columns = { first: from, count: (first[j + 1] ?? 0) - from }
    const total = upper.subarray(from, first[j + 1]).reduce((sum, most) => sum + most, 0)
    const usable = Math.min(mentor.capacity, total)
    return Array.from({ length: total }, (_, b) => ({
      mentor: j,
      nth: Math.max(0, usable - total + b + 1),
      ...columns,
    }))
  })
}

type Parts = { who: Eligible; blockers: Blocker[]; places: Places; mentees: number }

function arcs(rowPtr: Int32Array, { who, blockers, places, mentees }: Parts): { column: Int32Array; pair: Int32Array } {
  const size = rowPtr.at(-1) ?? 0
  const column = new Int32Array(size)
  const pair = new Int32Array(size).fill(-1)
  const fill = rowPtr.slice()
  for (let k = 0; k < who.open.length; k++) {
    if (!who.open[k]) continue
    const a = count(fill, who.mentee[k] ?? 0)
    column[a] = places.of[k] ?? 0
    pair[a] = k
  }
  for (const [b, blocker] of blockers.entries())
    for (let c = 0; c < blocker.count; c++) column[count(fill, mentees + b)] = blocker.first + c
  return { column, pair }
}

/** Adds one at a position and returns what was there. */
function count(counters: Int32Array, at: number): number {
  const before = counters[at] ?? 0
  counters[at] = before + 1
  return before
}

function slotsOf(upper: Int32Array, cost: (column: number, nth: number) => number): Slots {
  const ptr = new Int32Array(upper.length + 1)
  for (let c = 0; c < upper.length; c++) ptr[c + 1] = (ptr[c] ?? 0) + (upper[c] ?? 0)
  const charges = new Float64Array(ptr.at(-1) ?? 0)
  for (let c = 0; c < upper.length; c++)
    for (let k = 0; k < (upper[c] ?? 0); k++) charges[(ptr[c] ?? 0) + k] = cost(c, k + 1)
  return { ptr, cost: charges }
}
