import type { Aim, Tables } from './aims.ts'
import type { Seating } from './seating.ts'

/** What is annealed: the sum of `pair` at each table and of `small` over everybody at a smaller table. */
export type Score = Pick<Aim, 'pair' | 'small'>

/** How to cool down: the number of tried swaps, the temperatures at the start and at the end, in points, and chance. */
export type Cooling = {
  readonly swaps: number
  readonly hot: number
  readonly cold: number
  readonly random: () => number
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): two people of different tables change places, always when
 * the score rises, else with a probability that falls with the loss and with time. O(swaps · seats).
 */
export function anneal(seating: Seating, score: Score, start: Tables, cooling: Cooling): Tables {
  const { random } = cooling
  const room = arrange(seating, score, start)
  const fading = (cooling.cold / cooling.hot) ** (1 / cooling.swaps)
  let heat = cooling.hot
  for (let k = 0; k < cooling.swaps; k++) {
    heat *= fading
    const a = Math.floor(random() * seating.size)
    const b = Math.floor(random() * seating.size)
    const gain = swapGain(room, a, b)
    if (gain < 0 && (gain < -30 * heat || random() >= Math.exp(gain / heat))) continue
    const { person, place } = room
    const left = place[a] ?? 0
    const right = place[b] ?? 0
    person[left] = b
    person[right] = a
    place[a] = right
    place[b] = left
  }
  return start.map((_, t) => [...room.person.subarray(room.first[t], room.first[t + 1])])
}

/** Places in rows, table after table: who sits there, where everybody sits, and which table a place belongs to. */
type Room = {
  readonly size: number
  readonly score: Score
  readonly person: Int32Array
  readonly place: Int32Array
  readonly table: Int32Array
  readonly first: Int32Array
  readonly largest: number
}

function arrange({ size, seats }: Seating, score: Score, tables: Tables): Room {
  const person = Int32Array.from(tables.flat())
  const place = new Int32Array(size)
  for (const [at, i] of person.entries()) place[i] = at
  const table = Int32Array.from(tables.flatMap((people, t) => people.map(() => t)))
  const first = new Int32Array(tables.length + 1)
  for (const [t, people] of tables.entries()) first[t + 1] = (first[t] ?? 0) + people.length
  return { size, score, person, place, table, first, largest: seats[0] ?? 0 }
}

function swapGain(room: Room, a: number, b: number): number {
  const { place, table } = room
  const here = table[place[a] ?? 0] ?? 0
  const there = table[place[b] ?? 0] ?? 0
  return here === there ? 0 : replaceGain(room, here, a, b) + replaceGain(room, there, b, a)
}

/** What table t gains when `guest` takes the place of `leaver`. */
function replaceGain({ size, score, person, first, largest }: Room, t: number, leaver: number, guest: number): number {
  const { pair, small } = score
  const end = first[t + 1] ?? 0
  const begin = first[t] ?? 0
  const old = leaver * size
  const fresh = guest * size
  let gain = end - begin < largest ? (small[guest] ?? 0) - (small[leaver] ?? 0) : 0
  for (let k = begin; k < end; k++) {
    const i = person[k] ?? 0
    if (i !== leaver) gain += (pair[fresh + i] ?? 0) - (pair[old + i] ?? 0)
  }
  return gain
}
