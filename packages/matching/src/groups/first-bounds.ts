import { FINE, MET, type Seating } from './seating.ts'

/**
 * Bounds that need no search, in the order of the aims, for seatings that reach the known values of the aims before:
 * pairs to avoid by counting who has too few others; the people with the smallest history at the smaller tables; for
 * the weight the best partners of everybody.
 */
export function firstBounds(seating: Seating, values: readonly number[]): number[] {
  const hasNoConflict = values[0] === 0
  const isClean = hasNoConflict && values[1] === 0
  return [
    -fewestBeyond(seating, MET),
    hasNoConflict ? -fewestBeyond(seating, FINE) : 0,
    -leastBurden(seating),
    degreeBound(seating, isClean),
  ]
}

/**
 * Pairs worse than `fault` that no seating avoids: whoever has too few partners without must take others. O(people²).
 */
function fewestBeyond(seating: Seating, worst: number): number {
  const { size, fault, seats } = seating
  const partners = (seats.at(-1) ?? 1) - 1
  let missing = 0
  for (let i = 0; i < size; i++) {
    let possible = 0
    for (let j = 0; j < size; j++) if (j !== i && (fault[i * size + j] ?? 0) <= worst) possible++
    missing += Math.max(0, partners - possible)
  }
  return Math.ceil(missing / 2)
}

function leastBurden({ burden, seats }: Seating): number {
  const places = seats.filter((count) => count < (seats[0] ?? 0)).reduce((sum, count) => sum + count, 0)
  return burden
    .toSorted()
    .slice(0, places)
    .reduce((sum, times) => sum + times, 0)
}

/** Rounds of the subgradient method, fewer for many people: a round looks at every pair. */
const roundsFor = (people: number): number => Math.max(4, Math.min(60, Math.floor(2e7 / people ** 2)))

/**
 * Everybody chooses the partners that suit them best, and pays for being wanted by too many: each pair is counted
 * half from both sides, and a price of every person, which cancels in every seating, is moved towards those chosen
 * too often (Held and Karp 1971). Every round proves a bound; the least is returned. O(people²) per round.
 */
function degreeBound(seating: Seating, isClean: boolean): number {
  const { size, weight, seats } = seating
  const market: Market = {
    seating,
    isClean,
    most: (seats[0] ?? 1) - 1,
    least: (seats.at(-1) ?? 1) - 1,
    price: new Float64Array(size),
    surplus: new Float64Array(size),
    partner: new Int32Array(8),
    value: new Float64Array(8),
  }
  const rounds = roundsFor(size)
  const step = standardDeviation(weight) / (4 * Math.max(1, market.most))
  let bound = Infinity
  for (let round = 0; round < rounds; round++) {
    market.surplus.fill(0)
    let total = 0
    for (let i = 0; i < size; i++) total += choosePartners(market, i)
    bound = Math.min(bound, total)
    const move = step * (1 - round / rounds)
    for (let i = 0; i < size; i++)
      market.price[i] = Math.round(64 * ((market.price[i] ?? 0) + move * (market.surplus[i] ?? 0))) / 64
  }
  return Math.floor(bound)
}

type Market = {
  readonly seating: Seating
  readonly isClean: boolean
  /** The number of partners at a larger and at a smaller table. */
  readonly most: number
  readonly least: number
  readonly price: Float64Array
  /** How much more often each person is chosen than they choose. */
  readonly surplus: Float64Array
  /** The best partners so far, the best first, and what each is worth. */
  readonly partner: Int32Array
  readonly value: Float64Array
}

/** Person i's best partners at these prices: notes whom they chose, returns what they are worth together. */
function choosePartners(market: Market, i: number): number {
  const { seating, isClean, most, least, price, surplus, partner, value } = market
  const { size, weight, fault } = seating
  value.fill(-Infinity)
  const own = price[i] ?? 0
  for (let j = 0; j < size; j++) {
    if (j === i || (isClean && fault[i * size + j] !== FINE)) continue
    const worth = (weight[i * size + j] ?? 0) / 2 - (price[j] ?? 0) + own
    if (worth > (value[most - 1] ?? Infinity)) insert(market, j, worth)
  }
  let total = 0
  for (let k = 0; k < most; k++) {
    const worth = value[k] ?? 0
    if (worth === -Infinity || (k >= least && worth < 0)) break
    total += worth
    const chosen = partner[k] ?? 0
    surplus[chosen] = (surplus[chosen] ?? 0) + 1
    surplus[i] = (surplus[i] ?? 0) - 1
  }
  return total
}

function insert({ partner, value, most }: Market, j: number, worth: number): void {
  let k = most - 1
  while (k > 0 && (value[k - 1] ?? 0) < worth) {
    value[k] = value[k - 1] ?? 0
    partner[k] = partner[k - 1] ?? 0
    k--
  }
  value[k] = worth
  partner[k] = j
}

/** How far apart the weights lie, in points: one pass, so that millions of pairs cost nothing to speak of. */
export function standardDeviation(weights: Int32Array): number {
  let sum = 0
  let squares = 0
  for (const weight of weights) {
    sum += weight
    squares += weight * weight
  }
  const count = Math.max(1, weights.length)
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))
}
