import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { tellLanguages } from '#src/people/tell-languages.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { askNextWishes } from './ask-next-wishes.ts'
import { ownProfile } from './db/profiles.ts'
import { addProfile, rewriteProfile, writePlaces } from './db/write-profile.ts'
import { invitationState } from './domain/invitation.ts'

type Yes = {
  answer: 'yes'
  capacity: number
  askMeAbout: string
  topics: readonly string[]
  languages: readonly string[]
}

export type InvitationAnswer = {
  invitation: Id<'mentor_invitation'>
  given: Yes | { answer: 'no' }
  /** Links in letters begin with it: after a no, the next wish has its turn. */
  baseUrl: string
}

/**
 * The yes or no of somebody who was invited. It answers every wish for which they were asked in this cycle. A yes makes
 * them a mentor with places; a profile they had keeps what the short form does not ask.
 */
export function answerInvitation(
  { invitation, given, baseUrl }: InvitationAnswer,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'answered-already' | 'too-late'>> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('mentor_invitation')
      .selectAll()
      .where('id', '=', invitation)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const state = invitationState({ answer: row.answer, answerBy: row.answer_by }, moment.at)
    if (state === 'lapsed') return fail('too-late')
    if (state !== 'open') return fail('answered-already')

    const about = { person: row.person_id, call: row.call_id }
    await close(about, given.answer, moment, tx)
    if (given.answer === 'yes') await welcome({ ...about, ...given }, moment, tx)
    const what = given.answer === 'yes' ? 'mentor.invitation-yes' : 'mentor.invitation-no'
    await record(what, row.person_id, { ...about, invitation }, moment, tx)
    if (given.answer === 'no') await askNextWishes(baseUrl, moment, tx)
    return ok(undefined)
  })
}

type Asked = { person: Id<'person'>; call: Id<'call'> }

async function close({ person, call }: Asked, answer: 'yes' | 'no', moment: Moment, tx: Db): Promise<void> {
  const answered = await tx
    .updateTable('mentor_invitation')
    .set({ answer, answered_at: moment.at })
    .where('person_id', '=', person)
    .where('call_id', '=', call)
    .where('answer', 'is', null)
    .returning('id')
    .execute()
  await tx
    .updateTable('private_link')
    .set({ used_at: moment.at })
    .where('purpose', '=', 'mentor-invitation')
    .where(
      'subject_id',
      'in',
      answered.map(({ id }) => id),
    )
    .execute()
}

async function welcome({ person, call, ...yes }: Asked & Yes, moment: Moment, tx: Db): Promise<void> {
  const known = await ownProfile(person, tx)
  const introduction = { askMeAbout: yes.askMeAbout, topics: yes.topics }
  if (known) await rewriteProfile(person, { ...known, ...introduction }, moment, tx)
  else await addProfile(person, { ...introduction, traits: [], offers: [], visibility: 'applicants' }, moment, tx)
  await tellLanguages({ person, languages: yes.languages }, moment, tx)
  await writePlaces(person, [{ call, capacity: yes.capacity }], moment, tx)
}
