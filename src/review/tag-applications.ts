import { recordEach } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type Tagging = {
  call: Id<'call'>
  applications: readonly Id<'application'>[]
  label: string
  /** Puts the tag on, or takes it off. */
  put: boolean
  by: Id<'person'>
}

/** Puts a label of the committee on some applications of a call, or takes it off. Answers how many have changed. */
export function tagApplications(tagging: Tagging, moment: Moment, db: Db): Promise<number> {
  const { call, applications, label, put, by } = tagging
  if (applications.length === 0) return Promise.resolve(0)
  return inTransaction(db, async (tx) => {
    const own = await tx
      .selectFrom('application')
      .select('id')
      .where('call_id', '=', call)
      .where('id', 'in', applications)
      .execute()
    const ids = own.map(({ id }) => id)
    if (ids.length === 0) return 0
    const changed = put ? await putOn(ids, { label, by, at: moment.at }, tx) : await takeOff(ids, label, tx)
    // the label is what somebody wrote: history knows that, not what
    const abouts = changed.map((application) => ({ application, call }))
    await recordEach(put ? 'application.tagged' : 'application.untagged', by, abouts, moment, tx)
    return changed.length
  })
}

async function putOn(
  ids: readonly Id<'application'>[],
  { label, by, at }: { label: string; by: Id<'person'>; at: Temporal.Instant },
  tx: Db,
) {
  const rows = await tx
    .insertInto('application_tag')
    .values(ids.map((id) => ({ application_id: id, label, made_at: at, made_by: by })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('application_id')
    .execute()
  return rows.map((row) => row.application_id)
}

async function takeOff(ids: readonly Id<'application'>[], label: string, tx: Db) {
  const rows = await tx
    .deleteFrom('application_tag')
    .where('application_id', 'in', ids)
    .where('label', '=', label)
    .returning('application_id')
    .execute()
  return rows.map((row) => row.application_id)
}
