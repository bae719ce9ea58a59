import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Shown } from '../domain/suppression.ts'

/** A table as it was made: of which calls, and what is shown of each choice; nothing is where they were too few. */
export type MadeTable = {
  readonly question: string
  readonly calls: readonly Id<'call'>[]
  readonly applied: number | null
  readonly shown: readonly { readonly choice: string; readonly shown: Shown }[] | null
}

/** The tables of a strand in the order in which they were made. */
export async function tablesOfStrand(strand: Id<'strand'>, db: Db): Promise<MadeTable[]> {
  const rows = await db
    .selectFrom('equality_table')
    .select(['question', 'calls', 'applied', 'shown'])
    .where('strand_id', '=', strand)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows as unknown as MadeTable[]
}
