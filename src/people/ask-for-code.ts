import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { digest } from '#src/platform/world.ts'
import { personByEmail } from './db/people.ts'
import { CODE_MINUTES, CODES_PER_ADDRESS, normalEmail } from './domain/sign-in.ts'
import { signInCode } from './mail/sign-in-code.ts'

/**
 * Sends a six-digit code to an address and answers the token that binds it to the asking browser. The answer is the
 * same whether somebody of that address is known or not: a newcomer proves the address in the same way.
 */
export function askForCode(
  asked: { email: string; lang: Lang },
  moment: Moment,
  db: Db,
): Promise<Outcome<string, 'too-many-codes'>> {
  return inTransaction(db, async (tx) => {
    const email = normalEmail(asked.email)
    if (!(await allow(`code:${email}`, CODES_PER_ADDRESS, CODE_MINUTES, moment.at, tx))) return fail('too-many-codes')

    const person = await personByEmail(email, tx)
    const lang = person?.lang ?? asked.lang
    const code = moment.newCode()
    const token = await keep({ email, code, person: person?.id }, moment, tx)
    await post(
      { to: { email, lang, ...(person && { id: person.id }) }, cause: 'sign-in', content: signInCode(code, lang) },
      moment,
      tx,
    )
    return ok(token)
  })
}

async function keep(asked: { email: string; code: string; person: Id<'person'> | undefined }, moment: Moment, tx: Db) {
  const token = moment.newSecret()
  await tx
    .insertInto('sign_in')
    .values({
      id: moment.newId<'sign_in'>(),
      token_hash: digest(token),
      // the token is part of what is hashed: the code alone is worth nothing in another browser
      code_hash: digest(token + asked.code),
      email: asked.email,
      person_id: asked.person ?? null,
      created_at: moment.at,
      expires_at: moment.at.add({ minutes: CODE_MINUTES }),
    })
    .execute()
  return token
}
