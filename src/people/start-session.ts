import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import { seesOthers } from './db/roles.ts'
import { sessionHours } from './domain/sign-in.ts'

/** Opens a session and answers its secret, of which only the hash is kept. */
export async function startSession(
  of: { person: Id<'person'>; agent: string },
  moment: Moment,
  tx: Db,
): Promise<string> {
  const secret = moment.newSecret()
  const hours = sessionHours(await seesOthers(of.person, tx))
  const id = moment.newId<'session'>()
  await tx
    .insertInto('session')
    .values({
      id,
      token_hash: digest(secret),
      person_id: of.person,
      agent: of.agent.slice(0, 200),
      created_at: moment.at,
      seen_at: moment.at,
      expires_at: moment.at.add({ hours }),
    })
    .execute()
  await record('session.started', of.person, { session: id }, moment, tx)
  return secret
}
