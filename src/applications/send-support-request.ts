import type { Call } from '#src/calls/domain/call.ts'
import type { SupportDue, SupportRules } from '#src/calls/domain/support.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { normalEmail } from '#src/people/domain/sign-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { keepSupportLink } from './db/support-links.ts'
import { supportRequested } from './mail/support-letters.ts'

export type SupporterToAsk = {
  application: Id<'application'>
  name: string
  email: string
  /** The language of the letter. */
  lang: Lang
  baseUrl: string
}

type Sending = SupporterToAsk & {
  call: Call
  rules: SupportRules
  due: SupportDue
  applicant: { givenName: string; familyName: string }
}

/** Writes a request down and sends its letter. Of the link in it only the hash is kept. */
export async function sendSupportRequest(sending: Sending, moment: Moment, tx: Db): Promise<Id<'support_request'>> {
  const { application, call, rules, due, applicant, name, lang, baseUrl } = sending
  const email = normalEmail(sending.email)
  const id = moment.newId<'support_request'>()
  const secret = moment.newSecret()
  const content = supportRequested(
    {
      name,
      applicant: `${applicant.givenName} ${applicant.familyName}`,
      call: call.name[lang],
      request: rules.request[lang],
      until: longMoment(due.lastMinute, call.zone, lang),
      contact: call.contactEmail,
      href: baseUrl + urls.support(secret),
    },
    lang,
  )
  const posting = {
    to: { email, lang },
    cause: 'support-request',
    content,
    programme: call.programme,
    subject: application,
  }
  const letter = await post(posting, moment, tx)
  await tx
    .insertInto('support_request')
    .values({
      id,
      application_id: application,
      name,
      email,
      lang,
      letter_id: letter,
      asked_at: moment.at,
    })
    .execute()
  await keepSupportLink(id, secret, tx)
  return id
}
