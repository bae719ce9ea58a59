import { lockedCall } from '#src/calls/db/locked-call.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { recordEach } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { endOfDay } from '#src/kernel/time-limit.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { inviteesOfCall } from './db/interviews-of-call.ts'
import { draftInvitations } from './draft-invitations.ts'

export type InterviewsToOffer = {
  call: Call
  applications: readonly Id<'application'>[]
  /** The last day to choose a slot. */
  bookUntil: Temporal.PlainDate
  by: Viewer
  baseUrl: string
}

export type InvitationProblem = 'nobody-chosen' | 'no-slots' | 'past'

/**
 * Lays an invitation to choose a slot into the outbox for each of these applications; answers how many. Whoever has a
 * slot already is left in peace; who was invited before gets the new last day.
 */
export function inviteToInterviews(
  invite: InterviewsToOffer,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, InvitationProblem>> {
  return inTransaction(db, async (tx) => {
    const { call, by } = invite
    await lockedCall(call.id, tx)
    if (Temporal.Instant.compare(endOfDay(invite.bookUntil, call.zone), moment.at) <= 0) return fail('past')
    if (!(await isThereASlot(call.id, moment, tx))) return fail('no-slots')
    const known = await inviteesOfCall(call, by, tx)
    const chosen = known.filter((one) => invite.applications.includes(one.application) && one.startsAt === null)
    const applications = chosen.map(({ application }) => application)
    if (applications.length === 0) return fail('nobody-chosen')

    await draftInvitations({ ...invite, applications, by: by.id }, moment, tx)
    const abouts = applications.map((application) => ({ application }))
    await recordEach('interview.invitation-written', by.id, abouts, moment, tx)
    return ok(applications.length)
  })
}

const isThereASlot = async (call: Id<'call'>, moment: Moment, tx: Db): Promise<boolean> =>
  (await tx
    .selectFrom('interview_slot')
    .select('id')
    .where('call_id', '=', call)
    .where('starts_at', '>', moment.at)
    .executeTakeFirst()) !== undefined
