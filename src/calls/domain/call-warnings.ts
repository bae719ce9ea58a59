import { instantOf } from '#src/kernel/wall-clock.ts'
import { phaseOf, type Call } from './call.ts'
import { planOf } from './call-plan.ts'
import { orderProblem, type MilestoneRow } from './milestone.ts'

/** What a coordinator should look at; nothing of it stops anybody. */
export type CallWarning =
  | 'opening-passed'
  | 'closing-passed'
  | 'no-milestones'
  | 'no-commitments'
  | 'milestones-out-of-order'
  | 'milestone-passed'
  | 'no-committee'
  | 'nobody-stands-in'

/** `canStandIn`: a second coordinator or a named stand-in could do what one who is too near to somebody must not. */
type Facts = {
  readonly call: Call
  readonly milestones: readonly MilestoneRow[]
  readonly members: number
  readonly canStandIn: boolean
}

/** What is missing or odd about a call at an instant, the most urgent first. A closed call keeps only what still helps. */
export function warningsOf({ call, milestones, members, canStandIn }: Facts, now: Temporal.Instant): CallWarning[] {
  const phase = phaseOf(call, now)
  const isBefore = (at: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0
  const isClosing = isBefore(call.closedFrom)
  const found: Record<CallWarning, boolean> = {
    'closing-passed': phase === 'draft' && isClosing,
    'opening-passed': phase === 'draft' && !isClosing && isBefore(call.opensAt),
    'no-milestones': milestones.length === 0,
    'no-commitments': milestones.length > 0 && !milestones.some(({ isCommitment }) => isCommitment),
    'milestones-out-of-order': isOutOfOrder(call, milestones),
    'milestone-passed': phase !== 'closed' && milestones.some((one) => isPast(one, call.zone, now)),
    'no-committee': phase !== 'draft' && members === 0,
    // said of every such call, whoever applies: it must not speak of anybody
    'nobody-stands-in': !canStandIn,
  }
  return (Object.keys(found) as CallWarning[]).filter((warning) => found[warning])
}

function isOutOfOrder(call: Call, milestones: readonly MilestoneRow[]): boolean {
  const { closesLocal } = planOf(call)
  return milestones.some(
    (one) =>
      orderProblem(
        one,
        milestones.filter((other) => other !== one),
        closesLocal,
      ) !== null,
  )
}

function isPast({ atLocal }: MilestoneRow, zone: string, now: Temporal.Instant): boolean {
  const at = instantOf(atLocal, zone)
  return typeof at !== 'string' && Temporal.Instant.compare(at, now) < 0
}
