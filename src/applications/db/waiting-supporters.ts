import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { ReminderKind } from '../domain/support-reminder.ts'

/** Requests that nobody has answered yet, of applications that were not withdrawn. Some may be past their date. */
export async function waitingSupporters(db: Db): Promise<Id<'support_request'>[]> {
  const rows = await db
    .selectFrom('support_request')
    .innerJoin('application', 'application.id', 'support_request.application_id')
    .select('support_request.id')
    .where('received_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('replaced_at', 'is', null)
    .where('application.withdrawn_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** The reminders a request has had. */
export async function remindersSent(request: Id<'support_request'>, db: Db): Promise<ReminderKind[]> {
  const rows = await db.selectFrom('support_reminder').select('kind').where('request_id', '=', request).execute()
  return rows.map(({ kind }) => kind)
}
