import type { Acquaintance, OddHistory, People } from '../pairing/people.ts'

/**
 * Who may sit with whom. Square matrices by rows: weight[i·size + j] of a pair, and fault: FINE, MET or BARRED.
 * burden[i] is how often person i was already the odd one out. seats[t] is the size of table t, larger tables first.
 */
export type Seating = {
  readonly size: number
  readonly weight: Int32Array
  readonly fault: Uint8Array
  readonly burden: Int32Array
  readonly seats: Int32Array
}

export const FINE = 0
/** The two have met before: allowed when nothing else is possible. */
export const MET = 1
/** The two are no allowed pair: worse than any number of repeats. */
export const BARRED = 2

/** More people than this do not fit into square matrices of sensible size. */
export const MOST_SEATED = 3000

export type SeatingWishes = { readonly met?: readonly Acquaintance[]; readonly history?: OddHistory }

/** The matrices of the people. O(people² + pairs). */
export function seatingOf(people: People, size: number, { met = [], history = {} }: SeatingWishes): Seating {
  const count = people.people.length
  if (count > MOST_SEATED)
    throw new RangeError(`At most ${MOST_SEATED} people can be seated at once: split them first.`)
  const numberOf = new Map(people.people.map((name, i) => [name, i]))
  const weight = new Int32Array(count * count)
  const fault = new Uint8Array(count * count).fill(people.complete === true ? FINE : BARRED)
  const note = (a: string, b: string, kind: number, value: number): void => {
    const i = numbered(numberOf, a)
    const j = numbered(numberOf, b)
    for (const cell of [i * count + j, j * count + i]) {
      if (kind === FINE) weight[cell] = value
      fault[cell] = Math.max(kind, fault[cell] === BARRED && kind === MET ? BARRED : kind)
    }
  }
  for (const pair of people.pairs) note(pair.a, pair.b, FINE, pair.weight)
  for (const [a, b] of met) note(a, b, MET, 0)
  for (let i = 0; i < count; i++) fault[i * count + i] = FINE
  const burden = Int32Array.from(people.people, (name) => history[name] ?? 0)
  return { size: count, weight, fault, burden, seats: tableSizes(count, size) }
}

/**
 * As few tables as hold everybody at no more than `size` a table, as equal as possible: 14 people at tables of 4 make
 * 4, 4, 3, 3. Larger tables first.
 */
export function tableSizes(people: number, size: number): Int32Array {
  const tables = Math.ceil(people / size)
  const larger = people - tables * Math.floor(people / tables)
  return Int32Array.from({ length: tables }, (_, t) => Math.floor(people / tables) + (t < larger ? 1 : 0))
}

function numbered(numberOf: ReadonlyMap<string, number>, name: string): number {
  const i = numberOf.get(name)
  if (i === undefined) throw new RangeError(`"${name}" is not in the list of people: add the name or remove the pair.`)
  return i
}
