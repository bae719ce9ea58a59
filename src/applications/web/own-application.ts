import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { ownApplication, type OwnApplication } from '../db/applications.ts'

/** The application in the address, for its applicant only; for everybody else it does not exist. */
export const ownApplicationIn = async (c: Request): Promise<OwnApplication> =>
  found(await ownApplication(idIn(c, 'application'), actor(c).id, c.var.now, c.var.db))
