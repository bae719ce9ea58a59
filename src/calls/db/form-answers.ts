import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { SentAnswers } from '../domain/answering.ts'
import type { TypedAnswers } from '../domain/question.ts'

/** What counts of every application to a call that was sent and not withdrawn: its answers to the call's own questions. */
export async function sentAnswersOf(call: Id<'call'>, db: Db): Promise<SentAnswers[]> {
  const { rows } = await sql<{ application: Id<'application'>; at: string; typed: TypedAnswers | null }>`
    select application.id as application, to_char(newest.submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      (select jsonb_object_agg(answer.key, answer.value)
        from jsonb_each(coalesce(newest.typed, '{}')) section, jsonb_each(section.value) answer
        where section.key like 'q:%') as typed
    from application
    join lateral (select submitted_at, typed from submission where submission.application_id = application.id
      order by submitted_at desc limit 1) newest on true
    where application.call_id = ${call} and application.submitted_at is not null and application.withdrawn_at is null
    order by application.id`.execute(db)
  return rows.map(({ application, at, typed }) => ({
    application,
    at: Temporal.Instant.from(at),
    typed: typed ?? {},
  }))
}

/** By how many applications each question of a call was answered, in a draft or in something sent. */
export async function answerCounts(call: Id<'call'>, db: Db): Promise<ReadonlyMap<Id<'question'>, number>> {
  const { rows } = await sql<{ question: Id<'question'>; count: number }>`
    select question::uuid as question, count(distinct application)::int as count
    from (
      select left(typed.key, 36) as question, application.id as application
      from application join answer on answer.application_id = application.id,
        jsonb_each(answer.value) typed
      where application.call_id = ${call} and answer.section like 'q:%' and typed.value not in ('""', '[]')
      union all
      select sent_answer.question_id::text, application.id
      from application
      join submission on submission.application_id = application.id
      join sent_answer on sent_answer.submission_id = submission.id
      where application.call_id = ${call}) answered
    where question ~ '^[0-9a-f-]{36}$'
    group by 1`.execute(db)
  return new Map(rows.map(({ question, count }) => [question, count]))
}
