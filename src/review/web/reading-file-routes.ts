import { answerFileFor } from '#src/applications/db/answers-for.ts'
import { supportFile } from '#src/applications/db/support-given.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { found, idIn } from '#src/platform/web/answers.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { letterFile } from '../db/letter-file.ts'
import { mayRead } from '../domain/stage.ts'
import { callIt } from './author-words.ts'
import { readingIn } from './reading-in.ts'

/** The files of an application, for its reader: the letter, and – where the author is named – support and answers. */
export const readingFileRoutes = routes()
  .get(urls.reviewLetter(':reading'), reviewer, async (c) => {
    const reading = await readingIn(c)
    const { letter, author } = reading
    const isOpen = reading.conflict === 'none' && mayRead(reading.stage) && letter?.kind === 'file'
    return handOver(c, found(isOpen ? await letterFile(letter.file, c.var.db) : undefined), {
      of: author.named ? author.reference : callIt(author, 'en').toLowerCase().replace(' ', '-'),
      what: 'letter',
    })
  })
  .get(urls.reviewAnswer(':reading', ':question'), reviewer, async (c) => {
    const reading = await readingIn(c)
    const { application, author, conflict, stage } = reading
    const isOpen = conflict === 'none' && mayRead(stage) && author.named
    const asked = { application, question: idIn(c, 'question'), group: 'reviewer' } as const
    const file = found(isOpen ? await answerFileFor(asked, c.var.db) : undefined)
    return handOver(c, file, { of: author.named ? author.reference : '', what: 'answer' })
  })
  .get(urls.reviewSupport(':reading'), reviewer, async (c) => {
    const reading = await readingIn(c)
    const { author, application } = reading
    const isOpen = mayRead(reading.stage) && reading.conflict === 'none' && author.named
    const file = found(isOpen ? await supportFile(application, c.var.db) : undefined)
    return handOver(c, file, { of: author.named ? author.reference : '', what: 'support' })
  })
