import { record } from '#src/history/record.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { digest } from '#src/platform/world.ts'
import { personByEmail } from './db/people.ts'
import { CODE_MINUTES } from './domain/sign-in.ts'
import { startSession } from './start-session.ts'

export type Newcomer = { token: string; givenName: string; familyName: string; lang: Lang; agent: string }

/** Makes a person of somebody who has just proved an address nobody had, and signs them in. */
export function welcomeNewcomer(newcomer: Newcomer, moment: Moment, db: Db): Promise<Outcome<string, 'proof-expired'>> {
  return inTransaction(db, async (tx) => {
    const proof = await tx
      .selectFrom('sign_in')
      .selectAll()
      .where('token_hash', '=', digest(newcomer.token))
      .forUpdate()
      .executeTakeFirst()
    const fresh =
      proof?.used_at && Temporal.Instant.compare(proof.used_at.add({ minutes: CODE_MINUTES }), moment.at) > 0
    if (!proof || !fresh || proof.person_id) return fail('proof-expired')

    const known = await personByEmail(proof.email, tx)
    const person = known?.id ?? (await settle(newcomer, proof.email, moment, tx))
    await tx.updateTable('sign_in').set({ person_id: person }).where('id', '=', proof.id).execute()
    return ok(await startSession({ person, agent: newcomer.agent }, moment, tx))
  })
}

async function settle({ givenName, familyName, lang }: Newcomer, email: string, moment: Moment, tx: Db) {
  const id = moment.newId<'person'>()
  await tx
    .insertInto('person')
    .values({
      id,
      given_name: givenName,
      family_name: familyName,
      email,
      lang,
      languages: [lang],
      created_at: moment.at,
    })
    .execute()
  await record('person.joined', id, { person: id }, moment, tx)
  return id
}
