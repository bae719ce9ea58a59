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
    .select(['application.id as application', 'application.person_id as person', 'call.id as call', 'call.name'])
    .select(['equality_form.programme_id as programme'])
    .where('application.submitted_at', 'is not', null)
}

/** Everybody whose application to these calls was sent and stands. */
export function applicantsOf(calls: readonly Id<'call'>[], db: Db) {
  return db
    .selectFrom('application')
    .select(['person_id as person', 'call_id as call'])
    .where('call_id', 'in', [...calls])
    .where('submitted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
