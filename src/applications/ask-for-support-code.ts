import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { CODE_MINUTES, CODES_PER_ADDRESS } from '#src/people/domain/sign-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { digest } from '#src/platform/world.ts'
import { requestOfLink } from './db/support.ts'
import { awaitsAnswer } from './domain/support.ts'
import { supportCode } from './mail/support-letters.ts'

/**
 * Sends six digits to the address that was asked, and answers the token that binds them to the asking browser: a letter
 * that was forwarded opens nothing.
 */
export function askForSupportCode(
  link: string,
  moment: Moment,
  db: Db,
): Promise<Outcome<string, 'no-such-link' | 'over' | 'too-many-codes'>> {
  return inTransaction(db, async (tx) => {
    const request = await requestOfLink(link, moment.at, tx)
    if (!request) return fail('no-such-link')
    if (!awaitsAnswer(request.state)) return fail('over')
    if (!(await allow(`support-code:${request.id}`, CODES_PER_ADDRESS, CODE_MINUTES, moment.at, tx)))
      return fail('too-many-codes')

    const [code, token] = [moment.newCode(), moment.newSecret()]
    await tx
      .insertInto('support_proof')
      .values({
        id: moment.newId<'support_proof'>(),
        request_id: request.id,
        token_hash: digest(token),
        // as with signing in: the code alone is worth nothing in another browser
        code_hash: digest(token + code),
        created_at: moment.at,
        expires_at: moment.at.add({ minutes: CODE_MINUTES }),
      })
      .execute()
    const to = { email: request.email, lang: request.lang }
    await post({ to, cause: 'support-code', content: supportCode(code, request.lang) }, moment, tx)
    return ok(token)
  })
}
