import { InputError } from '../instance/input-error.ts'
import type { Instance, Mentee, Mentor, Pair } from '../types.ts'

/** Something that happens after a matching was found. Ids that join must be new, all others known. */
export type Change =
  | { kind: 'mentee-leaves'; mentee: string }
  | { kind: 'mentee-joins'; mentee: Mentee; pairs: readonly Pair[] }
  | { kind: 'mentor-leaves'; mentor: string }
  | { kind: 'mentor-joins'; mentor: Mentor; pairs: readonly Pair[] }
  | { kind: 'capacity'; mentor: string; capacity: number; minimum?: number }
  | { kind: 'pair'; pair: Pair }
  | { kind: 'pin' | 'unpin' | 'forbid' | 'allow'; mentee: string; mentor: string }

/** The instance after a change. People who leave take their pairs, pins and bans along. O(size of the instance). */
export function changed(instance: Instance, change: Change): Instance {
  const { mentees, mentors, pairs } = instance
  switch (change.kind) {
    case 'mentee-leaves':
      return without(instance, 'mentee', change.mentee)
    case 'mentor-leaves':
      return without(instance, 'mentor', change.mentor)
    case 'mentee-joins':
      return { ...instance, mentees: [...mentees, change.mentee], pairs: [...pairs, ...change.pairs] }
    case 'mentor-joins':
      return { ...instance, mentors: [...mentors, change.mentor], pairs: [...pairs, ...change.pairs] }
    case 'capacity':
      if (!mentors.some(({ id }) => id === change.mentor)) throw unknownId(change.mentor)
      return { ...instance, mentors: mentors.map((one) => (one.id === change.mentor ? resized(one, change) : one)) }
    case 'pair':
      return { ...instance, pairs: [...pairs.filter((pair) => !isSame(pair, change.pair)), change.pair] }
    default:
      return { ...instance, ...couplesAfter(instance, change) }
  }
}

/** A mentor with another capacity and, where given, another minimum load. */
export const resized = (mentor: Mentor, { capacity, minimum }: { capacity: number; minimum?: number }): Mentor => ({
  ...mentor,
  capacity,
  ...(minimum !== undefined && { minimum }),
})

type Couples = Required<Pick<Instance, 'pins' | 'forbidden'>>

/** Pins and bans after one was set or lifted. */
export function couplesAfter(
  { pins = [], forbidden = [] }: Pick<Instance, 'pins' | 'forbidden'>,
  { kind, mentee, mentor }: { kind: 'pin' | 'unpin' | 'forbid' | 'allow'; mentee: string; mentor: string },
): Couples {
  const others = (couples: Couples['pins']): Couples['pins'] => couples.filter(([a, p]) => a !== mentee || p !== mentor)
  switch (kind) {
    case 'pin':
      return { pins: [...others(pins), [mentee, mentor]], forbidden }
    case 'unpin':
      return { pins: others(pins), forbidden }
    case 'forbid':
      return { pins, forbidden: [...others(forbidden), [mentee, mentor]] }
    case 'allow':
      return { pins, forbidden: others(forbidden) }
  }
}

/** Pins and bans without those of somebody who leaves. */
export function couplesWithout(
  { pins = [], forbidden = [] }: Pick<Instance, 'pins' | 'forbidden'>,
  side: 'mentee' | 'mentor',
  id: string,
): Couples {
  const at = side === 'mentee' ? 0 : 1
  return { pins: pins.filter((couple) => couple[at] !== id), forbidden: forbidden.filter((c) => c[at] !== id) }
}

function without(instance: Instance, side: 'mentee' | 'mentor', id: string): Instance {
  const { mentees, mentors, pairs } = instance
  if (![...mentees, ...mentors].some((one) => one.id === id)) throw unknownId(id)
  return {
    mentees: side === 'mentee' ? mentees.filter((one) => one.id !== id) : mentees,
    mentors: side === 'mentor' ? mentors.filter((one) => one.id !== id) : mentors,
    pairs: pairs.filter((pair) => pair[side] !== id),
    ...couplesWithout(instance, side, id),
  }
}

const isSame = (a: Pair, b: Pair): boolean => a.mentee === b.mentee && a.mentor === b.mentor

export const unknownId = (id: string): InputError =>
  new InputError('the change', `names “${id}”, who is not listed`, 'add that person or correct the id')
