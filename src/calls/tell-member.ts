import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import type { Call } from './domain/call.ts'
import { committeeLetter } from './mail/committee-letter.ts'

type Telling = { person: Id<'person'>; call: Call; standsIn: boolean; baseUrl: string }

/** Tells somebody that they belong to the committee of a call from now on. */
export async function tellMember({ person, call, standsIn, baseUrl }: Telling, moment: Moment, tx: Db): Promise<void> {
  const to = await addresseeOf(person, tx)
  const about = {
    kind: standsIn ? ('standIn' as const) : ('reader' as const),
    name: `${to.givenName} ${to.familyName}`,
    call: call.name[to.lang],
    contact: call.contactEmail,
    href: baseUrl + (standsIn ? urls.desk() : urls.reviews()),
  }
  await post(
    { to, cause: 'committee', content: committeeLetter(about, to.lang), programme: call.programme },
    moment,
    tx,
  )
}
