import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Superior, Superiors } from '../domain/superior.ts'

/** Those a person reports to, as they or the office said: one query. */
export async function superiorsOf(person: Id<'person'>, db: Db): Promise<Superiors> {
  const { rows } = await sql<{ kind: string; person: Id<'person'> | null; name: string; email: string }>`
    select 'line-manager' as kind, line_manager_id as person, '' as name, '' as email, 0 as place
      from person where id = ${person} and line_manager_id is not null
    union all
    select 'supervisor', supervisor_id, '', '', 0 from supervision where person_id = ${person}
    union all
    select kind, null, name, email, 1 from unlisted_superior where person_id = ${person}
    order by place, name, person`.execute(db)
  const of = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ person: known, name, email }): Superior => (known ? { person: known } : { name, email }))
  return { lineManager: of('line-manager')[0] ?? null, supervisors: of('supervisor') }
}

/** Puts what somebody says of their superiors in the place of what was known. Ids that belong to nobody are left out. */
export async function writeSuperiors(
  person: Id<'person'>,
  { lineManager, supervisors }: Superiors,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const manager = lineManager && 'person' in lineManager ? lineManager.person : null
  await sql`update person set line_manager_id = (select id from person manager where id = ${manager} and id <> ${person})
    where id = ${person}`.execute(tx)
  await tx.deleteFrom('supervision').where('person_id', '=', person).execute()
  const ids = supervisors.flatMap((one) => ('person' in one ? [one.person] : []))
  await sql`insert into supervision (person_id, supervisor_id)
    select ${person}, id from person where id = any(${sql.val(ids)}::uuid[]) and id <> ${person}`.execute(tx)

  await tx.deleteFrom('unlisted_superior').where('person_id', '=', person).execute()
  const unlisted = [
    ...(lineManager && 'name' in lineManager ? [{ kind: 'line-manager' as const, ...lineManager }] : []),
    ...supervisors.flatMap((one) => ('name' in one ? [{ kind: 'supervisor' as const, ...one }] : [])),
  ]
  for (const one of unlisted)
    await tx
      .insertInto('unlisted_superior')
      .values({ id: moment.newId<'unlisted_superior'>(), person_id: person, told_at: moment.at, ...one })
      .execute()
}
