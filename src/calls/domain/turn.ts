import { dayOf, daysBetween } from '#src/kernel/dates.ts'
import { phaseOf, type Call } from './call.ts'

/** The next thing the clock does to a published call, and in how many days of the programme's calendar: 0 is today. */
export type Turn = { readonly kind: 'opens' | 'closes'; readonly at: Temporal.Instant; readonly days: number }

/** What a call waits for. A draft waits for its coordinator and a closed call for nothing: `null`. */
export function nextTurn(
  call: Pick<Call, 'opensAt' | 'closesAt' | 'closedFrom' | 'publishedAt' | 'zone'>,
  now: Temporal.Instant,
): Turn | null {
  const phase = phaseOf(call, now)
  if (phase === 'draft' || phase === 'closed') return null

  const at = phase === 'announced' ? call.opensAt : call.closesAt
  const days = daysBetween(dayOf(now, call.zone), dayOf(at, call.zone))
  return { kind: phase === 'announced' ? 'opens' : 'closes', at, days }
}
