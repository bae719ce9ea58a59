import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { strandById } from '#src/programmes/db/strands.ts'
import { planRow } from './db/plan-row.ts'
import { writeQuestion, writeSection } from './db/write-form.ts'
import { timesOf, type CallPlan, type TimesProblem } from './domain/call-plan.ts'
import { defaultSection } from './domain/default-form.ts'
import { defaultRubric } from './domain/default-rubric.ts'
import { json } from '#src/platform/db/json.ts'

/** Writes a new call down, with the default rubric and a few questions to begin with. Nobody but coordinators sees it before it is published. */
export function draftCall(
  draft: { strand: Id<'strand'>; plan: CallPlan; by: Id<'person'> | undefined },
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'call'>, 'no-such-strand' | TimesProblem>> {
  return inTransaction(db, async (tx) => {
    const strand = await strandById(draft.strand, tx)
    if (!strand) return fail('no-such-strand')
    const times = timesOf(draft.plan, strand.zone)
    if (typeof times === 'string') return fail(times)

    const id = moment.newId<'call'>()
    await tx
      .insertInto('call')
      .values({
        id,
        strand_id: strand.id,
        ...planRow(draft.plan),
        rubric: json(defaultRubric),
        created_at: moment.at,
      })
      .execute()
    await writeDefaultForm(id, moment, tx)
    await record('call.drafted', draft.by, { call: id }, moment, tx)
    return ok(id)
  })
}

async function writeDefaultForm(call: Id<'call'>, moment: Moment, tx: Db): Promise<void> {
  const section = defaultSection(moment)
  await writeSection(call, section, tx)
  for (const question of section.questions) await writeQuestion(question, tx)
}
