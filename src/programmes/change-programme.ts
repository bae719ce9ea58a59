import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { hasPublishedCall } from './db/published-calls.ts'

export type ProgrammeChange = {
  programme: Id<'programme'>
  name: Translated
  summary: Translated
  zone: string
  contactEmail: string
  by: Id<'person'>
}

/**
 * Changes what a programme says of itself. Its zone stays once a call is published: people were promised 23:59 on
 * certain clocks.
 */
export function changeProgramme(
  { programme, name, summary, zone, contactEmail, by }: ProgrammeChange,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'zone-promised'>> {
  return inTransaction(db, async (tx) => {
    const before = await tx.selectFrom('programme').select('zone').where('id', '=', programme).executeTakeFirst()
    if (before?.zone !== zone && (await hasPublishedCall(programme, tx))) return fail('zone-promised')

    await tx
      .updateTable('programme')
      .set({ name: json(name), summary: json(summary), zone, contact_email: contactEmail })
      .where('id', '=', programme)
      .execute()
    await record('programme.changed', by, { programme }, moment, tx)
    return ok(undefined)
  })
}
