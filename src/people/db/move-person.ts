import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/**
 * Lets every row of every table that points to one person point to another. Which columns do is asked of the database
 * itself, so that no table of a later feature can be forgotten; that is why the tables of other features are written
 * here. History keeps telling who did what under which record.
 */
export async function moveEverything(from: Id<'person'>, to: Id<'person'>, tx: Db): Promise<void> {
  await dropWhatBothHave(from, to, tx)
  for (const { table, column } of await columnsOfPeople(tx))
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${sql.ref(column)} = ${from}`.execute(tx)
}

async function columnsOfPeople(tx: Db): Promise<readonly { table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select case when n.nspname = 'public' then '' else n.nspname || '.' end || c.relname as "table", a.attname as "column"
    from pg_constraint f
    join pg_class c on c.oid = f.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.confrelid = 'person'::regclass and c.relname not in ('person_distinct', 'history')
    order by c.relname, a.attname`.execute(tx)
  return rows
}

/** What says the same about both is needed once: roles, supervisors, whom somebody cannot mentor, a second profile. */
async function dropWhatBothHave(from: Id<'person'>, to: Id<'person'>, tx: Db): Promise<void> {
  await sql`delete from person_distinct where ${from} in (one_id, other_id)`.execute(tx)
  await sql`delete from role gone using role kept where gone.person_id = ${from} and kept.person_id = ${to}
    and gone.ended_at is null and kept.ended_at is null and gone.kind = kept.kind
    and gone.programme_id = kept.programme_id and gone.call_id is not distinct from kept.call_id`.execute(tx)
  await sql`delete from supervision gone using supervision kept
    where (gone.person_id = ${from} and kept.person_id = ${to} and gone.supervisor_id = kept.supervisor_id)
      or (gone.supervisor_id = ${from} and kept.supervisor_id = ${to} and gone.person_id = kept.person_id)`.execute(tx)
  await sql`delete from mentor_exclusion gone using mentor_exclusion kept
    where (gone.mentor_id = ${from} and kept.mentor_id = ${to} and gone.person_id = kept.person_id)
      or (gone.person_id = ${from} and kept.person_id = ${to} and gone.mentor_id = kept.mentor_id)`.execute(tx)
  const both = await tx.selectFrom('mentor_profile').select('person_id').where('person_id', 'in', [from, to]).execute()
  if (both.length < 2) return
  await sql`update mentor_place set person_id = ${to} where person_id = ${from}
    and call_id not in (select call_id from mentor_place where person_id = ${to})`.execute(tx)
  await tx.deleteFrom('mentor_place').where('person_id', '=', from).execute()
  await sql`update mentor_exclusion set mentor_id = ${to} where mentor_id = ${from}`.execute(tx)
  await tx.deleteFrom('mentor_profile').where('person_id', '=', from).execute()
}
