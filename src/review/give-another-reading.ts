import { lockedCall } from '#src/calls/db/locked-call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, type Outcome } from '#src/kernel/outcome.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assignReader } from './assign-reader.ts'
import { neededOf } from './db/needed-readings.ts'
import type { AssignmentProblem } from './domain/reading.ts'

export type Another = {
  readonly call: Id<'call'>
  readonly application: Id<'application'>
  readonly reader: Id<'person'>
  readonly by: Viewer
}

/**
 * Gives an application that needs it to one more reader. Whether it still does, and whether this reader may and can take
 * it, is looked at anew while nobody else gives anything out in the call.
 */
export function giveAnotherReading(
  { call: id, application, reader, by }: Another,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'reading'>, AssignmentProblem | 'no-longer-needed' | 'not-free'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(id, tx)
    const needed = call && (await neededOf(call, by, tx)).find((one) => one.application === application)
    if (!needed) return fail('no-longer-needed')
    if (!needed.candidates.some((one) => one.id === reader)) return fail('not-free')
    return assignReader({ application, reader, by: by.id }, moment, tx)
  })
}
