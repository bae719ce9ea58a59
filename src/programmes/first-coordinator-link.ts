import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { digest } from '#src/platform/world.ts'
import { urls } from '#src/urls.ts'

/** Hours in which the first coordinator can open the link. */
const HOURS = 24

/**
 * The one-time address under which the first coordinator founds the programme; nothing once somebody coordinates.
 * Every link printed before stops working, so that only the newest opens the house.
 */
export function firstCoordinatorLink(baseUrl: string, moment: Moment, db: Db): Promise<string | undefined> {
  return inTransaction(db, async (tx) => {
    if (await isCoordinated(tx)) return undefined

    const token = moment.newSecret()
    await tx
      .updateTable('private_link')
      .set({ expires_at: moment.at })
      .where('purpose', '=', 'first-coordinator')
      .where('expires_at', '>', moment.at)
      .execute()
    await tx
      .insertInto('private_link')
      .values({
        id: moment.newId<'private_link'>(),
        token_hash: digest(token),
        purpose: 'first-coordinator',
        created_at: moment.at,
        expires_at: moment.at.add({ hours: HOURS }),
      })
      .execute()
    return baseUrl + urls.setUp(token)
  })
}

async function isCoordinated(tx: Db): Promise<boolean> {
  const role = await tx
    .selectFrom('role')
    .select('id')
    .where('kind', '=', 'coordinator')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return role !== undefined
}
