import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** A mentorship by its days; nothing that anybody wrote is read here. */
export type MentorshipDates = {
  readonly id: Id<'mentorship'>
  readonly call: Id<'call'>
  readonly callName: Translated
  readonly zone: string
  readonly mentee: string
  readonly mentor: string
  readonly startedOn: Temporal.PlainDate
  readonly plannedEndOn: Temporal.PlainDate
  readonly endedOn: Temporal.PlainDate | null
}

/** The days of one mentorship in the programmes of a coordinator; nothing for one of the two, or whoever is too near. */
export async function mentorshipDates(
  mentorship: Id<'mentorship'>,
  viewer: Viewer,
  db: Db,
): Promise<MentorshipDates | undefined> {
  const { rows } = await sql<MentorshipDates>`
    select mentorship.id, call.id as call, call.name as "callName", programme.zone,
      mentee.given_name || ' ' || mentee.family_name as mentee,
      mentor.given_name || ' ' || mentor.family_name as mentor,
      started_on as "startedOn", planned_end_on as "plannedEndOn", ended_on as "endedOn"
    from mentorship
    join person mentee on mentee.id = mentorship.mentee_id
    join person mentor on mentor.id = mentorship.mentor_id
    join call on call.id = mentorship.call_id
    join offer on offer.id = mentorship.offer_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    where mentorship.id = ${mentorship} and programme.id = any(${sql.val([...viewer.coordinates])}::uuid[])
      and ${outOfConflict(viewer.id, 'offer.application_id')} and ${viewer.id} <> mentorship.mentor_id`.execute(db)
  return rows[0]
}
