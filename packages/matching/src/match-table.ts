import { tableArcs } from './flow/arc-sources.ts'
import { coreAndPricing } from './flow/core-and-pricing.ts'
import { InputError } from './instance/input-error.ts'
import { FULL_SCORE } from './objective/ladder.ts'

/** Everybody may go to everybody: score[i × mentors + j] is a whole number from 0 to 10,000. */
export type ScoreTable = { mentees: number; mentors: number; capacity: Int32Array; score: Uint16Array }

/**
 * `mentorOf[i]` is a position or −1. The proof, for the cost (10,000 − score) of a pair and `out` of being left out:
 * u[i] ≤ cost + price[j] everywhere, with equality for the pairs chosen; see verify.ts for why that is enough.
 */
export type TableResult = {
  mentorOf: Int32Array
  size: number
  score: number
  u: Float64Array
  price: Float64Array
  out: number
  rounds: number
  coreArcs: number
}

/**
 * Most people placed, then the highest total score, over a full table of up to some hundred million pairs held as
 * numbers. Memory beyond the table: about 1 kB per mentee. Ties are left to the order of the table.
 */
export function matchTable({ mentees, mentors, capacity, score }: ScoreTable): TableResult {
  if (score.length !== mentees * mentors || capacity.length !== mentors)
    throw new InputError(
      'the table',
      `has ${score.length} scores and ${capacity.length} capacities`,
      `give ${mentees * mentors} and ${mentors}`,
    )
  const cost = costsOf(score)
  const out = 2 * FULL_SCORE * (Math.min(mentees, mentors) + 2)
  const upper = capacity.map((places) => Math.min(places, mentees))
  const found = coreAndPricing(
    tableArcs({ rows: mentees, columns: mentors, cost, out: new Float64Array(mentees).fill(out), upper }),
    Infinity,
  )
  if (!found) throw new Error('A solve without a limit gave up.')
  const { arcOf, u, price, rounds, coreArcs } = found
  const taken = arcOf.filter((arc) => arc >= 0)
  return {
    mentorOf: arcOf.map((arc, i) => (arc < 0 ? -1 : arc - i * mentors)),
    size: taken.length,
    score: taken.reduce((sum, arc) => sum + (score[arc] ?? 0), 0),
    u,
    price,
    out,
    rounds,
    coreArcs,
  }
}

/** What each cell costs. A plain loop: callbacks are several times slower over a hundred million cells. */
function costsOf(score: Uint16Array): Uint16Array {
  const cost = new Uint16Array(score.length)
  for (let k = 0; k < score.length; k++) {
    const points = score[k] ?? 0
    if (points > FULL_SCORE)
      throw new InputError(`score[${k}]`, `is ${points}`, `give a whole number from 0 to ${FULL_SCORE}`)
    cost[k] = FULL_SCORE - points
  }
  return cost
}
