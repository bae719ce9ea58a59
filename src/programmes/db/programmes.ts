import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'

export type Programme = {
  readonly id: Id<'programme'>
  readonly name: Translated
  readonly summary: Translated
  readonly zone: string
  readonly contactEmail: string
}

/** All programmes of the house, the oldest first. */
export async function programmes(db: Db): Promise<Programme[]> {
  const rows = await programmeRows(db).execute()
  return rows.map(programmeOf)
}

/** The programmes somebody coordinates, the oldest first. */
export async function programmesOfCoordinator(coordinates: readonly Id<'programme'>[], db: Db): Promise<Programme[]> {
  if (coordinates.length === 0) return []
  const rows = await programmeRows(db).where('id', 'in', coordinates).execute()
  return rows.map(programmeOf)
}

/** The programme a coordinator works on: the first of theirs, which is the one they chose or else the oldest. */
export async function programmeOfCoordinator(
  coordinates: readonly Id<'programme'>[],
  db: Db,
): Promise<Programme | undefined> {
  const [current] = coordinates
  if (!current) return undefined
  const row = await programmeRows(db).where('id', '=', current).executeTakeFirst()
  return row && programmeOf(row)
}

/** The programme whose desk somebody sits at: one they coordinate, or one in which they stand in. */
export async function programmeAtDesk(viewer: Viewer, db: Db): Promise<Programme | undefined> {
  const own = await programmeOfCoordinator(viewer.coordinates, db)
  if (own || viewer.standsInFor.length === 0) return own
  const ofCalls = db
    .selectFrom('call')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .where('call.id', 'in', viewer.standsInFor)
    .select('strand.programme_id')
  const row = await programmeRows(db).where('id', 'in', ofCalls).limit(1).executeTakeFirst()
  return row && programmeOf(row)
}

const programmeRows = (db: Db) =>
  db
    .selectFrom('programme')
    .select(['id', 'name', 'summary', 'zone', 'contact_email as contactEmail'])
    .orderBy('created_at')
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof programmeRows>['executeTakeFirstOrThrow']>>

const programmeOf = (row: Row): Programme => ({
  ...row,
  name: row.name as Translated,
  summary: row.summary as Translated,
})
