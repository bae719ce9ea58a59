import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { sql } from 'kysely'
import { isTold } from './db/seats.ts'
import { tellApplicant } from './tell-applicant.ts'

/** So many days before the last day to choose, whoever has not chosen is reminded once. */
const DAYS_BEFORE_LAST = 2

/** So many hours before an interview, its applicant is reminded of it once. */
const HOURS_BEFORE = 24

type Due = { readonly application: Id<'application'>; readonly what: 'choose' | 'tomorrow' }

/** Reminds applicants to choose a time, and of the time they chose; each letter in a transaction of its own. Answers how many. */
export async function remindOfInterviews(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  let sent = 0
  for (const { application, what } of await due(moment.at, db)) {
    const isSent = await inTransaction(db, async (tx) => {
      if (!(await marked({ application, what }, moment, tx))) return false
      await tellApplicant({ application, what, baseUrl }, moment, tx)
      return true
    })
    if (isSent) sent += 1
  }
  return sent
}

/** Nobody who said that no time suits, who has been told the decision, or who booked so late that the letter would be the second in an hour. */
async function due(now: Temporal.Instant, db: Db): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select application.id as application, 'choose' as what
    from interview_invitation invitation
    join application on application.id = invitation.application_id and application.withdrawn_at is null
    join letter on letter.id = invitation.letter_id and letter.released_at < ${now}::timestamptz - interval '1 day'
    join call on call.id = application.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    where invitation.reminded_at is null and invitation.other_wish is null and not ${isTold}
      and not exists (select from interview_booking where application_id = application.id)
      and (${now}::timestamptz at time zone programme.zone)::date
        between invitation.book_until - ${DAYS_BEFORE_LAST}::int and invitation.book_until
    union all
    select application.id, 'tomorrow'
    from interview_booking booking
    join application on application.id = booking.application_id and application.withdrawn_at is null
    join interview_slot slot on slot.id = booking.slot_id
    where booking.reminded_at is null and not ${isTold}
      and booking.booked_at < slot.starts_at - make_interval(hours => ${HOURS_BEFORE}::int)
      and slot.starts_at > ${now} and slot.starts_at <= ${now}::timestamptz + make_interval(hours => ${HOURS_BEFORE}::int)
    order by 1`.execute(db)
  return rows
}

/** Whether this transaction is the one that reminds. */
async function marked({ application, what }: Due, moment: Moment, tx: Db): Promise<boolean> {
  const table = what === 'choose' ? 'interview_invitation' : 'interview_booking'
  const { numUpdatedRows } = await tx
    .updateTable(table)
    .set({ reminded_at: moment.at })
    .where('application_id', '=', application)
    .where('reminded_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
