import type { Instance } from 'advance-match/types'
import type { Id } from '#src/kernel/id.ts'
import type { StrandRules } from '#src/programmes/domain/strand-rules.ts'
import type { ManualRule, MenteeCandidate, MentorCandidate } from './candidate.ts'
import { exclusions, type HardRule } from './hard-rules.ts'
import { breakdown, ENGINE_UNIT, type Breakdown } from './score.ts'

/** Everything one run of the engine rests on. */
export type Round = {
  readonly mentees: readonly MenteeCandidate[]
  readonly mentors: readonly MentorCandidate[]
  readonly rules: StrandRules
  readonly manual: readonly ManualRule[]
}

/** Any two people of a round: possible with a score, or not with the reasons. */
export type Fit =
  | { readonly possible: true; readonly breakdown: Breakdown }
  | { readonly possible: false; readonly rules: readonly HardRule[] }

/** How two people of a round fit. */
export function fitOf(mentee: MenteeCandidate, mentor: MentorCandidate, round: Round): Fit {
  const rules = exclusions(mentee, mentor, round.rules, round.manual)
  return rules.length > 0
    ? { possible: false, rules }
    : { possible: true, breakdown: breakdown(mentee, mentor, round.rules) }
}

/**
 * The round as the engine reads it: every possible pair with its score (our points × 100) and the place of the wish.
 * A pin counts only while its pair is possible: a hard rule is stronger than a coordinator's wish.
 */
export function instanceOf(round: Round): Instance {
  const pairs = round.mentees.flatMap((mentee) => round.mentors.flatMap((mentor) => pairOf(mentee, mentor, round)))
  const possible = new Set(pairs.map((pair) => `${pair.mentee} ${pair.mentor}`))
  return {
    mentees: round.mentees.map((mentee) => ({ id: mentee.application })),
    mentors: round.mentors.map((mentor) => ({ id: mentor.person, capacity: Math.max(0, mentor.free) })),
    pairs,
    pins: round.manual
      .filter((rule) => rule.kind === 'pin' && possible.has(`${rule.application} ${rule.mentor}`))
      .map((rule) => [rule.application, rule.mentor] as const),
  }
}

/** Pins that the hard rules overrule, so that the coordinator is told instead of wondering. */
export function overruledPins(round: Round): ManualRule[] {
  return round.manual.filter((rule) => {
    const mentee = round.mentees.find((one) => one.application === rule.application)
    const mentor = round.mentors.find((one) => one.person === rule.mentor)
    return rule.kind === 'pin' && mentee && mentor && exclusions(mentee, mentor, round.rules, round.manual).length > 0
  })
}

function pairOf(mentee: MenteeCandidate, mentor: MentorCandidate, round: Round) {
  const fit = fitOf(mentee, mentor, round)
  if (!fit.possible) return []
  const rank = mentee.wishes.indexOf(mentor.person) + 1
  return [
    {
      mentee: mentee.application,
      mentor: mentor.person,
      score: fit.breakdown.score * ENGINE_UNIT,
      ...(rank > 0 && { rank }),
    },
  ]
}

/** Why somebody has no mentor, to be put in words: nobody is possible, or everybody possible is taken. */
export type WhyUnmatched =
  | {
      readonly kind: 'nobody-possible'
      readonly rules: readonly { readonly rule: HardRule; readonly mentors: number }[]
    }
  | { readonly kind: 'all-taken'; readonly mentors: readonly Id<'person'>[] }

/** The reason in facts: which rules exclude how many mentors, or who the possible but fully taken ones are. */
export function whyUnmatched(mentee: MenteeCandidate, round: Round): WhyUnmatched {
  const fits = round.mentors.map((mentor) => ({ mentor: mentor.person, fit: fitOf(mentee, mentor, round) }))
  const possible = fits.filter(({ fit }) => fit.possible)
  if (possible.length > 0) return { kind: 'all-taken', mentors: possible.map(({ mentor }) => mentor) }

  const counts = new Map<HardRule, number>()
  for (const { fit } of fits)
    if (!fit.possible) for (const rule of fit.rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return {
    kind: 'nobody-possible',
    rules: [...counts].map(([rule, mentors]) => ({ rule, mentors })).toSorted((a, b) => b.mentors - a.mentors),
  }
}
