import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { sql } from 'kysely'
import type { CallSection } from '../domain/form.ts'
import type { Question, QuestionPlan } from '../domain/question.ts'

/** Writes a section, at the end when it is new. */
export async function writeSection(
  call: Id<'call'>,
  { id, title, intro }: Omit<CallSection, 'questions'>,
  tx: Db,
): Promise<void> {
  const words = { title: json(title), intro: json(intro) }
  await tx
    .insertInto('call_section')
    .values({
      id,
      call_id: call,
      ...words,
      position: sql<number>`(select count(*) from call_section where call_id = ${call})`,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(words))
    .execute()
}

/** Writes a question, at the end of its section when it is new. */
export async function writeQuestion(question: Omit<Question, 'isRetired'>, tx: Db): Promise<void> {
  const { id, section } = question
  const facts = { ...planRow(question), asked_since: question.askedSince }
  const position = sql<number>`(select count(*) from question where section_id = ${section})`
  await tx
    .insertInto('question')
    .values({ id, section_id: section, ...facts, position })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute()
}

/** Puts the rows of a table into this order. */
export async function writeOrder(table: 'call_section' | 'question', ids: readonly string[], tx: Db): Promise<void> {
  await sql`update ${sql.table(table)} set position = ordered.place
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality ordered (id, place)
    where ${sql.table(table)}.id = ordered.id`.execute(tx)
}

function planRow(plan: QuestionPlan) {
  const { condition } = plan
  return {
    kind: plan.kind,
    label: json(plan.label),
    help: json(plan.help),
    choices: json(plan.choices),
    most_words: plan.mostWords,
    least: plan.least,
    most: plan.most,
    is_required: plan.isRequired,
    required_from: plan.requiredFrom,
    frozen_after: plan.frozenAfter,
    condition_on: condition?.on ?? null,
    condition_is: condition?.is ?? null,
    condition_value: condition && condition.is !== 'filled' ? condition.value : null,
    audience: [...plan.audience],
  }
}
