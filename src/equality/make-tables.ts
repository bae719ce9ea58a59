import { publishedCalls } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { countAnswers } from './count-answers.ts'
import { formOf } from './db/forms.ts'
import { tablesOfStrand, type MadeTable } from './db/tables.ts'
import type { Question } from './domain/questions.ts'

/** So long after a call has closed its applicants have time to answer. */
const DAYS = 7

/** From when on the tables of a call are made. */
export const tablesDueAt = (call: Pick<Call, 'closedFrom'>): Temporal.Instant =>
  call.closedFrom.add({ hours: 24 * DAYS })

/**
 * Counts the answers of every call that closed a week ago, once: tables that changed with every answer would tell, from
 * one day to the next, what the last one was. Where a table would say too much, its call waits, and is counted together
 * with the next one of its strand.
 */
export async function makeTables(secret: Uint8Array, moment: Moment, db: Db): Promise<void> {
  const due = (await publishedCalls(moment.at, db))
    .filter((call) => Temporal.Instant.compare(tablesDueAt(call), moment.at) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.closedFrom, b.closedFrom))
  for (const call of due) await inTransaction(db, (tx) => makeTablesOf(call, secret, moment, tx))
}

async function makeTablesOf(call: Call, secret: Uint8Array, moment: Moment, tx: Db): Promise<void> {
  const form = await formOf(call.programme, tx)
  if (!form?.isFixed) return
  // of processes that count at the same time one does, and the other finds it done
  await tx.selectFrom('strand').select('id').where('id', '=', call.strand).forUpdate().execute()
  const made = await tablesOfStrand(call.strand, tx)
  if (made.some(({ calls }) => calls.includes(call.id))) return
  for (const question of form.questions) {
    const calls = [...waitingFor(question, made), call.id]
    await tx
      .insertInto('equality_table')
      .values({
        id: moment.newId<'equality_table'>(),
        strand_id: call.strand,
        calls: json(calls),
        question: question.key,
        ...(await countAnswers({ question, calls, secret }, tx)),
        made_at: moment.at,
      })
      .execute()
  }
  await record('equality.tables-made', undefined, { call: call.id }, moment, tx)
}

/** The calls that were too small, and have not been counted with a later one since. */
function waitingFor(question: Question, made: readonly MadeTable[]): readonly Id<'call'>[] {
  const last = made.findLast((table) => table.question === question.key)
  return last && last.shown === null ? last.calls : []
}
