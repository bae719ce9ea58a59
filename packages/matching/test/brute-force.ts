import { bandOf, BANDS } from '../src/objective/census.ts'
import type { Instance, Pair } from '../src/types.ts'

/** Every matching the instance allows, as the list of its pairs. Exponential: for tiny instances only. */
export function* allMatchings(instance: Instance, from = 0, chosen: Pair[] = []): Generator<Pair[]> {
  const mentee = instance.mentees[from]
  if (!mentee) {
    if ((instance.pins ?? []).every(([a, p]) => chosen.some((pair) => pair.mentee === a && pair.mentor === p)))
      yield chosen
    return
  }
  yield* allMatchings(instance, from + 1, chosen)
  for (const pair of instance.pairs)
    if (pair.mentee === mentee.id && fits(instance, chosen, pair))
      yield* allMatchings(instance, from + 1, [...chosen, pair])
}

function fits({ mentees, mentors, forbidden = [] }: Instance, chosen: readonly Pair[], pair: Pair): boolean {
  const mentor = mentors.find(({ id }) => id === pair.mentor)
  const groupOf = (id: string): string | undefined => mentees.find((mentee) => mentee.id === id)?.group
  const there = chosen.filter((other) => other.mentor === pair.mentor)
  const limit = mentor?.groups?.find(({ id }) => id === groupOf(pair.mentee))
  if (limit && there.filter((other) => groupOf(other.mentee) === limit.id).length >= limit.capacity) return false
  if (forbidden.some(([a, p]) => a === pair.mentee && p === pair.mentor)) return false
  return there.length < (mentor?.capacity ?? 0)
}

/** What a matching is worth at every level of a ladder, larger being better, by the words of the definition. */
export function worth(instance: Instance, chosen: readonly Pair[], objective: string): number[] {
  const { mentees, mentors, pairs } = instance
  const loads = mentors.map(({ id }) => chosen.filter(({ mentor }) => mentor === id).length)
  const filled = mentors.reduce((sum, { minimum = 0 }, j) => sum + Math.min(minimum, loads[j] ?? 0), 0)
  const left = mentees.filter(({ id }) => !chosen.some(({ mentee }) => mentee === id))
  const last = Math.max(0, ...pairs.map(({ rank = 0 }) => rank)) + 1
  const atRank = (rank: number): number => chosen.filter((pair) => (pair.rank ?? last) === rank).length
  const ranks = Array.from({ length: last }, (_, k) => k + 1)
  const rungs: Record<string, () => number[]> = {
    size: () => [chosen.length],
    score: () => [
      chosen.reduce((sum, { score }) => sum + score, 0) -
        left.reduce((sum, { unmatched = 10_000 }) => sum + unmatched - 10_000, 0),
    ],
    balance: () => [-loads.reduce((sum, load) => sum + load * load, 0)],
    leximin: () =>
      Array.from({ length: BANDS }, (_, band) => -chosen.filter(({ score }) => bandOf(score) === band).length),
    greedy: () => ranks.map(atRank),
    'rank-maximal': () => ranks.map(atRank),
    generous: () => ranks.toReversed().map((rank) => -atRank(rank)),
  }
  return [filled, ...objective.split(',').flatMap((rung) => rungs[rung]?.() ?? [])]
}

/** Below zero when `a` is worse than `b` at the first level where they differ. */
export function compareWorth(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, level) => value !== b[level])
  return k < 0 ? 0 : (a[k] ?? 0) - (b[k] ?? 0)
}
