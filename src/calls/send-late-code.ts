import { longMoment } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { personByEmail } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import type { Call } from './domain/call.ts'
import { lateCodeLetter } from './mail/call-letters.ts'

type Sending = {
  call: Call
  code: string
  email: string
  /** The last minute in which it is good. */
  until: Temporal.Instant
  /** For an address that nobody here has yet. */
  lang: Lang
  baseUrl: string
}

/** Sends a late code to an address, in the language of whoever has it. */
export async function sendLateCode(
  { call, code, email, until, lang, baseUrl }: Sending,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const known = await personByEmail(email, tx)
  const to = { email, lang: known?.lang ?? lang, ...(known && { id: known.id }) }
  const about = {
    call: call.name[to.lang],
    until: longMoment(until, call.zone, to.lang),
    code,
    contact: call.contactEmail,
    href: baseUrl + urls.lateCode(code),
  }
  await post(
    { to, cause: 'late-code', content: lateCodeLetter(about, to.lang), programme: call.programme, subject: call.id },
    moment,
    tx,
  )
}
