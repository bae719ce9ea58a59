/** An invitation to become a mentor. Whoever did not answer in time may be asked again. */
export type InvitationRow = {
  readonly answer: 'yes' | 'no' | null
  readonly answerBy: Temporal.Instant
}

export type InvitationState = 'open' | 'yes' | 'no' | 'lapsed'

/** The state of an invitation at an instant. */
export function invitationState({ answer, answerBy }: InvitationRow, now: Temporal.Instant): InvitationState {
  if (answer) return answer
  return Temporal.Instant.compare(now, answerBy) < 0 ? 'open' : 'lapsed'
}

/** Days somebody has to answer unless the coordinator says otherwise. */
export const DAYS_TO_ANSWER = 14

/** The deadline as people read it: the last minute that counts, not the first that is too late. */
export const lastMinute = (answerBy: Temporal.Instant): Temporal.Instant => answerBy.subtract({ minutes: 1 })

/** The first instant after the last of so many days, counted from the day of an instant: all of that day counts. */
export const endOfDayAfter = (from: Temporal.Instant, days: number, zone: string): Temporal.Instant =>
  from
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: days + 1 })
    .toZonedDateTime(zone)
    .toInstant()
