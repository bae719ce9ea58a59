import type { Call } from '#src/calls/domain/call.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { digest } from '#src/platform/world.ts'
import { urls } from '#src/urls.ts'
import { lastMinute } from './domain/invitation.ts'
import { invitationLetter } from './mail/letters.ts'

type Sending = {
  call: Call
  invitation: Id<'mentor_invitation'>
  person: Id<'person'>
  answerBy: Temporal.Instant
  by: Id<'person'>
  baseUrl: string
}

/** Writes to somebody who is invited, with a link of their own of which only the hash is kept. */
export async function sendInvitation(sending: Sending, moment: Moment, tx: Db): Promise<void> {
  const { call, answerBy, baseUrl, by, invitation, person } = sending
  const [to, inviter] = [await addresseeOf(person, tx), await addresseeOf(by, tx)]
  const secret = moment.newSecret()
  await tx
    .insertInto('private_link')
    .values({
      id: moment.newId<'private_link'>(),
      token_hash: digest(secret),
      purpose: 'mentor-invitation',
      person_id: person,
      subject_id: invitation,
      created_at: moment.at,
      expires_at: answerBy,
    })
    .execute()
  const content = invitationLetter(
    {
      name: `${to.givenName} ${to.familyName}`,
      inviter: `${inviter.givenName} ${inviter.familyName}`,
      call: call.name[to.lang],
      until: longMoment(lastMinute(answerBy), call.zone, to.lang),
      contact: call.contactEmail,
      href: baseUrl + urls.invitation(secret),
    },
    to.lang,
  )
  await post({ to, cause: 'mentor-invitation', content, programme: call.programme, subject: invitation }, moment, tx)
}
