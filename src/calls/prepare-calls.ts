import { record } from '#src/history/record.ts'
import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { coordinatorsOf } from '#src/people/db/roles.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { cloneCall } from './clone-call.ts'
import { callsOfStrand } from './db/calls.ts'
import { milestonesOf } from './db/milestones.ts'
import { recurringStrands, type StrandRule } from './db/recurrences.ts'
import type { Call } from './domain/call.ts'
import { planOf } from './domain/call-plan.ts'
import { nextCall } from './domain/next-call.ts'
import { dueToPrepare, type ForeseenCall } from './domain/recurrence.ts'
import { preparedLetter } from './mail/call-letters.ts'

/** A call of the same strand that opens this near to the foreseen one is the one that was meant. */
const SAME_CALL_DAYS = 60

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
  if (calls.some((call) => isTheSame(call, foreseen))) return false

  const next = nextCall(
    { plan: planOf(newest), milestones: await milestonesOf(newest.id, tx), zone: newest.zone },
    { on: foreseen.opens.toString() },
  )
  const plan = { ...next.plan, opensLocal: `${foreseen.opens}T00:00`, closesLocal: `${foreseen.closes}T23:59` }
  const cloned = await cloneCall({ from: newest.id, plan, milestones: next.milestones, by: undefined }, moment, tx)
  if (!cloned.ok) throw new Error(`the foreseen call cannot be written down: ${cloned.problem}`)

  await tx
    .updateTable('prepared_call')
    .set({ call_id: cloned.value })
    .where('strand_id', '=', strand.strand)
    .where('year', '=', foreseen.year)
    .execute()
  await record('call.prepared', undefined, { call: cloned.value }, moment, tx)
  await remind({ call: cloned.value, name: plan.name, foreseen, strand, baseUrl }, moment, tx)
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

function isTheSame(call: Call, { opens }: ForeseenCall): boolean {
  const { days } = dayOf(call.opensAt, call.zone).until(opens, { largestUnit: 'day' })
  return Math.abs(days) <= SAME_CALL_DAYS
}

type Prepared = Preparation & { call: Id<'call'>; name: Call['name'] }

async function remind({ call, name, foreseen, strand, baseUrl }: Prepared, moment: Moment, tx: Db): Promise<void> {
  for (const { id, email, lang } of await coordinatorsOf(strand.programme, tx)) {
    const about = { call: name[lang], opens: longDate(foreseen.opens, lang), href: baseUrl + urls.editCall(call) }
    await post(
      {
        to: { id, email, lang },
        cause: 'call-prepared',
        content: preparedLetter(about, lang),
        programme: strand.programme,
        subject: call,
      },
      moment,
      tx,
    )
  }
}
