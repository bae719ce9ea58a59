import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { sideOf, type Side } from '../domain/mentorship.ts'

/** One mentorship of a person; whoever is on neither side gets nothing. */
export async function mentorshipOf(mentorship: Id<'mentorship'>, person: Id<'person'>, db: Db) {
  const row = await rows(person, db).where('mentorship.id', '=', mentorship).executeTakeFirst()
  return row && asSeenBy(person, row)
}

/** Every mentorship of a person on either side, running ones first, the newest first. */
export async function mentorshipsOf(person: Id<'person'>, db: Db) {
  const all = await rows(person, db)
    .orderBy(sql`mentorship.ended_on is not null`)
    .orderBy('mentorship.started_on', 'desc')
    .orderBy('mentorship.id')
    .execute()
  return all.map((row) => asSeenBy(person, row))
}

/** A mentorship as one of the two sees it: `me`, the `other`, and what they share. */
export type Mentorship = NonNullable<Awaited<ReturnType<typeof mentorshipOf>>>

/** Whether a mentorship has not ended; the row stays locked, so that nothing is added to one that ends at the same moment. */
export async function isRunning(mentorship: Id<'mentorship'>, tx: Db): Promise<boolean> {
  const row = await tx
    .selectFrom('mentorship')
    .select('ended_on')
    .where('id', '=', mentorship)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.ended_on === null
}

function rows(person: Id<'person'>, db: Db) {
  return db
    .selectFrom('mentorship')
    .innerJoin('offer', 'offer.id', 'mentorship.offer_id')
    .innerJoin('person as mentee', 'mentee.id', 'mentorship.mentee_id')
    .innerJoin('person as mentor', 'mentor.id', 'mentorship.mentor_id')
    .leftJoin('unit as mentee_unit', 'mentee_unit.id', 'mentee.unit_id')
    .leftJoin('unit as mentor_unit', 'mentor_unit.id', 'mentor.unit_id')
    .innerJoin('call', 'call.id', 'mentorship.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where((where) =>
      where.or([where('mentorship.mentee_id', '=', person), where('mentorship.mentor_id', '=', person)]),
    )
    .select('offer.application_id as application')
    .select(['mentorship.id', 'mentorship.started_on', 'mentorship.planned_end_on', 'mentorship.ended_on'])
    .select(['mentee.id as mentee_id', 'mentee.given_name as mentee_given', 'mentee.family_name as mentee_family'])
    .select([
      'mentee.email as mentee_email',
      'mentee.affiliation as mentee_affiliation',
      'mentee_unit.name as mentee_unit',
    ])
    .select(['mentor.id as mentor_id', 'mentor.given_name as mentor_given', 'mentor.family_name as mentor_family'])
    .select([
      'mentor.email as mentor_email',
      'mentor.affiliation as mentor_affiliation',
      'mentor_unit.name as mentor_unit',
    ])
    .select(['call.name as call_name', 'programme.id as programme', 'programme.zone', 'programme.contact_email'])
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function asSeenBy(person: Id<'person'>, row: Row) {
  const pair = { mentee: row.mentee_id, mentor: row.mentor_id }
  const side = sideOf(pair, person) ?? 'mentee'
  return {
    id: row.id,
    application: row.application,
    callName: row.call_name as Translated,
    programme: row.programme,
    zone: row.zone,
    contactEmail: row.contact_email,
    startedOn: row.started_on,
    plannedEndOn: row.planned_end_on,
    endedOn: row.ended_on,
    ...pair,
    side,
    me: personOn(side, row),
    other: personOn(side === 'mentee' ? 'mentor' : 'mentee', row),
  }
}

function personOn(side: Side, row: Row) {
  return {
    id: row[`${side}_id`],
    givenName: row[`${side}_given`],
    name: `${row[`${side}_given`]} ${row[`${side}_family`]}`,
    email: row[`${side}_email`],
    unit: row[`${side}_unit`] as Translated | null,
    affiliation: row[`${side}_affiliation`],
  }
}
