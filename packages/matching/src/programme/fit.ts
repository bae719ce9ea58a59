/** What somebody says about themselves: one word, several words, or a number. */
type Trait = string | readonly string[] | number

export type Described = { traits?: Readonly<Record<string, Trait>> }

/** How well two people fit in one respect, from 0 to 1. */
export type Fit = (mentee: Described, mentor: Described) => number

/** 1 when both name the same, else 0. Somebody who says nothing fits nobody. */
export const same =
  (trait: string): Fit =>
  (mentee, mentor) =>
    shared(wordsOf(mentee, trait), wordsOf(mentor, trait)) > 0 ? 1 : 0

/** 1 when both have named something and nothing is the same, else 0. */
export function different(trait: string): Fit {
  return (mentee, mentor) => {
    const [own, other] = [wordsOf(mentee, trait), wordsOf(mentor, trait)]
    return own.length > 0 && other.length > 0 && shared(own, other) === 0 ? 1 : 0
  }
}

/** The part of the mentee's words that the mentor names too; 0 when the mentee has none. */
export function covers(trait: string): Fit {
  return (mentee, mentor) => {
    const own = wordsOf(mentee, trait)
    return own.length === 0 ? 0 : shared(own, wordsOf(mentor, trait)) / own.length
  }
}

/** 1 for equal numbers, falling evenly to 0 at a difference of `reach`; 0 when either has no number. */
export function near(trait: string, reach: number): Fit {
  if (!(reach > 0)) throw new RangeError(`The reach of “${trait}” is ${reach}: give a number above 0.`)
  return (mentee, mentor) => {
    const [own, other] = [mentee.traits?.[trait], mentor.traits?.[trait]]
    if (typeof own !== 'number' || typeof other !== 'number') return 0
    return Math.max(0, 1 - Math.abs(own - other) / reach)
  }
}

function wordsOf({ traits }: Described, trait: string): readonly string[] {
  const value = traits?.[trait]
  if (value === undefined) return []
  return typeof value === 'object' ? value : [`${value}`]
}

const shared = (own: readonly string[], other: readonly string[]): number =>
  own.filter((word) => other.includes(word)).length
