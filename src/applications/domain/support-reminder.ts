import type { SupportDue } from '#src/calls/domain/support.ts'
import type { SupportState } from './support.ts'

/** Reminders to a supporter, by the days they come before the day of the deadline. */
export const reminderDays = { week: 7, day: 1 } as const

export type ReminderKind = keyof typeof reminderDays

/** Letters leave in the morning, when they are read. */
const MORNING = Temporal.PlainTime.from('09:00')

/** Somebody asked less than a day ago is not reminded. */
const REST = { hours: 24 }

/** When a reminder leaves: at nine in the morning on the programme's clocks. */
export function reminderAt(kind: ReminderKind, { lastMinute }: SupportDue, zone: string): Temporal.Instant {
  const day = lastMinute.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: reminderDays[kind] })
  return day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant()
}

export type Reminded = {
  readonly state: SupportState
  readonly askedAt: Temporal.Instant
  readonly sent: readonly ReminderKind[]
  readonly due: SupportDue
  readonly zone: string
}

/**
 * The reminder that should leave now, if any. Nobody who has answered, or need not, is reminded; nobody twice of the
 * same; nobody right after being asked; and after an interruption only the later one leaves.
 */
export function reminderDue(request: Reminded, now: Temporal.Instant): ReminderKind | undefined {
  if (request.state !== 'sent' && request.state !== 'opened') return undefined
  const kind: ReminderKind = isBefore(now, reminderAt('day', request.due, request.zone)) ? 'week' : 'day'
  const at = reminderAt(kind, request.due, request.zone)
  if (isBefore(now, at) || request.sent.includes(kind)) return undefined
  return isBefore(at, request.askedAt.add(REST)) ? undefined : kind
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0
