import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Line } from '../domain/tell.ts'

/** What a history is asked about: a line must name all of these ids. */
export type Subject = Readonly<Record<string, string>>

export type Question = {
  /** Lines about any of these. */
  readonly about: readonly Subject[]
  /** The kinds of lines wanted. */
  readonly whats: readonly string[]
  /** Letters of this cause about this thing count as well, from the moment they were sent. */
  /** Only what happened after this instant. */
  readonly since?: Temporal.Instant | undefined
  readonly letters?: { readonly cause: string; readonly subject: Id<'application'> } | undefined
}

/** More than anybody reads at once. */
const MOST = 200

/** The lines of history about some things, the newest first, with the names of those they speak of: one query. */
export async function linesAbout({ about, whats, since, letters }: Question, db: Db): Promise<Line[]> {
  const wanted = about.map((subject) => sql`history.about @> ${JSON.stringify(subject)}::jsonb`)
  if (letters)
    wanted.push(sql`history.what = 'letters.released' and history.about->'letters' ?| array(
      select id::text from letter where subject_id = ${letters.subject} and cause = ${letters.cause})`)
  if (wanted.length === 0 || whats.length === 0) return []

  const { rows } = await sql<Line>`
    select line.id, line.at, line.what,
      actor.given_name || ' ' || actor.family_name as by,
      other.given_name || ' ' || other.family_name as whom,
      case when line.about ? 'milestone' then milestone.name when line.about ? 'term' then term.label
        when line.about ? 'strand' then strand.name when line.about ? 'question' then question.label
        when line.about ? 'section' then call_section.title else call.name end as thing,
      coalesce((line.about->>'offers')::int, (line.about->>'matched')::int, (line.about->>'capacity')::int,
        jsonb_array_length(line.about->'letters')) as count,
      coalesce(array(select jsonb_array_elements_text(line.about->'parts')), '{}')
        || array_remove(array[line.about->>'verdict', line.about->>'kind'], null) as keys
    from (select * from history where what = any(${sql.val([...whats])}::text[])
      and at > coalesce(${since ?? null}::timestamptz, '-infinity')
      and ((${sql.join(wanted, sql`) or (`)})) order by at desc, id desc limit ${sql.lit(MOST)}) line
    left join person actor on actor.id = line.by_id
    left join person other
      on other.id = coalesce(line.about->>'reader', line.about->>'mentor', line.about->>'person')::uuid
    left join milestone on milestone.id = (line.about->>'milestone')::uuid
    left join term on term.id = (line.about->>'term')::uuid
    left join strand on strand.id = (line.about->>'strand')::uuid
    left join question on question.id = (line.about->>'question')::uuid
    left join call_section on call_section.id = (line.about->>'section')::uuid
    left join call on call.id = (line.about->>'call')::uuid
    order by line.at desc, line.id desc`.execute(db)
  return rows
}
