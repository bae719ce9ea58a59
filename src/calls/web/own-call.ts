import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { callOfCoordinator } from '../db/calls.ts'
import type { Call } from '../domain/call.ts'

/** The call in the address, for its coordinators only; for everybody else it does not exist. */
export const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))
