import type { Result } from 'advance-match/types'
import type { Id } from '#src/kernel/id.ts'
import { fitOf, whyUnmatched, type Round, type WhyUnmatched } from './problem.ts'
import type { Breakdown } from './score.ts'

/** A proposed pair with the parts of its score. */
export type ProposedPair = {
  readonly application: Id<'application'>
  readonly mentee: Id<'person'>
  readonly mentor: Id<'person'>
  readonly breakdown: Breakdown
  readonly pinned: boolean
}

/** What a run says about everybody in it, in facts that pages put into words. */
export type Explanation = {
  readonly pairs: readonly ProposedPair[]
  readonly unmatched: readonly {
    readonly application: Id<'application'>
    readonly mentee: Id<'person'>
    readonly why: WhyUnmatched
  }[]
}

/** The engine's result as facts about people. Every mentee of the round is in exactly one of the two lists. */
export function explanationOf(result: Result, round: Round): Explanation {
  const mentorOf = new Map(result.matched)
  const pairs: ProposedPair[] = []
  const unmatched: Explanation['unmatched'][number][] = []
  for (const mentee of round.mentees) {
    const mentor = round.mentors.find((one) => one.person === mentorOf.get(mentee.application))
    const fit = mentor && fitOf(mentee, mentor, round)
    if (!mentor || !fit?.possible) {
      unmatched.push({ application: mentee.application, mentee: mentee.person, why: whyUnmatched(mentee, round) })
      continue
    }
    const pinned = round.manual.some(
      (rule) => rule.kind === 'pin' && rule.application === mentee.application && rule.mentor === mentor.person,
    )
    pairs.push({
      application: mentee.application,
      mentee: mentee.person,
      mentor: mentor.person,
      breakdown: fit.breakdown,
      pinned,
    })
  }
  return { pairs, unmatched }
}
