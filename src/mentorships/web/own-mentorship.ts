import { actor, found, idIn } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { mentorshipOf, type Mentorship } from '../db/mentorships.ts'

/** The mentorship in the address, if the reader is one of its two; for everybody else it does not exist. */
export const ownMentorship = async (c: Request): Promise<Mentorship> =>
  found(await mentorshipOf(idIn(c, 'mentorship'), actor(c).id, c.var.db))
