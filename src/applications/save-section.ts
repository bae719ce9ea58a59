import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'
import type { Section, Typed } from './domain/sections.ts'

export type SectionToSave = {
  application: Id<'application'>
  person: Id<'person'>
  section: Section
  /** What was typed, complete or not. */
  value: Typed
  isDone: boolean
  /** The version the form was loaded with; 0 for a section nobody has saved. */
  version: number
}

/**
 * Keeps the working copy of a section. A version that was saved elsewhere meanwhile is never overwritten: the page then
 * shows both texts. Saving the same text again changes nothing.
 */
export function saveSection(
  save: SectionToSave,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, 'not-yours' | 'closed' | 'changed-elsewhere'>> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('application').select('id').where('id', '=', save.application).forUpdate().execute()
    const application = await ownApplication(save.application, save.person, moment.at, tx)
    if (!application) return fail('not-yours')
    if (!can('edit', application.state, application.phase)) return fail('closed')

    const before = application.saved[save.section]
    if (before && before.isDone === save.isDone && isSame(before.value, save.value)) return ok(before.version)
    if ((before?.version ?? 0) !== save.version) return fail('changed-elsewhere')
    return ok(await write(save, moment, tx))
  })
}

async function write(
  { application, section, value, isDone, version }: SectionToSave,
  moment: Moment,
  tx: Db,
): Promise<number> {
  const facts = { value: json(value), is_done: isDone, version: version + 1, saved_at: moment.at }
  await tx
    .insertInto('answer')
    .values({ application_id: application, section, ...facts })
    .onConflict((conflict) => conflict.columns(['application_id', 'section']).doUpdateSet(facts))
    .execute()
  return version + 1
}

/** Whether two forms say the same: empty fields and their order do not matter. */
export function isSame(one: Typed, other: Typed): boolean {
  const plain = (typed: Typed) =>
    JSON.stringify(
      Object.entries(typed)
        .filter(([, value]) => value.length > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return plain(one) === plain(other)
}
