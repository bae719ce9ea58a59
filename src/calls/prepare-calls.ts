import { record } from '#src/history/record.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { cloneCall } from './clone-call.ts'
import { callsOfStrand } from './db/calls.ts'
import { milestonesOf } from './db/milestones.ts'
import { recurringStrands, type StrandRule } from './db/recurrences.ts'
import { foreseenCall, isForeseen } from './domain/foreseen-call.ts'
import { dueToPrepare, type ForeseenCall } from './domain/recurrence.ts'
import { tellPrepared } from './tell-prepared.ts'

/**
 * Prepares the calls that strands have by a rule, each once: a draft after the strand's newest call, and a letter to the
 * coordinators. Nothing opens by this: a draft waits until somebody publishes it. Answers how many drafts were made.
 */
export async function prepareCalls(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  let prepared = 0
  for (const strand of await recurringStrands(db)) {
    const foreseen = strand.rule && dueToPrepare(strand.rule, dayOf(moment.at, strand.zone))
    if (foreseen && (await inTransaction(db, (tx) => prepare({ strand, foreseen, baseUrl }, moment, tx)))) prepared += 1
  }
  return prepared
}

type Preparation = { strand: StrandRule; foreseen: ForeseenCall; baseUrl: string }

async function prepare({ strand, foreseen, baseUrl }: Preparation, moment: Moment, tx: Db): Promise<boolean> {
  const calls = await callsOfStrand(strand.strand, tx)
  const newest = calls[0]
  if (!newest || !(await isFirst(strand.strand, foreseen.year, moment, tx))) return false
  if (calls.some((call) => isForeseen(call, foreseen))) return false

  const { plan, milestones } = foreseenCall(newest, await milestonesOf(newest.id, tx), foreseen)
  const cloned = await cloneCall({ from: newest.id, plan, milestones, by: undefined }, moment, tx)
  if (!cloned.ok) throw new Error(`the foreseen call cannot be written down: ${cloned.problem}`)

  await tx
    .updateTable('prepared_call')
    .set({ call_id: cloned.value })
    .where('strand_id', '=', strand.strand)
    .where('year', '=', foreseen.year)
    .execute()
  await record('call.prepared', undefined, { call: cloned.value }, moment, tx)
  const { opens } = foreseen
  await tellPrepared({ call: cloned.value, name: plan.name, opens, programme: strand.programme, baseUrl }, moment, tx)
  return true
}

/** Several workers may look at the same minute: the row decides which of them prepares. */
async function isFirst(strand: Id<'strand'>, year: number, moment: Moment, tx: Db): Promise<boolean> {
  const written = await tx
    .insertInto('prepared_call')
    .values({ strand_id: strand, year, prepared_at: moment.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}
