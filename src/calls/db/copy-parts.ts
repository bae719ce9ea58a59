import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { formCopy } from '../domain/form-copy.ts'
import { shiftByWeekday } from '../domain/shift-by-weekday.ts'
import { formOf } from './form.ts'
import { writeQuestion, writeSection } from './write-form.ts'

type Copy = { from: Id<'call'>; to: Id<'call'> }

/**
 * Gives a new call what belongs to an earlier one besides its plan and dates: the criteria, how it is shared
 * out to readers, the application form, what supporters are asked, the phases of reading, how it is decided and the
 * office's own paragraphs in the letters that tell it.
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
  const days = await daysBetweenClosings({ from, to }, tx)
  await copyForm({ from, to, days }, moment, tx)
  await copyReviewPlan({ from, to, days }, moment, tx)
  await copyDecisions({ from, to }, moment, tx)
}

async function daysBetweenClosings({ from, to }: Copy, tx: Db): Promise<number> {
  const { rows } = await sql<{ days: number }>`select call.closes_local::date - earlier.closes_local::date as days
    from call, call earlier where call.id = ${to} and earlier.id = ${from}`.execute(tx)
  return rows[0]?.days ?? 0
}

/** The questions of the earlier call take the place of those every new call begins with. */
async function copyForm({ from, to, days }: Copy & { days: number }, moment: Moment, tx: Db): Promise<void> {
  await tx.deleteFrom('call_section').where('call_id', '=', to).execute()
  const { sections } = await formOf(from, tx)
  for (const section of formCopy(sections, days, moment)) {
    await writeSection(to, section, tx)
    for (const question of section.questions) await writeQuestion(question, tx)
  }
}

/** Each phase begins as many days after the closing as it did before. */
async function copyReviewPlan({ from, to, days }: Copy & { days: number }, moment: Moment, tx: Db): Promise<void> {
  const plan = await tx
    .selectFrom('review_plan')
    .innerJoin('call', 'call.id', 'review_plan.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where('review_plan.call_id', '=', from)
    .select(['reading_local', 'discussion_local', 'interviews_local', 'decision_local', 'names', 'programme.zone'])
    .executeTakeFirst()
  if (!plan) return
  const later = (local: string | null) => local && shiftByWeekday(local, { days }, plan.zone).local
  await tx
    .insertInto('review_plan')
    .values({
      call_id: to,
      reading_local: later(plan.reading_local),
      discussion_local: later(plan.discussion_local),
      interviews_local: later(plan.interviews_local),
      decision_local: later(plan.decision_local),
      names: plan.names,
      changed_at: moment.at,
    })
    .execute()
}

/** How places are decided and offered, and what the office writes with a decision; an order that stood is open again. */
async function copyDecisions({ from, to }: Copy, moment: Moment, tx: Db): Promise<void> {
  await sql`insert into decision_rules (call_id, asks_assessment, asks_confirmation, answer_days, promotion,
      shows_position, changed_at, changed_by)
    select ${to}::uuid, asks_assessment, asks_confirmation, answer_days, promotion, shows_position,
      ${moment.at}::timestamptz, changed_by from decision_rules where call_id = ${from}`.execute(tx)
  await sql`insert into decision_note (call_id, verdict, body, changed_at, changed_by)
    select ${to}::uuid, verdict, body, ${moment.at}::timestamptz, changed_by from decision_note
    where call_id = ${from}`.execute(tx)
}
