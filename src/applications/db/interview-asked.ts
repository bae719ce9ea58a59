import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** The interview an applicant has been asked to: until when they choose a time, or the time they have. */
export type InterviewAsked = {
  readonly bookUntil: Temporal.PlainDate | null
  readonly startsAt: Temporal.Instant | null
  readonly place: string | null
}

/** Nothing before the invitation has left, unless a time was given by hand. */
export async function interviewAsked(application: Id<'application'>, db: Db): Promise<InterviewAsked | undefined> {
  const { rows } = await sql<InterviewAsked>`
    select case when letter.id is not null then invitation.book_until end as "bookUntil",
      slot.starts_at as "startsAt", slot.place
    from application
    left join interview_invitation invitation on invitation.application_id = application.id
    left join letter on letter.id = invitation.letter_id and letter.released_at is not null
    left join interview_booking booking on booking.application_id = application.id
    left join interview_slot slot on slot.id = booking.slot_id
    where application.id = ${application} and (letter.id is not null or slot.id is not null)`.execute(db)
  return rows[0]
}
