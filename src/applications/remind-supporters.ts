import { longMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { requestById, type LinkedRequest } from './db/support.ts'
import { keepSupportLink } from './db/support-links.ts'
import { remindersSent, waitingSupporters } from './db/waiting-supporters.ts'
import { reminderDue, type ReminderKind } from './domain/support-reminder.ts'
import { supportReminder } from './mail/support-letters.ts'

/** Reminds supporters who have not answered, a week and a day before their deadline; answers how many letters leave. */
export async function remindSupporters(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  let reminded = 0
  for (const request of await waitingSupporters(db))
    if (await inTransaction(db, (tx) => remind(request, baseUrl, moment, tx))) reminded += 1
  return reminded
}

async function remind(id: Id<'support_request'>, baseUrl: string, moment: Moment, tx: Db): Promise<boolean> {
  // an answer that is being given waits here, or is seen
  await tx.selectFrom('support_request').select('id').where('id', '=', id).forUpdate().execute()
  const request = await requestById(id, moment.at, tx)
  if (!request) return false
  const kind = reminderDue({ ...request, zone: request.call.zone, sent: await remindersSent(id, tx) }, moment.at)
  if (!kind || !(await isFirst(id, kind, moment, tx))) return false

  const secret = moment.newSecret()
  await keepSupportLink(id, secret, tx)
  const to = { email: request.email, lang: request.lang }
  const content = letterOf(request, baseUrl + urls.support(secret))
  const about = { programme: request.call.programme, subject: request.application }
  await post({ to, cause: 'support-reminder', content, ...about }, moment, tx)
  return true
}

/** Several workers may look at the same minute: the row decides which of them writes. */
async function isFirst(request: Id<'support_request'>, kind: ReminderKind, moment: Moment, tx: Db): Promise<boolean> {
  const written = await tx
    .insertInto('support_reminder')
    .values({ request_id: request, kind, sent_at: moment.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

function letterOf({ name, applicant, call, due, lang }: LinkedRequest, href: string) {
  const until = longMoment(due.lastMinute, call.zone, lang)
  return supportReminder({ name, applicant, call: call.name[lang], until, contact: call.contactEmail, href }, lang)
}
