import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Keeps what the committee writes about an applicant; an empty text takes it away. History knows that, never what. */
export function assessApplication(
  assess: { application: Id<'application'>; text: string; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<void> {
  const { application, by } = assess
  const body = assess.text.trim()
  return inTransaction(db, async (tx) => {
    const before = await tx
      .selectFrom('assessment')
      .select('body')
      .where('application_id', '=', application)
      .forUpdate()
      .executeTakeFirst()
    if ((before?.body ?? '') === body) return
    const columns = { body, written_at: moment.at, written_by: by }
    if (body === '') await tx.deleteFrom('assessment').where('application_id', '=', application).execute()
    else
      await tx
        .insertInto('assessment')
        .values({ application_id: application, ...columns })
        .onConflict((conflict) => conflict.column('application_id').doUpdateSet(columns))
        .execute()
    await record('application.assessed', by, { application }, moment, tx)
  })
}
