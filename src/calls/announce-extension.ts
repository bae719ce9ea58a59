import { longMoment } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { discardDrafts, draft } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { whoIsWriting } from './db/extensions.ts'
import type { Call } from './domain/call.ts'
import { extendedLetter } from './mail/call-letters.ts'

const cause = 'deadline-extended'

/**
 * Puts one letter for each person with an application they have not sent into the outbox. Letters of an earlier
 * extension that have not left are thrown away: they would tell a time that no longer holds. Answers how many.
 */
export async function announceExtension(
  call: Call,
  { before, baseUrl }: { before: Temporal.Instant; baseUrl: string },
  moment: Moment,
  tx: Db,
): Promise<number> {
  const writing = await whoIsWriting(call.id, tx)
  await discardDrafts({ cause, subjects: writing.map(({ application }) => application) }, moment, tx)
  for (const { application, name, ...to } of writing) {
    const about = {
      name,
      call: call.name[to.lang],
      before: longMoment(before, call.zone, to.lang),
      until: longMoment(call.closesAt, call.zone, to.lang),
      contact: call.contactEmail,
      href: baseUrl + urls.application(application),
    }
    const content = extendedLetter(about, to.lang)
    await draft({ to, cause, content, programme: call.programme, subject: application }, moment, tx)
  }
  return writing.length
}
