import { isSentLate } from '#src/calls/db/late-codes.ts'
import type { Flag, Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Json } from '#src/platform/db/schema.ts'
import { sql } from 'kysely'

type Submission = { answers: Json; letter_file_id: Id<'file'> | null }

export type WishRow = { readonly place: number; readonly name: string; readonly affiliation: string | null }

/** One sent application with all that is seen at the desk; nothing where it is not on that person's desk. */
export async function applicationForDesk(application: Id<'application'>, viewer: Viewer, db: Db) {
  const row = await facts(db)
    .where('application.id', '=', application)
    .where(onDeskOf(viewer))
    .where('application.submitted_at', 'is not', null)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    rubric: row.rubric as unknown as Rubric,
    flags: row.flags as unknown as readonly Flag[],
    sharing: { readersEach: row.readers_each },
    callName: row.callName as Translated,
    unit: row.unit as Translated | null,
    told: row.releasedAt !== null,
  }
}

export type DeskApplication = NonNullable<Awaited<ReturnType<typeof applicationForDesk>>>

function facts(db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .leftJoin(
      sql<Submission>`lateral (select answers, letter_file_id from submission
      where submission.application_id = application.id order by submitted_at desc limit 1)`.as('newest'),
      (join) => join.onTrue(),
    )
    .select([
      'application.id',
      'application.reference',
      'programme.zone',
      'call.id as call',
      'call.name as callName',
      'call.rubric',
      'call.aggregate',
      'call.flags',
      'call.readers_each',
      'application.submitted_at as submittedAt',
      'application.withdrawn_at as withdrawnAt',
    ])
    .select(['person.given_name as givenName', 'person.family_name as familyName', 'person.email', 'unit.name as unit'])
    .select([
      'decision.verdict',
      'assessment.body as assessment',
      'letter.released_at as releasedAt',
      'newest.answers',
      'newest.letter_file_id as letterFile',
    ])
    .select([wishes.as('wishes'), isSentLate.as('late'), hasInterviews.as('hasInterviews')])
    .select(
      sql<string[]>`array(select name from avoidance where avoidance.application_id = application.id order by name)`.as(
        'avoids',
      ),
    )
}

const hasInterviews = sql<boolean>`exists (select from review_plan
  where review_plan.call_id = call.id and review_plan.interviews_local is not null)`

const wishes = sql<WishRow[]>`coalesce((select json_agg(json_build_object('place', wish.place,
    'name', coalesce(wish.name, mentor.given_name || ' ' || mentor.family_name),
    'affiliation', coalesce(wish.affiliation, mentor.affiliation)) order by wish.place)
  from wish left join person mentor on mentor.id = wish.mentor_id where wish.application_id = application.id), '[]'::json)`
