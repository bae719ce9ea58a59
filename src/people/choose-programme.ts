import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** A coordinator of several programmes works on this one from now on, in this browser. */
export async function chooseProgramme(
  person: SignedIn,
  programme: Id<'programme'>,
  db: Db,
): Promise<Outcome<void, 'not-yours'>> {
  if (!person.coordinates.includes(programme)) return fail('not-yours')
  await db.updateTable('session').set({ programme_id: programme }).where('id', '=', person.session).execute()
  return ok(undefined)
}
