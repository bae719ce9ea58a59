import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { addedLetter } from './mail/letters.ts'

type Telling = { person: Id<'person'>; call: Call; baseUrl: string }

/** Tells somebody that they are now listed as a mentor, and how to change that. */
export async function tellAdded({ person, call, baseUrl }: Telling, moment: Moment, tx: Db): Promise<void> {
  const to = await addresseeOf(person, tx)
  const about = {
    name: `${to.givenName} ${to.familyName}`,
    call: call.name[to.lang],
    contact: call.contactEmail,
    href: baseUrl + urls.myMentorProfile(),
  }
  const content = addedLetter(about, to.lang)
  await post({ to, cause: 'mentor-added', content, programme: call.programme, subject: person }, moment, tx)
}
