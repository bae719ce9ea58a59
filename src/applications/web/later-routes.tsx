import { longMoment } from '#src/kernel/dates.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { remindInTheMorning } from '../remind-in-the-morning.ts'
import { listsFor } from './lists.ts'
import { ownApplicationIn } from './own-application.ts'
import { pageWords } from './page-words.ts'
import { PrintPage } from './print-page.tsx'

/** An application on paper, and a letter tomorrow morning. */
export const laterRoutes = routes()
  .get(urls.printedApplication(':application'), signedIn, async (c) => {
    const application = await ownApplicationIn(c)
    const lists = await listsFor(application.call, { now: c.var.now, about: application.saved.about?.value }, c.var.db)
    return page(<PrintPage visit={c.var.visit} application={application} lists={lists} />)
  })
  .post(urls.morningReminder(':application'), signedIn, async (c) => {
    const { id, call } = await ownApplicationIn(c)
    const { lang, moment, db } = c.var
    const asked = await remindInTheMorning({ application: id, person: actor(c).id }, moment, db)
    const words = pageWords[lang]
    const notice = asked.ok ? words.reminded(longMoment(asked.value, call.zone, lang)) : words.noMorning
    return onwards(c, urls.application(id), notice)
  })
