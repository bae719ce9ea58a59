import { callAtDesk, callOfCoordinator } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'

/** The call in the address, for its coordinators only; for everybody else it does not exist. */
export const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))

/** The call in the address, for its coordinators and for those who stand in for them. */
export const callOnDesk = async (c: Request): Promise<Call> =>
  found(await callAtDesk(idIn(c, 'call'), actor(c), c.var.db))
