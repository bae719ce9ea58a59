import { dayOf } from '#src/kernel/dates.ts'
import type { Call } from './call.ts'
import { planOf } from './call-plan.ts'
import type { Milestone } from './milestone.ts'
import { nextCall, type NextCall } from './next-call.ts'
import type { ForeseenCall } from './recurrence.ts'

/** What a rule makes of the last call: open from the first to the last day it foresees, everything else by weekday. */
export function foreseenCall(
  last: Call,
  milestones: readonly Milestone[],
  { opens, closes }: ForeseenCall,
): Pick<NextCall, 'plan' | 'milestones'> {
  const next = nextCall({ plan: planOf(last), milestones, zone: last.zone }, { on: opens.toString() })
  return {
    plan: { ...next.plan, opensLocal: `${opens}T00:00`, closesLocal: `${closes}T23:59` },
    milestones: next.milestones,
  }
}

/** A call of the same strand that opens this near to the foreseen one is the one that was meant. */
const SAME_CALL_DAYS = 60

/** Whether a call is the one that a rule foresees: then somebody has written it down already. */
export function isForeseen(call: Call, { opens }: ForeseenCall): boolean {
  const { days } = dayOf(call.opensAt, call.zone).until(opens, { largestUnit: 'day' })
  return Math.abs(days) <= SAME_CALL_DAYS
}
