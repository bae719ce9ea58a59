import type { Instance } from '../types.ts'
import { itself, type Level } from './level.ts'
import { levelBy, type Rule } from './rule.ts'

const WIDTH = 2 ** 20

/**
 * Chance, decided by the seed and the ids alone: every pair and every way to be left out gets a random cost below 2²⁰,
 * so that among equally good results exactly one remains, whatever the order of the input. `round` (from 1)
 * asks for fresh costs should two results still tie.
 */
export function chance(seed: number, round: number): Rule {
  const start = mix(Math.imul(seed | 0, 0x9e3779b1) ^ round)
  const [mentees, mentors] = [hashes(start), hashes(~start)]
  return {
    id: tieBreakId(round),
    ofPair: ({ mentee, mentor }) => below(WIDTH, mix(mentees(mentee) ^ Math.imul(mentors(mentor), 0x85ebca6b))),
    ofMentee: ({ id }) => below(WIDTH, mix(~mentees(id))),
    value: itself,
  }
}

/** Chance as a level of an instance. */
export const tieBreak = (instance: Instance, seed: number, round: number): Level =>
  levelBy(chance(seed, round), instance)

export const tieBreakId = (round: number): string => `tie-break-${round}`

/** Hashes of ids, each computed once. */
function hashes(start: number): (id: string) => number {
  const known = new Map<string, number>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const found = hash(id, start)
    known.set(id, found)
    return found
  }
}

/** FNV-1a over the UTF-16 units of a text, started from a seed. */
function hash(text: string, start: number): number {
  let state = start ^ 0x811c9dc5
  for (let k = 0; k < text.length; k++) state = Math.imul(state ^ text.charCodeAt(k), 0x01000193)
  return mix(state)
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3, Appleby 2008). */
function mix(bits: number): number {
  let state = bits
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return state ^ (state >>> 16)
}

const below = (width: number, bits: number): number => (bits >>> 0) % width
