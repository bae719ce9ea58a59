import { eligibilityStanding } from '#src/calls/db/eligibility-standing.ts'
import { milestonesOf } from '#src/calls/db/milestones.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { workingCopy, type OwnApplication } from '../db/applications.ts'
import { asksForEquality } from '../db/equality-asked.ts'
import { supportOfApplication } from '../db/support.ts'
import { submitApplication } from '../submit-application.ts'
import { allAnswers } from './all-answers.ts'
import { SentPage } from './application-pages.tsx'
import { CheckPage } from './check-page.tsx'
import { listsFor } from './lists.ts'
import { ownApplicationIn } from './own-application.ts'
import { supportProblem } from './support/support-task.ts'
import { whyClosed } from './why-closed.ts'
import { words } from './words.ts'

/** Everything once more, sending, and what happens afterwards. */
export const checkRoutes = routes()
  .get(urls.checkAnswers(':application'), signedIn, async (c) => checkPage(c, await ownApplicationIn(c)))
  .post(urls.checkAnswers(':application'), signedIn, async (c) => {
    const application = await ownApplicationIn(c)
    const { lang, moment, db, world, now } = c.var
    const lists = await listsFor(application.call, { now, about: application.saved.about?.value }, db)
    const standing = await eligibilityStanding({ call: application.call.id, person: application.person }, db)
    const read = allAnswers(application, lists, { standing, now, lang })
    const missing = supportProblem(await supportOfApplication(application, now, db), lang)
    if ('problems' in read || missing.support)
      return checkPage(c, application, { problems: { ...('problems' in read && read.problems), ...missing } })

    const sent = await submitApplication(
      {
        application: application.id,
        person: actor(c).id,
        answers: read.answers,
        typed: workingCopy(application),
        baseUrl: world.baseUrl,
      },
      moment,
      db,
    )
    if (sent.ok) {
      const isFirst = application.submittedAt === null
      const asks = isFirst && (await asksForEquality(application.call.programme, db))
      return onwards(c, asks ? urls.equality(application.id) : urls.applicationSent(application.id))
    }
    const isBehind = sent.problem !== 'not-yours' && sent.problem !== 'closed'
    return checkPage(c, application, {
      refusal: isBehind ? words[lang].changedMeanwhile : whyClosed(application, lang),
    })
  })
  .get(urls.applicationSent(':application'), signedIn, async (c) => {
    const application = await ownApplicationIn(c)
    found(application.submittedAt)
    const milestones = await milestonesOf(application.call.id, c.var.db)
    const support = await supportOfApplication(application, c.var.now, c.var.db)
    const asksEquality = await asksForEquality(application.call.programme, c.var.db)
    return page(<SentPage visit={c.var.visit} {...{ application, milestones, support, asksEquality }} />)
  })

type Checked = { problems?: Readonly<Record<string, string>>; refusal?: string }

async function checkPage(c: Request, application: OwnApplication, checked: Checked = {}): Promise<Response> {
  const { problems = {}, refusal } = checked
  const lists = await listsFor(application.call, { now: c.var.now, about: application.saved.about?.value }, c.var.db)
  const support = await supportOfApplication(application, c.var.now, c.var.db)
  const status = refusal ? 409 : Object.keys(problems).length > 0 ? 422 : 200
  return page(<CheckPage visit={c.var.visit} {...{ application, lists, support, problems, refusal }} />, status)
}
