import type { Instance } from '../types.ts'
import { InputError } from './input-error.ts'
import type { Located } from './locate.ts'

/**
 * Who may go to whom, by position: pair k joins mentee[k] and mentor[k]. `open[k]` is 1 unless the pair is forbidden or
 * a pin of the mentee excludes it; `pinned[i]` is 1 when mentee i is pinned.
 */
export type Eligible = { mentee: Int32Array; mentor: Int32Array; open: Uint8Array; pinned: Uint8Array }

/**
 * Applies pins and forbidden pairs to a checked instance. Throws an InputError when a pin is not an open pair,
 * a mentee has two pins or a mentor more pins than places. O(pairs).
 */
export function eligible({ instance, mentee, mentor }: Located): Eligible {
  const found: Eligible = {
    mentee,
    mentor,
    open: withPlaces({ instance, mentee, mentor }),
    pinned: new Uint8Array(instance.mentees.length),
  }
  const couples = { forbidden: instance.forbidden ?? [], pins: instance.pins ?? [] }
  if (couples.forbidden.length + couples.pins.length === 0) return found
  const pairAt = new Map(instance.pairs.map((pair, k) => [key(pair.mentee, pair.mentor), k]))
  for (const [a, p] of couples.forbidden) {
    const k = pairAt.get(key(a, p))
    if (k !== undefined) found.open[k] = 0
  }
  const pinOf = pinsByMentee(found, instance, pairAt)
  for (let k = 0; k < mentee.length; k++) {
    const pin = pinOf.get(mentee[k] ?? -1)
    if (pin !== undefined && pin !== k) found.open[k] = 0
  }
  return found
}

function withPlaces({ instance, mentor }: Located): Uint8Array {
  const hasPlaces = Uint8Array.from(instance.mentors, ({ capacity }) => (capacity > 0 ? 1 : 0))
  const open = new Uint8Array(mentor.length)
  for (let k = 0; k < open.length; k++) open[k] = hasPlaces[mentor[k] ?? -1] ?? 0
  return open
}

const key = (mentee: string, mentor: string): string => JSON.stringify([mentee, mentor])

function pinsByMentee(found: Eligible, instance: Instance, pairAt: Map<string, number>): Map<number, number> {
  const pinOf = new Map<number, number>()
  const load = new Map<string, number>()
  for (const [n, [a, p]] of (instance.pins ?? []).entries()) {
    const k = pairAt.get(key(a, p))
    if (k === undefined)
      throw new InputError(
        `pins[${n}]`,
        `pins ${a} to ${p}, who are not a listed pair`,
        'list the pair or drop the pin',
      )
    const i = found.mentee[k] ?? -1
    if (found.pinned[i]) throw new InputError(`pins[${n}]`, `pins ${a} a second time`, 'keep one pin per mentee')
    if (!found.open[k])
      throw new InputError(
        `pins[${n}]`,
        `pins ${a} to ${p}, which is forbidden or has no place`,
        'lift the ban or drop the pin',
      )
    chargePlaces(load, instance, { n, k, i, j: found.mentor[k] ?? -1 })
    found.pinned[i] = 1
    pinOf.set(i, k)
  }
  return pinOf
}

type Pin = { n: number; k: number; i: number; j: number }

function chargePlaces(load: Map<string, number>, instance: Instance, pin: Pin): void {
  const mentor = instance.mentors[pin.j]
  const group = mentor?.groups?.find(({ id }) => id === instance.mentees[pin.i]?.group)
  const limits = [
    { name: `${pin.j}`, capacity: mentor?.capacity ?? 0, what: 'places' },
    ...(group ? [{ name: `${pin.j} ${group.id}`, capacity: group.capacity, what: `places for “${group.id}”` }] : []),
  ]
  for (const { name, capacity, what } of limits) {
    const count = (load.get(name) ?? 0) + 1
    load.set(name, count)
    if (count > capacity)
      throw new InputError(
        `pins[${pin.n}]`,
        `is pin number ${count} on ${mentor?.id}, who has ${capacity} ${what}`,
        'raise the capacity or drop a pin',
      )
  }
}
