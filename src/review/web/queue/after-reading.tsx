import { callById } from '#src/calls/db/calls.ts'
import { actor } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import type { ComponentChildren } from 'preact'
import { marksAround } from '../../db/marks-of-call.ts'
import type { QueuedReading } from '../../db/readings.ts'
import { besideThePanel } from '../../domain/own-spread.ts'
import { OwnMarks } from '../calibration/own-marks.tsx'

/** Call by call, the reader's own marks beside the panel's – only where they have handed in everything they were given. */
export async function afterReading(
  c: Request,
  readings: readonly QueuedReading[],
): Promise<ReadonlyMap<string, ComponentChildren>> {
  const { lang, db } = c.var
  const reader = actor(c).id
  const shown = new Map<string, ComponentChildren>()
  for (const [id, rows] of Map.groupBy(readings, ({ callId }) => callId)) {
    if (rows.some(({ completedAt }) => completedAt === null)) continue
    const call = await callById(id, db)
    if (!call) continue
    const beside = besideThePanel(await marksAround(call, reader, db), reader)
    shown.set(id, <OwnMarks {...{ lang, beside }} call={call.name[lang]} />)
  }
  return shown
}
