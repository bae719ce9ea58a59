import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Call } from '../domain/call.ts'
import { callById } from './calls.ts'

/** A call that nobody else changes until the transaction ends. */
export async function lockedCall(call: Id<'call'>, tx: Db): Promise<Call | undefined> {
  await tx.selectFrom('call').select('id').where('id', '=', call).forUpdate().execute()
  return callById(call, tx)
}

/** The call of an application, locked as `lockedCall` does. Calls are locked before applications, always. */
export async function lockedCallOf(application: Id<'application'>, tx: Db): Promise<Call | undefined> {
  const row = await tx.selectFrom('application').select('call_id').where('id', '=', application).executeTakeFirst()
  return row && lockedCall(row.call_id, tx)
}
