import type { Instance, Mentee, Mentor, Pair } from '../types.ts'
import type { Level } from './level.ts'

/**
 * A level by what pairs and people are, whatever their positions: so the costs of one pair that is new or has changed
 * can be told without looking at the others. Costs as in Level; `value` is told how many mentees there are.
 */
export type Rule = {
  id: string
  ofPair: (pair: Pair) => number
  ofMentee: (mentee: Mentee) => number
  ofPlace?: (mentor: Mentor, nth: number) => number
  value: (cost: number, mentees: number) => number
}

/** The rule as a level of an instance. */
export function levelBy(rule: Rule, { mentees, mentors, pairs }: Instance): Level {
  const { id, ofPair, ofMentee, ofPlace, value } = rule
  const level: Level = {
    id,
    pairCost: (k) => {
      const pair = pairs[k]
      return pair ? ofPair(pair) : 0
    },
    outCost: (i) => {
      const mentee = mentees[i]
      return mentee ? ofMentee(mentee) : 0
    },
    value: (cost) => value(cost, mentees.length),
  }
  if (!ofPlace) return level
  return {
    ...level,
    placeCost: (j, nth) => {
      const mentor = mentors[j]
      return mentor ? ofPlace(mentor, nth) : 0
    },
  }
}
