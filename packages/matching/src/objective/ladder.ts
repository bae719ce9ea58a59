import { InputError } from '../instance/input-error.ts'
import type { Instance } from '../types.ts'
import { censusOf, type Census } from './census.ts'
import { itself, nothing, type Level } from './level.ts'
import { firstChoices, lastChoices, leximin } from './profiles.ts'
import { levelBy, type Rule } from './rule.ts'

/** The score of the best possible pair. A pair costs what it lacks to this, and so does, unless said, being left out. */
export const FULL_SCORE = 10_000

/** The words an objective is made of; `stable` stands alone. */
const RUNGS = ['size', 'score', 'leximin', 'balance', 'greedy', 'generous', 'rank-maximal'] as const

type Rung = (typeof RUNGS)[number]

/** The levels an objective such as `size,leximin,score,balance` stands for in an instance, most important first. */
export const ladder = (instance: Instance, objective: string): Level[] =>
  rulesOf(censusOf(instance), objective).map((rule) => levelBy(rule, instance))

/**
 * The rules behind the levels. Minimum loads, where a mentor has one, come before everything: filling them never costs
 * anybody a place (Mendelsohn and Dulmage 1958).
 */
export function rulesOf(census: Census, objective: string): Rule[] {
  const rungs = rungsOf(objective)
  return [...(census.hasMinimum ? [minimumLoads] : []), ...rungs.flatMap((rung) => rulesFor(rung, census))]
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

function rulesFor(rung: Rung, census: Census): Rule[] {
  switch (rung) {
    case 'size':
      return [placed]
    case 'score':
      return [totalScore]
    case 'balance':
      return [balance]
    case 'leximin':
      return leximin(census)
    case 'generous':
      return lastChoices(census)
    case 'greedy':
    case 'rank-maximal':
      return firstChoices(census)
  }
}

const minimumLoads: Rule = {
  id: 'minimum',
  ofPair: nothing,
  ofMentee: nothing,
  ofPlace: ({ minimum = 0 }, nth) => (nth <= minimum ? -1 : 0),
  value: (cost) => 0 - cost,
}

const placed: Rule = {
  id: 'size',
  ofPair: nothing,
  ofMentee: () => 1,
  value: (cost, mentees) => mentees - cost,
}

/** Total score of the pairs, less what `unmatched` charges beyond 10,000 for those left out. */
const totalScore: Rule = {
  id: 'score',
  ofPair: ({ score }) => FULL_SCORE - score,
  ofMentee: ({ unmatched = FULL_SCORE }) => unmatched,
  value: (cost, mentees) => FULL_SCORE * mentees - cost,
}

/** Sum of the squared loads: the n-th mentee of a mentor adds 2n − 1. */
const balance: Rule = {
  id: 'balance',
  ofPair: nothing,
  ofMentee: nothing,
  ofPlace: (_, nth) => 2 * nth - 1,
  value: itself,
}
