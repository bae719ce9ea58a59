import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { StrandRules } from '../domain/strand-rules.ts'

/** A strand with what its programme says about time and contact. */
export type Strand = {
  readonly id: Id<'strand'>
  readonly programme: Id<'programme'>
  readonly zone: string
  readonly name: Translated
  readonly summary: Translated
  readonly audience: Translated
  readonly matching: StrandRules
}

/** The strands of some programmes in their order, closed ones left out. */
export async function strandsOf(programmes: readonly Id<'programme'>[], db: Db): Promise<Strand[]> {
  if (programmes.length === 0) return []
  const rows = await strandRows(db)
    .where('strand.programme_id', 'in', programmes)
    .where('strand.closed_at', 'is', null)
    .orderBy('strand.position')
    .orderBy('strand.id')
    .execute()
  return rows.map(strandOf)
}

/** One strand, for the public pages of its calls. */
export async function strandById(strand: Id<'strand'>, db: Db): Promise<Strand | undefined> {
  const row = await strandRows(db).where('strand.id', '=', strand).executeTakeFirst()
  return row && strandOf(row)
}

function strandRows(db: Db) {
  return db
    .selectFrom('strand')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .select(['strand.id', 'strand.name', 'strand.summary', 'strand.audience', 'strand.matching'])
    .select(['programme.id as programme', 'programme.zone'])
}

type Row = Awaited<ReturnType<ReturnType<typeof strandRows>['executeTakeFirstOrThrow']>>

const strandOf = (row: Row): Strand => ({
  ...row,
  name: row.name as Translated,
  summary: row.summary as Translated,
  audience: row.audience as Translated,
  matching: row.matching as unknown as StrandRules,
})
