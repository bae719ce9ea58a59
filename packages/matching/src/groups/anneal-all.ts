import { type Aim, isBetter, type Tables, valuesOf } from './aims.ts'
import { anneal, type Score } from './anneal.ts'
import { standardDeviation } from './first-bounds.ts'
import { BARRED, MET, type Seating } from './seating.ts'

/** Runs for up to this many people: more runs find the optimum of small seatings and give good tables to the proof. */
const SMALL = 100
const RUNS = 4

/** Some seconds of annealing. */
const MOST_SWAPS = 3e7

/**
 * The seatings that annealing finds, and the one it began with, the best first. Faults count as points that no swap of
 * fine pairs can win back; where some are left, the faults are annealed alone, and then the weights again from there. A
 * fixed number of swaps.
 */
export function annealAll(
  seating: Seating,
  aims: readonly Aim[],
  start: Tables,
  random: () => number,
): [Tables, ...Tables[]] {
  const weights = penalised(seating)
  const spread = standardDeviation(seating.weight) || 1
  const swaps = Math.min(MOST_SWAPS, Math.min(40_000, 1000 * seating.size) * seating.size)
  const hot = { swaps, hot: spread / 2, cold: spread / 12, random }
  const found = [{ tables: start, values: valuesOf(aims, seating, start) }]
  for (let run = 0; run < (seating.size <= SMALL ? RUNS : 1); run++) {
    let tables = anneal(seating, weights, start, hot)
    if (faultsIn(valuesOf(aims, seating, tables)) > 0) {
      tables = anneal(seating, faultsOnly(seating), tables, { swaps, hot: 0.7, cold: 0.08, random })
      tables = anneal(seating, weights, tables, { ...hot, hot: spread / 4 })
    }
    found.push({ tables, values: valuesOf(aims, seating, tables) })
  }
  const [best, ...others] = found.toSorted((a, b) =>
    isBetter(a.values, b.values) ? -1 : isBetter(b.values, a.values) ? 1 : 0,
  )
  return [best?.tables ?? start, ...others.map(({ tables }) => tables)]
}

const faultsIn = (values: readonly number[]): number => -(values[0] ?? 0) - (values[1] ?? 0)

/**
 * How much longer a history may be than the shortest before it counts no further in annealing; the proof counts all.
 */
const LONGEST = 10

/**
 * All aims in one score, each counting for more than any swap can gain under the next; fits 32 bits at the largest
 * weights.
 */
function penalised({ weight, fault, burden, seats }: Seating): Score {
  const heaviest = weight.reduce((most, value) => Math.max(most, value), 0)
  const odd = 2 * ((seats[0] ?? 1) - 1) * heaviest + 1
  const repeat = odd * (LONGEST + 1)
  const shortest = burden.reduce((least, times) => Math.min(least, times), Infinity)
  const penalty = (kind: number): number => (kind === BARRED ? 8 * repeat : kind === MET ? repeat : 0)
  return {
    pair: weight.map((value, cell) => value - penalty(fault[cell] ?? 0)),
    small: burden.map((times) => -odd * Math.min(LONGEST, times - shortest)),
  }
}

function faultsOnly({ size, fault }: Seating): Score {
  return { pair: Int32Array.from(fault, (kind) => (kind === BARRED ? -8 : -kind)), small: new Int32Array(size) }
}
