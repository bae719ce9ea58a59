import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { applicationForDesk, type DeskApplication } from '../db/application-for-desk.ts'

/** The application in the address, if it is on the reader's desk; for everybody else it does not exist. */
export const applicationOnDesk = async (c: Request): Promise<DeskApplication> =>
  found(await applicationForDesk(idIn(c, 'application'), actor(c), c.var.db))
