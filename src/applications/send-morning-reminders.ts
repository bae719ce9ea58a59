import { longMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'
import { morningLetter } from './mail/support-letters.ts'

/** Writes to those who wanted to be reminded this morning; answers how many letters leave. */
export async function sendMorningReminders(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  let sent = 0
  for (;;) {
    const outcome = await inTransaction(db, (tx) => sendOne(baseUrl, moment, tx))
    if (outcome === 'none-due') return sent
    if (outcome === 'sent') sent += 1
  }
}

/** Whoever has sent meanwhile, or cannot any more, is left in peace. */
async function sendOne(baseUrl: string, moment: Moment, tx: Db): Promise<'sent' | 'not-needed' | 'none-due'> {
  const due = await tx
    .selectFrom('morning_reminder')
    .innerJoin('application', 'application.id', 'morning_reminder.application_id')
    .select(['application_id as application', 'remind_at as at', 'application.person_id as person'])
    .where('sent_at', 'is', null)
    .where('remind_at', '<=', moment.at)
    .orderBy('remind_at')
    .limit(1)
    .forUpdate('morning_reminder')
    .skipLocked()
    .executeTakeFirst()
  if (!due) return 'none-due'
  await tx
    .updateTable('morning_reminder')
    .set({ sent_at: moment.at })
    .where('application_id', '=', due.application)
    .where('remind_at', '=', due.at)
    .execute()
  return (await write(due, baseUrl, moment, tx)) ? 'sent' : 'not-needed'
}

type Due = { application: Id<'application'>; person: Id<'person'> }

async function write({ application, person }: Due, baseUrl: string, moment: Moment, tx: Db): Promise<boolean> {
  const own = await ownApplication(application, person, moment.at, tx)
  if (!own || own.state === 'sent' || !can('send', own.state, own.phase)) return false
  const to = await addresseeOf(person, tx)
  const { call } = own
  const content = morningLetter(
    {
      name: to.givenName,
      call: call.name[to.lang],
      until: longMoment(call.closesAt, call.zone, to.lang),
      href: baseUrl + urls.application(application),
    },
    to.lang,
  )
  await post({ to, cause: 'morning-reminder', content, programme: call.programme, subject: application }, moment, tx)
  return true
}
