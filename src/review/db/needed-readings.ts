import type { Call } from '#src/calls/domain/call.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { neededReadings, type Needed } from '../domain/third-readings.ts'
import { deskOf, type DeskRow } from './desk.ts'
import { sharingBoard } from './sharing-board.ts'

export type NeededRow = Needed & Pick<DeskRow, 'reference' | 'name' | 'standing'>

/** The applications of a call on somebody's desk that need another reader, with who can be given them. */
export async function neededOf(call: Call, viewer: Viewer, db: Db): Promise<NeededRow[]> {
  const [board, rows] = await Promise.all([sharingBoard(call, db), deskOf(call, viewer, db)])
  const of = new Map(rows.map((row) => [row.id, row]))
  return neededReadings(board, rows).flatMap((needed) => {
    const row = of.get(needed.application)
    return row ? [{ ...needed, reference: row.reference, name: row.name, standing: row.standing }] : []
  })
}
