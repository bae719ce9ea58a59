import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { EligibilityRules } from './eligibility.ts'
import type { Judging } from './rubric.ts'
import type { SharingRule } from './sharing-rule.ts'

/** A call for mentees as the rules see it. Its instants are computed from the chosen wall-clock times. */
export type Call = Judging & {
  readonly id: Id<'call'>
  readonly name: Translated
  readonly strand: Id<'strand'>
  readonly strandName: Translated
  readonly programme: Id<'programme'>
  readonly contactEmail: string
  readonly zone: string
  readonly opensAt: Temporal.Instant
  /** The minute of the deadline begins here … */
  readonly closesAt: Temporal.Instant
  /** … and this is the first instant that is too late. */
  readonly closedFrom: Temporal.Instant
  readonly places: number
  readonly letterWords: number
  /** A letter may be uploaded as a Word document too, not only as PDF. */
  readonly letterDocx: boolean
  readonly eligibility: EligibilityRules
  readonly sharing: SharingRule
  readonly publishedAt: Temporal.Instant | null
}

/** A call is always in exactly one of these: it depends on nothing but the clock and on having been published. */
export type Phase = 'draft' | 'announced' | 'open' | 'closed'

/** The phase of a call at an instant. Nobody opens or closes it. */
export function phaseOf(call: Pick<Call, 'opensAt' | 'closedFrom' | 'publishedAt'>, now: Temporal.Instant): Phase {
  if (!call.publishedAt || Temporal.Instant.compare(now, call.publishedAt) < 0) return 'draft'
  if (Temporal.Instant.compare(now, call.opensAt) < 0) return 'announced'
  return Temporal.Instant.compare(now, call.closedFrom) < 0 ? 'open' : 'closed'
}
