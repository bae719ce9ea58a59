import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { standingIn } from './db/invitations.ts'
import { personOfAddress } from './person-of-address.ts'
import { sendInvitation } from './send-invitation.ts'

export type MentorToInvite = {
  call: Call
  givenName: string
  familyName: string
  email: string
  affiliation: string
  orcid?: string | null
  lang: Lang
  /** The first moment that is too late for an answer. */
  answerBy: Temporal.Instant
  /** The wish of an applicant that this invitation follows up. */
  wish?: Id<'wish'>
  by: Id<'person'>
  /** Links in letters begin with it. */
  baseUrl: string
}

/** 'asked': a letter leaves. 'linked': the person has been asked or mentors already; the wish now points to them. */
export type Invited = 'asked' | 'linked'

/** Asks somebody to become a mentor of a call's cycle, by a letter with a link that needs no account. Nobody is asked twice at a time. */
export function inviteMentor(
  invite: MentorToInvite,
  moment: Moment,
  db: Db,
): Promise<Outcome<Invited, 'asked-already' | 'mentors-already'>> {
  return inTransaction(db, async (tx) => {
    const person = await personOfAddress(invite, moment, tx)
    const { isMentoring, openUntil } = await standingIn(invite.call.id, person, moment.at, tx)
    if (!invite.wish && isMentoring) return fail('mentors-already')
    if (!invite.wish && openUntil) return fail('asked-already')

    const answerBy = openUntil ?? invite.answerBy
    const id = await write({ ...invite, person, answerBy, isMentoring }, moment, tx)
    if (isMentoring || openUntil) return ok('linked')
    await sendInvitation({ ...invite, invitation: id, person }, moment, tx)
    return ok('asked')
  })
}

type Writing = Pick<MentorToInvite, 'call' | 'wish' | 'by' | 'answerBy'> & {
  person: Id<'person'>
  isMentoring: boolean
}

async function write({ call, wish, by, answerBy, person, isMentoring }: Writing, moment: Moment, tx: Db) {
  const id = moment.newId<'mentor_invitation'>()
  await tx
    .insertInto('mentor_invitation')
    .values({
      id,
      call_id: call.id,
      wish_id: wish ?? null,
      person_id: person,
      invited_by: by,
      invited_at: moment.at,
      answer_by: answerBy,
      ...(isMentoring && { answer: 'yes', answered_at: moment.at }),
    })
    .execute()
  await record('mentor.invited', by, { person, call: call.id, invitation: id }, moment, tx)
  return id
}
