import type { Id } from '#src/kernel/id.ts'
import { sql } from 'kysely'
import type { Scores } from '../domain/reading.ts'

/**
 * The readings of a call put together by application: how many were given, and the marks and flags of the finished ones; without
 * those of readers who became too near (as `readableByReader` says it of one reading). Whom a reader is too near to is
 * asked once for each reader, not for each reading: with two thousand applications that is a tenth of the time.
 */
export const readingsOfCall = (call: Id<'call'>) =>
  sql<{ application_id: Id<'application'>; given: number; scores: Scores[]; flags: string[][] }>`(
    with own as (
      select reading.application_id, reading.reader_id, reading.completed_at, reading.scores, reading.flags
      from reading join application given on given.id = reading.application_id
      where given.call_id = ${call} and reading.withdrawn_at is null
    ), near as materialized (
      select readers.reader_id, found.application_id from (select distinct reader_id from own) readers
      -- "offset 0" keeps this a question about one person
      cross join lateral (select application_id from too_near where too_near.person_id = readers.reader_id offset 0) found
    )
    select own.application_id, count(*)::int as given,
      coalesce(json_agg(own.scores) filter (where own.completed_at is not null), '[]'::json) as scores,
      coalesce(json_agg(own.flags) filter (where own.completed_at is not null and own.flags <> '{}'), '[]'::json) as flags
    from own
    where not exists (select from near where near.reader_id = own.reader_id and near.application_id = own.application_id)
    group by own.application_id)`.as('readings')
