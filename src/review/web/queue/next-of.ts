import type { Id } from '#src/kernel/id.ts'
import { actor } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readingsOf } from '../../db/readings.ts'
import { mayHandIn } from '../../domain/stage.ts'

/** What the reader should read next in a call, beside one of its readings; nothing when that was the last. */
export async function nextOf(c: Request, call: Id<'call'>, beside?: Id<'reading'>): Promise<Id<'reading'> | undefined> {
  const readings = await readingsOf(actor(c).id, c.var.now, c.var.db)
  return readings.find(
    ({ id, callId, completedAt, stage }) =>
      callId === call && id !== beside && completedAt === null && mayHandIn(stage),
  )?.id
}
