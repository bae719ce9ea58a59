import { handOver } from '#src/platform/files/serve-files.ts'
import { found, idIn } from '#src/platform/web/answers.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { answerFileOfMentee } from '../db/answers-of-mentee.ts'
import { ownMentorship } from './own-mentorship.ts'

/** Files with which a mentee answered what is for the mentor too. */
export const menteeAnswerRoutes = routes().get(urls.menteeAnswer(':mentorship', ':question'), signedIn, async (c) => {
  const { id, side } = await ownMentorship(c)
  const question = idIn(c, 'question')
  const file = found(side === 'mentor' ? await answerFileOfMentee({ mentorship: id, question }, c.var.db) : undefined)
  return handOver(c, file, { of: file.reference, what: 'answer' })
})
