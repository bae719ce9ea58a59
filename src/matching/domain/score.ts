import { criteria, type Criterion, type StrandRules } from '#src/programmes/domain/strand-rules.ts'
import type { MenteeCandidate, MentorCandidate } from './candidate.ts'

/** One part of a score with the facts it rests on. */
export type Part = {
  readonly criterion: Criterion
  /** Whole points out of `most`; the parts of a pair add up to its score. */
  readonly points: number
  readonly most: number
  /** What was compared: the place of the wish, the topics shared, the steps between. */
  readonly facts: readonly string[]
}

export type Breakdown = { readonly score: number; readonly parts: readonly Part[] }

/** The engine counts in hundredths of our points, so that what people read is exactly what it adds. */
export const ENGINE_UNIT = 100

/**
 * How good a possible pair is, 0–100 whole points. Weights are the strand's; they are scaled so that a perfect pair has
 * 100 points, rounded by largest remainder so that the parts' maxima add up to exactly 100.
 */
export function breakdown(mentee: MenteeCandidate, mentor: MentorCandidate, rules: StrandRules): Breakdown {
  const most = shares(rules)
  const parts = criteria
    .filter((criterion) => most[criterion] > 0)
    .map((criterion) => {
      const { share, facts } = measures[criterion](mentee, mentor)
      return { criterion, most: most[criterion], points: Math.round(most[criterion] * share), facts }
    })
  return { score: parts.reduce((sum, part) => sum + part.points, 0), parts }
}

type Measure = (mentee: MenteeCandidate, mentor: MentorCandidate) => { share: number; facts: readonly string[] }

/** A first wish counts whole, a second and third less; somebody nobody named counts nothing here. */
const WISH_SHARES = [1, 0.8, 0.6]

const measures: Record<Criterion, Measure> = {
  wish: (mentee, mentor) => {
    const place = mentee.wishes.indexOf(mentor.person)
    return { share: WISH_SHARES[place] ?? 0, facts: place < 0 ? [] : [String(place + 1)] }
  },
  topics: (mentee, mentor) => overlap(mentee.topics, mentor.topics),
  traits: (mentee, mentor) => overlap(mentee.traits, mentor.traits),
  stage: (mentee, mentor) => {
    if (mentee.step === null || mentor.step === null) return { share: 0, facts: [] }
    const steps = mentor.step - mentee.step
    return { share: stageShare(steps), facts: [String(steps)] }
  },
  breadth: (mentee, mentor) => {
    if (mentee.institution === null || mentor.institution === null) return { share: 1, facts: ['institution'] }
    if (mentee.institution !== mentor.institution) return { share: 1, facts: ['institution'] }
    return mentee.unit !== mentor.unit ? { share: 0.5, facts: ['unit'] } : { share: 0, facts: [] }
  },
}

/** One or two career steps ahead is what programmes find most useful: near enough to remember, far enough to help. */
function stageShare(steps: number): number {
  if (steps <= 0) return 0
  if (steps <= 2) return 1
  return steps === 3 ? 0.8 : 0.6
}

function overlap(sought: readonly string[], offered: readonly string[]) {
  const shared = sought.filter((term) => offered.includes(term))
  return { share: sought.length === 0 ? 0 : shared.length / sought.length, facts: shared }
}

/** The hundred points of a perfect pair, shared out by the weights (Hamilton's method of largest remainders). */
export function shares({ weights }: StrandRules): Record<Criterion, number> {
  const total = criteria.reduce((sum, criterion) => sum + weights[criterion], 0)
  const exact = criteria.map((criterion) => ({
    criterion,
    exact: total === 0 ? 0 : (100 * weights[criterion]) / total,
  }))
  const given = exact.map((one) => ({ ...one, points: Math.floor(one.exact) }))
  const left = total === 0 ? 0 : 100 - given.reduce((sum, one) => sum + one.points, 0)
  const byRemainder = given.toSorted((a, b) => b.exact - b.points - (a.exact - a.points))
  const extra = new Set(byRemainder.slice(0, left).map((one) => one.criterion))
  return Object.fromEntries(
    given.map((one) => [one.criterion, one.points + (extra.has(one.criterion) ? 1 : 0)]),
  ) as Record<Criterion, number>
}
