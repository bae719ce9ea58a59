import { recordEach } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Keeps with each of these people why somebody behind them on the waiting list was offered a place first. */
export async function passOver(
  passed: readonly Id<'application'>[],
  pass: { call: Id<'call'>; favoured: Id<'application'>; reason: string; by: Id<'person'> },
  moment: Moment,
  tx: Db,
): Promise<void> {
  if (passed.length === 0) return
  await tx
    .insertInto('waiting_pass')
    .values(
      passed.map((application) => ({
        id: moment.newId<'waiting_pass'>(),
        application_id: application,
        favoured_id: pass.favoured,
        reason: pass.reason.trim(),
        made_at: moment.at,
        made_by: pass.by,
      })),
    )
    .execute()
  const abouts = passed.map((application) => ({ application, favoured: pass.favoured, call: pass.call }))
  await recordEach('waiting-list.passed-over', pass.by, abouts, moment, tx)
}
