import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { formCopy } from '../domain/form-copy.ts'
import { formOf } from './form.ts'
import { writeQuestion, writeSection } from './write-form.ts'

type Copy = { from: Id<'call'>; to: Id<'call'> }

/**
 * Gives a new call what belongs to an earlier one besides its plan and dates: the criteria, how it is shared
 * out to readers, the application form, what supporters are asked.
 */
export async function copyParts({ from, to }: Copy, moment: Moment, tx: Db): Promise<void> {
  await sql`update call set rubric = earlier.rubric, form = earlier.form,
      aggregate = earlier.aggregate, flags = earlier.flags,
      readers_each = earlier.readers_each, reader_languages = earlier.reader_languages
    from call earlier
    where call.id = ${to} and earlier.id = ${from}`.execute(tx)
  await sql`insert into call_support (call_id, kind, is_required, may_follow, days_after, request, questions)
    select ${to}::uuid, kind, is_required, may_follow, days_after, request, questions from call_support
    where call_id = ${from}`.execute(tx)
  await copyForm({ from, to }, moment, tx)
}

/** The questions of the earlier call take the place of those every new call begins with. */
async function copyForm({ from, to }: Copy, moment: Moment, tx: Db): Promise<void> {
  await tx.deleteFrom('call_section').where('call_id', '=', to).execute()
  const { rows } = await sql<{ days: number }>`select call.closes_local::date - earlier.closes_local::date as days
    from call, call earlier where call.id = ${to} and earlier.id = ${from}`.execute(tx)
  const { sections } = await formOf(from, tx)
  for (const section of formCopy(sections, rows[0]?.days ?? 0, moment)) {
    await writeSection(to, section, tx)
    for (const question of section.questions) await writeQuestion(question, tx)
  }
}
