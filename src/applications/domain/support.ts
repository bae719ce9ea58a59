import type { Phase } from '#src/calls/domain/call.ts'
import type { SupportDue, SupportRules } from '#src/calls/domain/support.ts'
import { can, type ApplicationState } from './application.ts'

/** What a supporter gave. The bytes of a file lie apart. */
export type Support =
  | { readonly kind: 'tick' }
  | { readonly kind: 'questions'; readonly answers: readonly [string, string] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly pages: number }

/** What happened to one request for support. */
export type SupportFacts = {
  /** The letter could not be delivered. */
  readonly failedAt: Temporal.Instant | null
  readonly openedAt: Temporal.Instant | null
  readonly receivedAt: Temporal.Instant | null
  readonly declinedAt: Temporal.Instant | null
  readonly replacedAt: Temporal.Instant | null
  /** The application has not been withdrawn, nor left unsent when its call closed. */
  readonly isPursued: boolean
}

/** Where a request stands. The last three are the ends that no answer of the supporter brought about. */
export type SupportState =
  | 'sent'
  | 'undelivered'
  | 'opened'
  | 'received'
  | 'declined'
  | 'replaced'
  | 'not-pursued'
  | 'too-late'

/** The state of a request at an instant: always exactly one. An answer stays one, whatever happens afterwards. */
export function supportState(facts: SupportFacts, { tooLateFrom }: SupportDue, now: Temporal.Instant): SupportState {
  if (facts.replacedAt) return 'replaced'
  if (facts.receivedAt) return 'received'
  if (facts.declinedAt) return 'declined'
  if (!facts.isPursued) return 'not-pursued'
  if (Temporal.Instant.compare(now, tooLateFrom) >= 0) return 'too-late'
  if (facts.openedAt) return 'opened'
  return facts.failedAt ? 'undelivered' : 'sent'
}

/** Whether the supporter can still answer. */
export const awaitsAnswer = (state: SupportState): boolean => ['sent', 'undelivered', 'opened'].includes(state)

/** Why an application cannot be sent yet for want of support. */
export type SupportGap = 'nobody-asked' | 'not-arrived'

/** What is missing before sending: somebody who is asked, or – where the letter may not follow – their answer. */
export function supportGap(
  rules: Pick<SupportRules, 'isRequired' | 'mayFollow'> | undefined,
  state: SupportState | undefined,
): SupportGap | undefined {
  if (!rules?.isRequired || state === 'received') return undefined
  if (state !== 'sent' && state !== 'opened') return 'nobody-asked'
  return rules.mayFollow ? undefined : 'not-arrived'
}

/**
 * Whether an applicant can ask somebody now: while they can change their application, and after that – when a letter may
 * still follow – as long as the committee is reading.
 */
export function mayAskSupporter(
  { state, phase }: { readonly state: ApplicationState; readonly phase: Phase },
  { tooLateFrom }: SupportDue,
  now: Temporal.Instant,
): boolean {
  if (Temporal.Instant.compare(now, tooLateFrom) >= 0) return false
  return can('edit', state, phase) || state === 'in-review'
}
