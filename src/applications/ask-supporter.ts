import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import { normalEmail } from '#src/people/domain/sign-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication } from './db/applications.ts'
import { supportOfApplication, type SupportRequest } from './db/support.ts'
import { mayAskSupporter } from './domain/support.ts'
import { sendSupportRequest, type SupporterToAsk } from './send-support-request.ts'

export type Asking = SupporterToAsk & { person: Id<'person'> }

export type AskProblem = 'not-yours' | 'not-asked-for' | 'too-late' | 'own-address' | 'answered-already' | 'too-often'

/** Letters one application may cause in a day: a mistyped address can be mended, a mailbox not be flooded. */
const LETTERS_A_DAY = 5

/** Two clicks at once, or a page that was reloaded, ask once. */
const SAME_CLICK = { minutes: 1 }

/**
 * Asks somebody to support an application by a letter with a private link. Asking somebody else – or the same person
 * anew – ends the former request: its link then says so kindly. Support that has arrived is not replaced.
 */
export function askSupporter(asking: Asking, moment: Moment, db: Db): Promise<Outcome<void, AskProblem>> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('application').select('id').where('id', '=', asking.application).forUpdate().execute()
    const application = await ownApplication(asking.application, asking.person, moment.at, tx)
    if (!application) return fail('not-yours')
    const support = await supportOfApplication(application, moment.at, tx)
    if (!support) return fail('not-asked-for')
    if (!mayAskSupporter(application, support.due, moment.at)) return fail('too-late')
    if (support.request?.state === 'received') return fail('answered-already')
    if (isJustAsked(asking, support.request, moment.at)) return ok(undefined)

    const applicant = await addresseeOf(asking.person, tx)
    if (normalEmail(applicant.email) === normalEmail(asking.email)) return fail('own-address')
    if (!(await allow(`support:${application.id}`, LETTERS_A_DAY, 24 * 60, moment.at, tx))) return fail('too-often')
    if (support.request) await replace(support.request.id, moment, tx)
    const request = await sendSupportRequest({ ...asking, applicant, ...support, call: application.call }, moment, tx)
    await record('support.asked', asking.person, { application: application.id, request }, moment, tx)
    return ok(undefined)
  })
}

function isJustAsked(asking: Asking, before: SupportRequest | undefined, now: Temporal.Instant): boolean {
  if (before?.state !== 'sent' || before.name !== asking.name) return false
  const isSameAddress = normalEmail(before.email) === normalEmail(asking.email)
  return isSameAddress && Temporal.Instant.compare(now, before.askedAt.add(SAME_CLICK)) < 0
}

const replace = (request: Id<'support_request'>, moment: Moment, tx: Db) =>
  tx.updateTable('support_request').set({ replaced_at: moment.at }).where('id', '=', request).execute()
