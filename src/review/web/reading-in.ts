import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readingGivenTo, type GivenReading } from '../db/reading-given-to.ts'

/** The reading in the address, if it was given to this reader; for everybody else it does not exist. */
export const readingIn = async (c: Request): Promise<GivenReading> =>
  found(await readingGivenTo(idIn(c, 'reading'), { reader: actor(c).id, now: c.var.now }, c.var.db))
