import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { updateDetails } from '#src/people/update-details.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { confirmReceipt } from './confirm-receipt.ts'
import { ownApplication, workingCopy } from './db/applications.ts'
import { readyToSend } from './db/ready-to-send.ts'
import { keepSubmission, type AnswersToKeep } from './db/submissions.ts'
import { can } from './domain/application.ts'
import { isSameCopy } from './domain/working-copy.ts'

export type Submission = AnswersToKeep & { person: Id<'person'>; baseUrl: string }

export type SubmitProblem = 'not-yours' | 'closed' | 'changed-meanwhile' | 'support-missing' | 'own-answers-missing'

/**
 * Sends an application: the answers as they are now become the submission that counts. Until the end of the deadline's
 * minute it can be sent again, which replaces it; the row is locked, so twenty equal sendings make one. Sending what
 * was sent already changes nothing and writes no second letter. What another window saved since the answers were read
 * is never left out unseen: then nothing is sent.
 */
export function submitApplication(
  submission: Submission,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, SubmitProblem>> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('application').select('id').where('id', '=', submission.application).forUpdate().execute()
    const application = await ownApplication(submission.application, submission.person, moment.at, tx)
    if (!application) return fail('not-yours')
    if (!can('send', application.state, application.phase)) return fail('closed')
    if (application.state === 'sent') return ok(undefined)

    if (!isSameCopy(workingCopy(application), submission.typed)) return fail('changed-meanwhile')
    const own = await readyToSend(application, moment.at, tx)
    if (!own.ok) return own
    await keepSubmission({ ...submission, own: own.value }, moment, tx)
    await updateDetails({ person: submission.person, ...submission.answers.about }, moment, tx)
    await record(
      application.submittedAt ? 'application.sent-again' : 'application.submitted',
      submission.person,
      { application: submission.application, call: application.call.id },
      moment,
      tx,
    )
    await confirmReceipt(application, submission.baseUrl, moment, tx)
    return ok(undefined)
  })
}
