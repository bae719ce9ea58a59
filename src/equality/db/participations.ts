import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The applications somebody has sent in programmes that ask equality questions, the newest first. */
export async function participationsOf(person: Id<'person'>, db: Db) {
  const rows = await sent(db)
    .where('application.person_id', '=', person)
    .orderBy('application.submitted_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as Translated }))
}

/** One of them, by its application; nothing when it is somebody else's, was never sent, or nothing is asked. */
export async function participationOf(application: Id<'application'>, person: Id<'person'>, db: Db) {
  return (await participationsOf(person, db)).find((one) => one.application === application)
}

export type SentApplication = NonNullable<Awaited<ReturnType<typeof participationOf>>>

function sent(db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('equality_form', 'equality_form.programme_id', 'strand.programme_id')
    .select(['application.id as application', 'call.name'])
    .select(['equality_form.programme_id as programme'])
    .where('application.submitted_at', 'is not', null)
}

/** The applications to these calls that were sent and stand. */
export async function standingApplications(calls: readonly Id<'call'>[], db: Db): Promise<Id<'application'>[]> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', 'in', [...calls])
    .where('submitted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
