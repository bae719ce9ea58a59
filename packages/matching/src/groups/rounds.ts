import { inTurns } from '../pairing/in-turns.ts'
import type { Acquaintance, OddHistory, People } from '../pairing/people.ts'
import { randomFrom } from '../pairing/random.ts'
import { type GroupOptions, type GroupResult, groups } from './groups.ts'
import { mixRounds } from './mix-rounds.ts'
import { FINE, type Seating, seatingOf } from './seating.ts'

/** `timeLimitMs` is for each search of a round (default 10,000); a round is searched twice at most. */
export type RoundsOptions = Omit<GroupOptions, 'start'> & { readonly rounds: number }

/**
 * The groups of one round. `repeats` are the pairs that have met before or in an earlier round; `bound` and `gap` are
 * about the weight of this round, the other rounds being as they are.
 */
export type Round = Pick<GroupResult, 'groups' | 'weight' | 'bound' | 'gap' | 'conflicts' | 'repeats' | 'oddOnes'>

/** All rounds; no plan has fewer than `repeatsBound` repeats in all. `history` is that of the options, counted on. */
export type Rounds = { rounds: Round[]; repeats: number; repeatsBound: number; history: OddHistory }

/**
 * Groups for several rounds in which people meet again as rarely as possible. Every round is seated as well as it can
 * be after those before it; if that leads to repeats that counting does not explain, all rounds are mixed together for
 * fewer, and each is then improved without new ones. The weights are the best of each round given the others, not of
 * the whole plan. Rejects when the signal is aborted.
 */
export async function rounds(people: People, options: RoundsOptions): Promise<Rounds> {
  if (!Number.isInteger(options.rounds) || options.rounds < 1)
    throw new RangeError('The number of rounds must be a whole number, 1 or more.')
  const oneByOne = await inSequence(people, options)
  const seating = seatingOf(
    people,
    Math.max(0, ...oneByOne.flatMap(({ groups }) => groups.map((group) => group.length))),
    options,
  )
  const repeatsBound = fewestRepeats(seating, options.rounds)
  const best = faultsIn(oneByOne) > repeatsBound ? await mixed(people, options, seating, oneByOne) : oneByOne
  const chosen = faultsIn(best) < faultsIn(oneByOne) ? best : oneByOne
  return {
    rounds: chosen,
    repeats: chosen.reduce((sum, round) => sum + round.repeats.length, 0),
    repeatsBound,
    history: historyAfter(chosen, options.history),
  }
}

/** Each round after the ones before it. */
async function inSequence(people: People, options: RoundsOptions): Promise<Round[]> {
  const seated: Round[] = []
  while (seated.length < options.rounds) {
    const met = [...(options.met ?? []), ...seated.flatMap(meetingsIn)]
    const seed = (options.seed ?? 1) + seated.length
    seated.push(
      roundOf(await groups(people, { ...options, met, seed, history: historyAfter(seated, options.history) })),
    )
  }
  return seated
}

/** All rounds mixed for few repeats, then each improved given the others. */
async function mixed(people: People, options: RoundsOptions, seating: Seating, seated: Round[]): Promise<Round[]> {
  const numberOf = new Map(people.people.map((name, i) => [name, i]))
  const tables = seated.map(({ groups }) => groups.map((group) => group.map((name) => numberOf.get(name) ?? 0)))
  const goal = fewestRepeats(seating, options.rounds)
  const plan = await inTurns(mixRounds(seating, tables, goal, randomFrom(options.seed ?? 1)), options.signal)
  const named = plan.map((round) => round.map((table) => table.map((i) => people.people[i] ?? '')))
  const improved: Round[] = []
  for (const [r, start] of named.entries()) {
    const others = [...improved, ...named.slice(r + 1).map((groups) => ({ groups, oddOnes: atSmallerTables(groups) }))]
    const met = [...(options.met ?? []), ...others.flatMap(meetingsIn)]
    const history = historyAfter(others, options.history)
    improved.push(roundOf(await groups(people, { ...options, met, start, history, seed: (options.seed ?? 1) + r })))
  }
  return withRepeatsInOrder(improved, options.met ?? [])
}

function atSmallerTables(groups: readonly string[][]): string[] {
  const largest = Math.max(0, ...groups.map((group) => group.length))
  return groups.filter((group) => group.length < largest).flat()
}

const roundOf = ({ groups, weight, bound, gap, conflicts, repeats, oddOnes }: GroupResult): Round => {
  return { groups, weight, bound, gap, conflicts, repeats, oddOnes }
}

/** Every pair of people at the same table. */
const meetingsIn = ({ groups }: Pick<Round, 'groups'>): Acquaintance[] =>
  groups.flatMap((group) => group.flatMap((a, k) => group.slice(k + 1).map((b): Acquaintance => [a, b])))

/** A pair that may not meet is worse than any number of repeats. */
const faultsIn = (seated: readonly Round[]): number =>
  seated.reduce((sum, { conflicts, repeats }) => sum + 1e6 * conflicts.length + repeats.length, 0)

function historyAfter(seated: readonly Pick<Round, 'oddOnes'>[], before: OddHistory = {}): OddHistory {
  const history: Record<string, number> = { ...before }
  for (const name of seated.flatMap((round) => round.oddOnes)) history[name] = (history[name] ?? 0) + 1
  return history
}

/** Repeats as a guest sees them: meeting somebody from an earlier round, not from a later one. */
function withRepeatsInOrder(seated: readonly Round[], met: readonly Acquaintance[]): Round[] {
  const keyOf = ([a, b]: Acquaintance): string => JSON.stringify(a < b ? [a, b] : [b, a])
  const known = new Set(met.map(keyOf))
  return seated.map((round) => {
    const barred = new Set(round.conflicts.map(keyOf))
    const repeats = meetingsIn(round).filter((pair) => known.has(keyOf(pair)) && !barred.has(keyOf(pair)))
    for (const pair of meetingsIn(round)) known.add(keyOf(pair))
    return { ...round, repeats: repeats.map(([a, b]): [string, string] => [a, b]) }
  })
}

/**
 * The larger of two counts. Everybody has seats−1 partners a round at least; those beyond the ones they may still meet
 * are repeats. And a table with more people than there are tables holds some who shared one in the first round.
 */
function fewestRepeats({ size, fault, seats }: Seating, count: number): number {
  const partners = count * ((seats.at(-1) ?? 1) - 1)
  let missing = 0
  for (let i = 0; i < size; i++) {
    let fresh = 0
    for (let j = 0; j < size; j++) if (j !== i && fault[i * size + j] === FINE) fresh++
    missing += Math.max(0, partners - fresh)
  }
  const perRound = seats.reduce((sum, people) => sum + pairsWhenSpread(people, seats.length), 0)
  return Math.max(Math.ceil(missing / 2), (count - 1) * perRound)
}

/** The fewest pairs that share a box when so many people are spread over so many boxes. */
function pairsWhenSpread(people: number, boxes: number): number {
  const each = Math.floor(people / boxes)
  const fuller = people % boxes
  return fuller * each + (boxes * each * (each - 1)) / 2
}
