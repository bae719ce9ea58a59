import { match } from '../match.ts'
import { chosenIn, costOfMatching } from '../objective/cost-of.ts'
import { ladder } from '../objective/ladder.ts'
import type { Instance, Mentor, Pair, Result } from '../types.ts'
import { alternativesOf } from './alternatives.ts'
import { prepare } from './prepare.ts'
import { positionOf, type Change, type Move, type Prepared } from './prepared.ts'

/**
 * Why a mentee is not with a mentor:
 * - `together`: they are;
 * - `costs`: eligible, but everybody together would lose `loss` (undefined: nothing, chance decided); `moves` tells who
 *   would move; `scoreNeeded` is the score from which the pair would be chosen, where a score up to 10,000 can do it;
 * - `excluded`: not an eligible pair, `because` of what. `allowed` says what would follow if it were one: either it
 *   would be chosen and everybody together would gain `gain`, or still not, at a loss;
 * - `impossible`: no matching with this pair keeps the pins and places.
 */
export type WhyNot =
  | { kind: 'together' }
  | Costs
  | {
      kind: 'excluded'
      because: Because
      allowed: { kind: 'chosen'; gain: Change | undefined; moves: Move[] } | Costs | { kind: 'impossible' }
    }
  | { kind: 'impossible' }

type Costs = { kind: 'costs'; loss: Change | undefined; moves: Move[]; scoreNeeded: number | undefined }

type Because = 'not-listed' | 'forbidden' | 'pinned-elsewhere' | 'no-capacity'

export type Question = { mentee: string; mentor: string; score: number }

/** Answers for any two people. An eligible pair takes one backward shortest path, an excluded one a new solve. */
export function whyNotPair(ready: Prepared, question: Question): WhyNot {
  const { instance, board, seating } = ready
  const { mentee, mentor } = question
  const i = positionOf(ready.menteeAt, mentee)
  positionOf(ready.mentorAt, mentor)
  const k = instance.pairs.findIndex((pair) => pair.mentee === mentee && pair.mentor === mentor)
  if (k >= 0 && board.pair[seating.arcOf[i] ?? -1] === k) return { kind: 'together' }
  if (k < 0 || !ready.open[k]) return excluded(ready, question)
  const found = alternativesOf(ready, mentee).find((alternative) => alternative.mentor === mentor)
  if (!found) return { kind: 'impossible' }
  const { loss, moves } = found
  const needed = loss?.level === 'score' ? (instance.pairs[k]?.score ?? 0) + loss.amount + 1 : Infinity
  return { kind: 'costs', loss, moves, scoreNeeded: needed <= 10_000 ? needed : undefined }
}

function excluded(ready: Prepared, question: Question): WhyNot {
  const { instance, result } = ready
  const because = reason(instance, question)
  const wider = allowing(instance, question)
  const next = match(wider, { objective: result.objective, seed: result.seed })
  if (next.matched.some(([a, p]) => a === question.mentee && p === question.mentor)) {
    const allowed = { kind: 'chosen', gain: gained(wider, result, next), moves: moved(result, next) } as const
    return { kind: 'excluded', because, allowed }
  }
  const answer = whyNotPair(prepare(wider, next), question)
  return { kind: 'excluded', because, allowed: answer.kind === 'costs' ? answer : { kind: 'impossible' } }
}

function reason({ pairs, forbidden = [], mentors }: Instance, { mentee, mentor }: Question): Because {
  if (!pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor)) return 'not-listed'
  if (forbidden.some(([a, p]) => a === mentee && p === mentor)) return 'forbidden'
  return mentors.some(({ id, capacity }) => id === mentor && capacity === 0) ? 'no-capacity' : 'pinned-elsewhere'
}

/** The same instance with the pair eligible: listed, not forbidden, no other pin, at least one place. */
function allowing(instance: Instance, { mentee, mentor, score }: Question): Instance {
  const isPair = (pair: Pair): boolean => pair.mentee === mentee && pair.mentor === mentor
  const withPlace = (one: Mentor): Mentor => (one.id === mentor && one.capacity === 0 ? { ...one, capacity: 1 } : one)
  return {
    ...instance,
    mentors: instance.mentors.map(withPlace),
    pairs: instance.pairs.some(isPair) ? instance.pairs : [...instance.pairs, { mentee, mentor, score }],
    pins: (instance.pins ?? []).filter(([a]) => a !== mentee),
    forbidden: (instance.forbidden ?? []).filter(([a, p]) => a !== mentee || p !== mentor),
  }
}

/** By how much the new result is cheaper, at the first level of the wider instance where the two differ. */
function gained(wider: Instance, before: Result, after: Result): Change | undefined {
  const [old, now] = [chosenIn(wider, before), chosenIn(wider, after)]
  for (const level of ladder(wider, after.objective)) {
    const amount = costOfMatching(level, old) - costOfMatching(level, now)
    if (amount !== 0) return { level: level.id, amount }
  }
  return undefined
}

function moved(before: Result, after: Result): Move[] {
  const [from, to] = [new Map(before.matched), new Map(after.matched)]
  const people = new Set([...from.keys(), ...to.keys()])
  const moves = [...people].map((mentee) => ({ mentee, from: from.get(mentee) ?? null, to: to.get(mentee) ?? null }))
  return moves.filter((move) => move.from !== move.to)
}
