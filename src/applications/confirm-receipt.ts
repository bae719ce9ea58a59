import { longMoment } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from './db/applications.ts'
import { applicationReceived } from './mail/application-received.ts'

/** Tells an applicant that their application has arrived, with its reference and until when it can be changed. */
export async function confirmReceipt(
  application: OwnApplication,
  baseUrl: string,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const to = await addresseeOf(application.person, tx)
  const { call, reference } = application
  const content = applicationReceived(
    {
      name: to.givenName,
      call: call.name[to.lang],
      reference,
      until: longMoment(call.closesAt, call.zone, to.lang),
      href: baseUrl + urls.application(application.id),
    },
    to.lang,
  )
  await post(
    { to, cause: 'application-received', content, programme: call.programme, subject: application.id },
    moment,
    tx,
  )
}
