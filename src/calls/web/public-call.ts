import { found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { callById } from '../db/calls.ts'
import { phaseOf, type Call } from '../domain/call.ts'

/** The call in the address, for everybody; a draft does not exist yet. */
export async function publicCall(c: Request): Promise<Call> {
  const call = await callById(idIn(c, 'call'), c.var.db)
  return found(call && phaseOf(call, c.var.now) !== 'draft' ? call : undefined)
}
