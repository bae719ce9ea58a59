import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { SupportKind } from '../domain/support.ts'

/** How far a call has come, in figures. Whatever counts applications leaves out those that its reader may not know of. */
export type CallAtAGlance = {
  /** Questions of the call's own that are asked now. */
  readonly questions: number
  /** What a supporter gives; `null` when the call asks for none. */
  readonly support: SupportKind | null
  /** The beginnings of the later phases of reading, on the programme's clocks; `null` for one that does not take place. */
  readonly readingLocal: string | null
  readonly discussionLocal: string | null
  readonly interviewsLocal: string | null
  readonly decisionLocal: string | null
  /** Applicants who have chosen a slot for an interview. */
  readonly interviews: number
  readonly applications: number
  readonly readings: number
  readonly finishedReadings: number
  readonly decided: number
  /** Decisions whose letter has not been sent. */
  readonly unsent: number
  readonly waiting: number
  /** Mentees whom the mentors of the call have room for in all. */
  readonly mentorPlaces: number
  readonly openOffers: number
  readonly mentorships: number
  readonly extensions: number
  readonly lateCodes: number
  readonly exceptions: number
}

/** The figures of one call in one query. */
export async function callAtAGlance(
  { call, viewer, now }: { call: Id<'call'>; viewer: Viewer; now: Temporal.Instant },
  db: Db,
): Promise<CallAtAGlance> {
  const own = onDeskOf(viewer)
  const { rows } = await sql<CallAtAGlance>`
    with seen as materialized (select application.id, application.submitted_at is not null
        and application.withdrawn_at is null as is_in from application where application.call_id = ${call} and ${own}),
      decided as (select decision.verdict, letter.id is not null and letter.released_at is null as is_unsent
        from decision join seen on seen.id = decision.application_id and seen.is_in
        left join letter on letter.id = decision.letter_id),
      given as (select reading.completed_at from reading join seen on seen.id = reading.application_id and seen.is_in
        where reading.withdrawn_at is null and ${readableByReader})
    select
      (select count(*)::int from question join call_section on call_section.id = question.section_id
        where call_section.call_id = ${call} and question.retired_at is null) as questions,
      (select kind from call_support where call_id = ${call}) as support,
      (select ${local('reading_local')} from review_plan where call_id = ${call}) as "readingLocal",
      (select ${local('discussion_local')} from review_plan where call_id = ${call}) as "discussionLocal",
      (select ${local('interviews_local')} from review_plan where call_id = ${call}) as "interviewsLocal",
      (select ${local('decision_local')} from review_plan where call_id = ${call}) as "decisionLocal",
      (select count(*)::int from seen where is_in) as applications,
      (select count(*)::int from interview_booking join seen on seen.id = interview_booking.application_id) as interviews,
      (select count(*)::int from given) as readings,
      (select count(completed_at)::int from given) as "finishedReadings",
      (select count(*)::int from decided) as decided,
      (select count(*)::int from decided where is_unsent) as unsent,
      (select count(*)::int from decided where verdict = 'waiting-list') as waiting,
      (select coalesce(sum(capacity), 0)::int from mentor_place where call_id = ${call}) as "mentorPlaces",
      (select count(*)::int from offer join seen on seen.id = offer.application_id
        where offer.closed_at is null and offer.answer_by > ${now}
          and (select count(*) from offer_answer where offer_answer.offer_id = offer.id) < 2) as "openOffers",
      (select count(*)::int from mentorship join offer on offer.id = mentorship.offer_id
        join seen on seen.id = offer.application_id where mentorship.ended_on is null) as mentorships,
      (select count(*)::int from extension where call_id = ${call}) as extensions,
      (select count(*)::int from late_code where call_id = ${call} and revoked_at is null
        and expires_at > ${now}) as "lateCodes",
      (select count(*)::int from eligibility_exception where call_id = ${call} and withdrawn_at is null) as exceptions`.execute(
    db,
  )
  const row = rows[0]
  if (!row) throw new Error('a query without a table has one row')
  return row
}

const local = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD"T"HH24:MI')`
