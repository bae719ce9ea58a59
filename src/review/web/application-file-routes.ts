import { answerFileFor } from '#src/applications/db/answers-for.ts'
import { supportFile } from '#src/applications/db/support-given.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { found, idIn } from '#src/platform/web/answers.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { letterFile } from '../db/letter-file.ts'
import { applicationOnDesk } from './own-application.ts'

/** The files of an application for its desk: the letter, what was answered with a file, and the supporter’s letter. */
export const applicationFileRoutes = routes()
  .get(urls.applicationLetter(':application'), desk, async (c) => {
    const application = await applicationOnDesk(c)
    const file = application.letterFile && (await letterFile(application.letterFile, c.var.db))
    return handOver(c, found(file), { of: application.reference, what: 'letter' })
  })
  .get(urls.applicationAnswer(':application', ':question'), desk, async (c) => {
    const { id, reference } = await applicationOnDesk(c)
    const asked = { application: id, question: idIn(c, 'question'), group: 'coordinator' } as const
    return handOver(c, found(await answerFileFor(asked, c.var.db)), { of: reference, what: 'answer' })
  })
  .get(urls.applicationSupport(':application'), desk, async (c) => {
    const { id, reference } = await applicationOnDesk(c)
    return handOver(c, found(await supportFile(id, c.var.db)), { of: reference, what: 'support' })
  })
