import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import type { LinkedRequest } from './db/support.ts'
import { supportAnswered } from './mail/support-letters.ts'

type Telling = { request: LinkedRequest; answer: 'received' | 'declined'; baseUrl: string }

/** Tells an applicant that their supporter has answered. What was written, or why not, is not in the letter. */
export async function tellOfSupport({ request, answer, baseUrl }: Telling, moment: Moment, tx: Db): Promise<void> {
  const { application, call } = request
  const { person } = await tx
    .selectFrom('application')
    .select('person_id as person')
    .where('id', '=', application)
    .executeTakeFirstOrThrow()
  const to = await addresseeOf(person, tx)
  const about = {
    name: to.givenName,
    supporter: request.name,
    call: call.name[to.lang],
    href: baseUrl + urls.supporter(application),
  }
  const content = supportAnswered(answer, about, to.lang)
  await post({ to, cause: `support-${answer}`, content, programme: call.programme, subject: application }, moment, tx)
}
