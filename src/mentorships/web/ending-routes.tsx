import { onwards, page } from '#src/platform/web/answers.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { endMentorship } from '../end-mentorship.ts'
import { EndingPage } from './ending-page.tsx'
import { officeWords } from './office-words.ts'
import { ownMentorship } from './own-mentorship.ts'
import { words } from './words.ts'

/** Ending a mentorship kindly. One that has ended leads back to its page. */
export const endingRoutes = routes()
  .get(urls.ending(':mentorship'), signedIn, async (c) => {
    const mentorship = await ownMentorship(c)
    if (mentorship.endedOn) return onwards(c, urls.mentorship(mentorship.id))
    return page(<EndingPage visit={c.var.visit} mentorship={mentorship} />)
  })
  .post(urls.ending(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const mentorship = await ownMentorship(c)
    const ended = await endMentorship({ mentorship, baseUrl: world.baseUrl }, moment, db)
    const notice = ended.ok ? officeWords[lang].endedNotice : words[lang].endedProblem
    return onwards(c, urls.mentorship(mentorship.id), notice)
  })
