import { InputError } from '../instance/input-error.ts'
import type { Instance } from '../types.ts'
import { itself, nothing, type Level } from './level.ts'
import { firstChoices, lastChoices, leximin } from './profiles.ts'

/** The score of the best possible pair. A pair costs what it lacks to this, and so does, unless said, being left out. */
export const FULL_SCORE = 10_000

/** The words an objective is made of; `stable` stands alone. */
const RUNGS = ['size', 'score', 'leximin', 'balance', 'greedy', 'generous', 'rank-maximal'] as const

type Rung = (typeof RUNGS)[number]

/**
 * The levels an objective such as `size,leximin,score,balance` stands for, most important first. Minimum loads, where
 * a mentor has one, come before everything: filling them never costs anybody a place (Mendelsohn and Dulmage 1958).
 */
export function ladder(instance: Instance, objective: string): Level[] {
  const rungs = rungsOf(objective)
  const hasMinimum = instance.mentors.some((mentor) => (mentor.minimum ?? 0) > 0)
  return [...(hasMinimum ? [minimumLoads(instance)] : []), ...rungs.flatMap((rung) => levelsOf(rung, instance))]
}

function rungsOf(objective: string): Rung[] {
  const words = objective.split(',').map((word) => word.trim())
  const rungs = words.map((word) => RUNGS.find((rung) => rung === word))
  const unknown = words.find((_, k) => rungs[k] === undefined)
  if (unknown !== undefined)
    throw new InputError(
      'objective',
      `names “${unknown}”`,
      `use “stable” alone, or some of ${RUNGS.join(', ')}, joined by commas`,
    )
  const known = rungs.filter((rung) => rung !== undefined)
  if (new Set(known).size < known.length)
    throw new InputError('objective', 'names a level twice', 'keep the first of the two')
  const early = known.find((rung) => ['leximin', 'greedy', 'generous'].includes(rung))
  if (early && known.indexOf('size') !== 0)
    throw new InputError(
      'objective',
      `uses ${early} without size`,
      `write “size,${known.filter((r) => r !== 'size').join(',')}”`,
    )
  return known
}

function levelsOf(rung: Rung, instance: Instance): Level[] {
  switch (rung) {
    case 'size':
      return [placed(instance)]
    case 'score':
      return [totalScore(instance)]
    case 'balance':
      return [balance()]
    case 'leximin':
      return leximin(instance)
    case 'generous':
      return lastChoices(instance)
    case 'greedy':
    case 'rank-maximal':
      return firstChoices(instance)
  }
}

const minimumLoads = (instance: Instance): Level => ({
  id: 'minimum',
  pairCost: nothing,
  outCost: nothing,
  placeCost: (mentor, nth) => (nth <= (instance.mentors[mentor]?.minimum ?? 0) ? -1 : 0),
  value: (cost) => 0 - cost,
})

const placed = ({ mentees }: Instance): Level => ({
  id: 'size',
  pairCost: nothing,
  outCost: () => 1,
  value: (cost) => mentees.length - cost,
})

/** Total score of the pairs, less what `unmatched` charges beyond 10,000 for those left out. */
const totalScore = ({ mentees, pairs }: Instance): Level => ({
  id: 'score',
  pairCost: (pair) => FULL_SCORE - (pairs[pair]?.score ?? 0),
  outCost: (mentee) => mentees[mentee]?.unmatched ?? FULL_SCORE,
  value: (cost) => FULL_SCORE * mentees.length - cost,
})

/** Sum of the squared loads: the n-th mentee of a mentor adds 2n − 1. */
const balance = (): Level => ({
  id: 'balance',
  pairCost: nothing,
  outCost: nothing,
  placeCost: (_, nth) => 2 * nth - 1,
  value: itself,
})
