import type { Id } from '#src/kernel/id.ts'
import { phaseOf, type Call } from './call.ts'
import { nextTurn } from './turn.ts'

/** A reading that is not finished after two weeks is late. */
export const READING_DAYS = 14
/** An open offer is worth a reminder in its last three days. */
export const NEAR_ANSWER_DAYS = 3
/** Six weeks without a conversation is the earliest sign that a pair needs help. */
export const LONG_SILENCE_DAYS = 42
/** A call that closes within a week deserves a look. */
const CLOSING_DAYS = 7

/** Something that waits for a coordinator: how much of it, and since when the oldest waits. */
export type Matter = {
  readonly kind:
    | 'failed-letters'
    | 'drafts'
    | 'without-readers'
    | 'overdue-readings'
    | 'without-decision'
    | 'unanswered-offers'
    | 'silent-pairs'
    | 'closing-call'
    | 'prepared-call'
  readonly call: Id<'call'> | null
  readonly count: number
  readonly since: Temporal.Instant
}

/** The calls that close within a week, as matters; they wait since they opened. */
export const closingCalls = (calls: readonly Call[], now: Temporal.Instant): Matter[] =>
  calls
    .filter((call) => phaseOf(call, now) === 'open' && (nextTurn(call, now)?.days ?? 0) <= CLOSING_DAYS)
    .map((call) => ({ kind: 'closing-call', call: call.id, count: 1, since: call.opensAt }))

/** What has waited longest comes first. */
export const oldestFirst = (matters: readonly Matter[]): Matter[] =>
  matters.toSorted((a, b) => Temporal.Instant.compare(a.since, b.since))
