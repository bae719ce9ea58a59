import { setSharingRule } from '#src/calls/set-sharing-rule.ts'
import type { SharingRule } from '#src/calls/domain/sharing-rule.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** How much one reader reads: at least, at most (nothing for no bound of their own), and whether they still read at all. */
export type ReaderBounds = {
  readonly reader: Id<'person'>
  readonly minimum: number
  readonly maximum: number | null
  readonly stopped: boolean
}

/** Sets how a call is shared out: readers for each application, languages, and what each reader takes on. */
export function setReaderBounds(
  set: { call: Id<'call'>; rule: SharingRule; bounds: readonly ReaderBounds[]; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call' | 'bounds-crossed'>> {
  return inTransaction(db, async (tx) => {
    if (set.bounds.some(({ minimum, maximum }) => maximum !== null && maximum < minimum)) return fail('bounds-crossed')
    const ruled = await setSharingRule(set, moment, tx)
    if (!ruled.ok) return ruled
    for (const bounds of set.bounds) await setFor(bounds, set, moment, tx)
    return ok(undefined)
  })
}

async function setFor(
  { reader, minimum, maximum, stopped }: ReaderBounds,
  { call, by }: { call: Id<'call'>; by: Id<'person'> },
  moment: Moment,
  tx: Db,
): Promise<void> {
  const before = await tx
    .selectFrom('reader_bounds')
    .select('stopped_at')
    .where('call_id', '=', call)
    .where('person_id', '=', reader)
    .executeTakeFirst()
  const wasStopped = (before?.stopped_at ?? null) !== null
  const columns = { minimum, maximum, stopped_at: stopped ? (before?.stopped_at ?? moment.at) : null }
  await tx
    .insertInto('reader_bounds')
    .values({ call_id: call, person_id: reader, ...columns })
    .onConflict((row) => row.columns(['call_id', 'person_id']).doUpdateSet(columns))
    .execute()
  if (stopped !== wasStopped)
    await record(stopped ? 'reader.stopped' : 'reader.resumed', by, { call, reader }, moment, tx)
}
