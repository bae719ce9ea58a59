import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Call } from '../domain/call.ts'
import type { MilestoneRow } from '../domain/milestone.ts'
import { publishedCalls } from './calls.ts'

export type Home = {
  /** The oldest programme of the house; none before its office has set it up. */
  readonly programme:
    | { readonly name: Translated; readonly summary: Translated; readonly contactEmail: string }
    | undefined
  readonly calls: readonly Call[]
  readonly years: ReadonlyMap<Id<'call'>, readonly MilestoneRow[]>
}

type Row = {
  name: Translated
  summary: Translated
  contact_email: string
  milestones: readonly (MilestoneRow & { readonly call: Id<'call'> })[]
}

/** Everything the public home shows, in two queries. */
export async function homeOf(now: Temporal.Instant, db: Db): Promise<Home> {
  const [{ rows }, calls] = await Promise.all([programmeRows(now, db), publishedCalls(now, db)])
  const row = rows[0]
  const programme = row && { name: row.name, summary: row.summary, contactEmail: row.contact_email }
  return { programme, calls, years: Map.groupBy(row?.milestones ?? [], ({ call }) => call) }
}

/** The milestones come along as JSON: only those of calls whose year can still be of interest. */
const programmeRows = (now: Temporal.Instant, db: Db) =>
  sql<Row>`
  select name, summary, contact_email,
    (select coalesce(json_agg(json_build_object('id', milestone.id, 'call', milestone.call_id, 'kind', milestone.kind, 'name', milestone.name,
        'atLocal', to_char(milestone.at_local, 'YYYY-MM-DD"T"HH24:MI'), 'place', milestone.place,
        'isCommitment', milestone.is_commitment) order by milestone.at_local, milestone.id), '[]')
      from milestone join call on call.id = milestone.call_id
      where call.published_at <= ${now}::timestamptz
        and call.closes_local > ${now}::timestamptz::timestamp - interval '2 years') as milestones
  from programme order by created_at, id limit 1`.execute(db)
