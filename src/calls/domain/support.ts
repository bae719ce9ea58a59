import type { Translated } from '#src/kernel/lang.ts'
import { endOfMinute } from '#src/kernel/wall-clock.ts'
import type { Call } from './call.ts'

/** What a supporter gives: a tick, two answers, or a letter as text or PDF. */
export const supportKinds = ['tick', 'questions', 'letter'] as const

export type SupportKind = (typeof supportKinds)[number]

/** What a call asks of the people who support its applicants. */
export type SupportRules = {
  readonly kind: SupportKind
  readonly isRequired: boolean
  /** An application can be sent before its supporter has answered. */
  readonly mayFollow: boolean
  /** How many days longer than applicants supporters have. Counted from the deadline, so that it moves with the call. */
  readonly daysAfter: number
  /** The call's own words to the supporter. */
  readonly request: Translated
  readonly questions: readonly [Translated, Translated]
}

/** When supporters answer at the latest: the minute people read, and the first instant that is too late. */
export type SupportDue = { readonly lastMinute: Temporal.Instant; readonly tooLateFrom: Temporal.Instant }

/** The supporters' deadline: the same time on the programme's clocks as the call's, some days later. */
export function supportDue(call: Pick<Call, 'closesAt' | 'zone'>, rules: Pick<SupportRules, 'daysAfter'>): SupportDue {
  const lastMinute = call.closesAt.toZonedDateTimeISO(call.zone).add({ days: rules.daysAfter }).toInstant()
  return { lastMinute, tooLateFrom: endOfMinute(lastMinute) }
}
