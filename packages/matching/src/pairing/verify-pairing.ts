import type { PairingCertificate } from './certificate.ts'
import type { Pairing } from './pair.ts'
import type { Acquaintance, OddHistory, People } from './people.ts'

export type PairingVerdict = { ok: true } | { ok: false; violation: string }

/**
 * Accepts a pairing exactly when it is what it claims to be and its certificate proves that none is better. Knows the
 * input and the result only, nothing of how the result was found. O(people · (people + odd sets) + pairs), integers
 * below 2⁵³ throughout. A trio is checked for being allowed; the proof is about the pairing that its guest joined.
 *
 * THEOREM. Give each person i a bonus bᵢ for not staying alone, a price xᵢ ≥ −2bᵢ, and give odd sets S of people prices
 * z_S ≥ 0, such that xᵢ + xⱼ + Σ{z_S : i, j ∈ S} ≥ 2·weight(i,j) for every allowed pair. Then every pairing satisfies
 *
 *     2·weight(pairs) − Σ{2bᵢ : i alone} ≤ Σ xᵢ + Σ z_S·(|S| − 1)/2.
 *
 * PROOF. Add the inequality of every pair of the pairing. Each person occurs at most once, and those alone have
 * 0 ≤ xᵢ + 2bᵢ; a set S contains at most (|S| − 1)/2 of the pairs. ∎
 *
 * So a pairing that reaches the bound maximises weight(pairs) − Σ{bᵢ : alone}. The bonus is (1 + times the person was
 * the odd one out) × a step larger than any total weight; hence such a pairing leaves the fewest people alone (sets of
 * people that can be paired are a matroid, whose heaviest bases are its largest sets: Edmonds and Fulkerson 1965), and
 * among those people the ones left out least so far, and has the greatest weight among all of these. That an optimal
 * pairing always has such prices is the theorem of Edmonds (Maximum matching and a polyhedron with 0,1-vertices, 1965).
 * See also Galil (Efficient algorithms for finding maximum matching in graphs, 1986) and Applegate and Cook (Solving
 * large-scale matching problems, 1993), who prove large pairings by prices found on few pairs.
 */
export function verifyPairing(
  people: People,
  pairing: Pairing,
  { met = [], history = {} }: { met?: readonly Acquaintance[]; history?: OddHistory } = {},
): PairingVerdict {
  const names = people.people
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const rowOf = worthRows(people, met, numberOf)
  const heaviest = people.pairs.reduce((most, { weight }) => Math.max(most, weight), 0)
  const step = Math.floor(names.length / 2) * heaviest + 1
  const bonus = names.map((name) => step * (1 + (history[name] ?? 0)))
  const violation =
    seatViolation(pairing, numberOf) ??
    pairViolation(pairing, rowOf, numberOf) ??
    setViolation(pairing, names.length) ??
    priceViolation(pairing, names, rowOf, bonus) ??
    boundViolation(pairing, numberOf, bonus)
  return violation === undefined ? { ok: true } : { ok: false, violation }
}

const NOT_ALLOWED = -1

/** rowOf(i)[j] is what i and j are worth together, or NOT_ALLOWED. One row at a time: the next call overwrites it. */
type RowOf = (i: number) => Float64Array

function worthRows(people: People, met: readonly Acquaintance[], numberOf: ReadonlyMap<string, number>): RowOf {
  const row = new Float64Array(people.people.length)
  const known: [j: number, weight: number][][] = people.people.map(() => [])
  const learn = (a: string, b: string, weight: number): void => {
    const i = numberOf.get(a) ?? -1
    const j = numberOf.get(b) ?? -1
    known[i]?.push([j, weight])
    known[j]?.push([i, weight])
  }
  for (const { a, b, weight } of people.pairs) learn(a, b, weight)
  for (const [a, b] of met) learn(a, b, NOT_ALLOWED)
  return (i) => {
    row.fill(people.complete === true ? 0 : NOT_ALLOWED)
    row[i] = NOT_ALLOWED
    for (const [j, weight] of known[i] ?? []) row[j] = weight
    return row
  }
}

/** The pairs that the certificate is about: those of the result, and the hosts of its trio. */
const pairsOf = ({ pairs, trio }: Pairing): [string, string][] => (trio === undefined ? pairs : [...pairs, trio.hosts])

/** Those whom the certificate leaves alone, the guest of the trio among them. */
const aloneOf = ({ alone, trio }: Pairing): string[] => (trio === undefined ? alone : [...alone, trio.guest])

function seatViolation(pairing: Pairing, numberOf: ReadonlyMap<string, number>): string | undefined {
  const seated = [...pairsOf(pairing).flat(), ...aloneOf(pairing)]
  const stranger = seated.find((name) => !numberOf.has(name))
  if (stranger !== undefined) return `"${stranger}" is not one of the people.`
  const once = new Set(seated)
  if (once.size < seated.length) return 'Somebody is seated twice.'
  const forgotten = [...numberOf.keys()].find((name) => !once.has(name))
  return forgotten === undefined ? undefined : `"${forgotten}" is neither paired nor alone.`
}

function pairViolation(pairing: Pairing, rowOf: RowOf, numberOf: ReadonlyMap<string, number>): string | undefined {
  const worth = (a: string, b: string): number => rowOf(numberOf.get(a) ?? 0)[numberOf.get(b) ?? 0] ?? NOT_ALLOWED
  const { trio } = pairing
  const together = pairsOf(pairing)
  const guests = trio === undefined ? [] : trio.hosts.map((host): [string, string] => [trio.guest, host])
  const barred = [...together, ...guests].find(([a, b]) => worth(a, b) === NOT_ALLOWED)
  if (barred !== undefined) return `"${barred[0]}" and "${barred[1]}" may not meet.`
  const sum = (pairs: [string, string][]): number => pairs.reduce((total, [a, b]) => total + worth(a, b), 0)
  if (sum(together) !== pairing.weight) return `The pairs weigh ${sum(together)}, not ${pairing.weight}.`
  if (trio !== undefined && sum(guests) !== trio.weight) return `The guest adds ${sum(guests)}, not ${trio.weight}.`
  return undefined
}

function setViolation({ certificate }: Pairing, people: number): string | undefined {
  const { prices, within, oddSets } = certificate
  if (prices.length !== people || within.length !== people) return 'The certificate does not price every person once.'
  if (![...prices, ...oddSets.map((set) => set.price)].every(Number.isSafeInteger))
    return 'A price is not a whole number.'
  if (!within.every((s) => Number.isInteger(s) && s >= -1 && s < oddSets.length))
    return 'A person lies within a set that is not there.'
  const wrong = oddSets.findIndex(({ within: s }, k) => !Number.isInteger(s) || s < -1 || s >= k)
  if (wrong >= 0) return `Odd set ${wrong} must come after the set it lies within.`
  const negative = oddSets.findIndex(({ price }) => price < 0)
  if (negative >= 0) return `Odd set ${negative} has a negative price.`
  const uneven = sizesOf({ certificate }).findIndex((size) => size % 2 === 0)
  return uneven < 0 ? undefined : `Odd set ${uneven} has an even number of people.`
}

/** How many people each odd set holds, those of the sets within it included. */
function sizesOf({ certificate: { within, oddSets } }: Pick<Pairing, 'certificate'>): number[] {
  const sizes = oddSets.map(() => 0)
  const add = (s: number, count: number): void => {
    if (s >= 0) sizes[s] = (sizes[s] ?? 0) + count
  }
  for (const s of within) add(s, 1)
  for (let s = oddSets.length - 1; s >= 0; s--) add(oddSets[s]?.within ?? -1, sizes[s] ?? 0)
  return sizes
}

/** Every person at or above their least price, every allowed pair paid for: the two hypotheses of the theorem. */
function priceViolation(
  { certificate }: Pairing,
  names: readonly string[],
  rowOf: RowOf,
  bonus: number[],
): string | undefined {
  const { prices, within } = certificate
  const cheap = prices.findIndex((price, i) => price < -2 * (bonus[i] ?? 0))
  if (cheap >= 0) return `"${names[cheap]}" pays less than staying alone costs.`
  for (let i = 0; i < names.length; i++) {
    const row = rowOf(i)
    const help = helpFor(certificate, i)
    const own = prices[i] ?? 0
    for (let j = i + 1; j < names.length; j++) {
      const worth = row[j] ?? 0
      if (worth === NOT_ALLOWED) continue
      if (own + (prices[j] ?? 0) + (help[(within[j] ?? -1) + 1] ?? 0) < 2 * worth)
        return `"${names[i]}" and "${names[j]}" pay less than they are worth together.`
    }
  }
  return undefined
}

/** help[s + 1] is the sum of the prices of all sets around both person i and a person whose smallest set is s. */
function helpFor({ within, oddSets }: PairingCertificate, i: number): Float64Array {
  const help = new Float64Array(oddSets.length + 1)
  if (within[i] === -1) return help
  const around = new Set<number>()
  for (let s = within[i] ?? -1; s >= 0; s = oddSets[s]?.within ?? -1) around.add(s)
  for (const [s, set] of oddSets.entries()) help[s + 1] = (help[set.within + 1] ?? 0) + (around.has(s) ? set.price : 0)
  return help
}

/** The pairing reaches the bound of the theorem. */
function boundViolation(pairing: Pairing, numberOf: ReadonlyMap<string, number>, bonus: number[]): string | undefined {
  const { prices, oddSets } = pairing.certificate
  const sizes = sizesOf(pairing)
  const paid = prices.reduce((sum, price) => sum + price, 0)
  const bound = oddSets.reduce((sum, { price }, s) => sum + (price * ((sizes[s] ?? 0) - 1)) / 2, paid)
  const lost = aloneOf(pairing).reduce((sum, name) => sum + (bonus[numberOf.get(name) ?? 0] ?? 0), 0)
  const reached = 2 * pairing.weight - 2 * lost
  return reached === bound ? undefined : `The certificate allows ${bound} half points, the pairing has ${reached}.`
}
