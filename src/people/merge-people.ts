import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { sql } from 'kysely'
import { moveEverything } from './db/move-person.ts'

export type Merging = { kept: Id<'person'>; gone: Id<'person'>; by: Id<'person'> }

export type MergeProblem = 'not-known' | 'both-take-part' | 'related'

const problems: Record<string, MergeProblem> = { '23505': 'both-take-part', '23514': 'related' }

/**
 * Makes two records of one human one: everything of `gone` belongs to `kept`, and the address of `gone` signs in `kept`
 * from now on. Nothing happens when both have what a person can have only once (two applications to one call), or when
 * one is the other's superior or mentor, for then they can hardly be one human.
 */
export async function mergePeople(
  { kept, gone, by }: Merging,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, MergeProblem>> {
  try {
    return await inTransaction(db, async (tx) => {
      const known = await tx
        .selectFrom('person')
        .select(['id', 'orcid'])
        .where('id', 'in', [kept, gone])
        .where('deactivated_at', 'is', null)
        .orderBy('id')
        .forUpdate()
        .execute()
      const [before, after] = [known.find(({ id }) => id === gone), known.find(({ id }) => id === kept)]
      if (!before || !after || kept === gone) return fail('not-known')
      if (await areRelated(kept, gone, tx)) return fail('related')

      await tx.updateTable('session').set({ ended_at: moment.at }).where('person_id', '=', gone).execute()
      await moveEverything(gone, kept, tx)
      await tx
        .updateTable('person')
        .set({ merged_into_id: kept, deactivated_at: moment.at })
        .where('id', '=', gone)
        .execute()
      if (!after.orcid && before.orcid)
        await tx.updateTable('person').set({ orcid: before.orcid }).where('id', '=', kept).execute()
      await record('person.merged', by, { person: kept, merged: gone }, moment, tx)
      return ok(undefined)
    })
  } catch (error) {
    const problem = problems[(error as { code?: string }).code ?? '']
    if (problem === undefined) throw error
    return fail(problem)
  }
}

/** Nobody is their own superior or mentor. */
async function areRelated(one: Id<'person'>, other: Id<'person'>, tx: Db): Promise<boolean> {
  const pair = sql`(${one}, ${other})`
  const { rows } = await sql<{ related: boolean }>`
    select exists (select from superior where person_id in ${pair} and superior_id in ${pair})
      or exists (select from offer where mentee_id in ${pair} and mentor_id in ${pair}) as related`.execute(tx)
  return rows[0]?.related ?? false
}
