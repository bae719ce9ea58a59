import { callById } from '#src/calls/db/calls.ts'
import { phaseOf } from '#src/calls/domain/call.ts'
import { tellHistory } from '#src/history/tell-history.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { commitmentsOf, milestonesOf } from '#src/calls/db/milestones.ts'
import { applicationsOf, ownApplication, workingCopy, type OwnApplication } from '../db/applications.ts'
import { asksForEquality } from '../db/equality-asked.ts'
import { startApplication } from '../start-application.ts'
import { submitApplication } from '../submit-application.ts'
import { withdrawApplication } from '../withdraw-application.ts'
import { allAnswers } from './all-answers.ts'
import { CheckPage } from './check-page.tsx'
import { aboutFrom, keepFitAnswers } from './fit-answers.ts'
import { listsFor } from './lists.ts'
import { MinePage, SentPage, StartPage, TasksPage } from './application-pages.tsx'
import { WithdrawPage } from './withdraw-page.tsx'
import { whyClosed } from './why-closed.ts'
import { words } from './words.ts'

/** An applicant's own applications: begin, the list of tasks, check, send, withdraw, come back. */
export const myApplicationRoutes = routes()
  .get(urls.myApplications(), signedIn, async (c) =>
    page(<MinePage visit={c.var.visit} applications={await applicationsOf(actor(c).id, c.var.now, c.var.db)} />),
  )
  .get(urls.apply(':call'), anyone, async (c) => startPage(c))
  .post(urls.apply(':call'), anyone, async (c) => {
    const posted = await postedValues(c)
    if (!c.var.person) {
      keepFitAnswers(c, posted)
      return onwards(c, `${urls.signIn()}?next=${encodeURIComponent(urls.apply(idIn(c, 'call')))}`)
    }
    const started = await startApplication(
      { call: idIn(c, 'call'), person: actor(c).id, ...aboutFrom(c, posted) },
      c.var.moment,
      c.var.db,
    )
    return started.ok
      ? onwards(c, urls.application(started.value))
      : startPage(c, words[c.var.lang].startProblems[started.problem])
  })
  .get(urls.application(':application'), signedIn, async (c) => {
    const application = await own(c)
    const hasDates = (await commitmentsOf(application.call.id, c.var.db)).length > 0
    return page(
      <TasksPage
        visit={c.var.visit}
        application={application}
        hasDates={hasDates}
        history={await historyOf(c, application)}
      />,
    )
  })
  .get(urls.checkAnswers(':application'), signedIn, async (c) => checkPage(c, await own(c)))
  .post(urls.checkAnswers(':application'), signedIn, async (c) => {
    const application = await own(c)
    const { lang, moment, db, world, now } = c.var
    const read = allAnswers(
      application,
      await listsFor(application.call, { now, about: application.saved.about?.value }, db),
      words[lang],
      now,
    )
    if ('problems' in read) return checkPage(c, application, { problems: read.problems })

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
    if (!sent.ok)
      return checkPage(c, application, {
        refusal: sent.problem === 'changed-meanwhile' ? words[lang].changedMeanwhile : whyClosed(application, lang),
      })
    const isFirst = application.submittedAt === null
    const asks = isFirst && (await asksForEquality(application.call.programme, db))
    return onwards(c, asks ? urls.equality(application.id) : urls.applicationSent(application.id))
  })
  .get(urls.applicationSent(':application'), signedIn, async (c) => {
    const application = await own(c)
    const milestones = await milestonesOf(application.call.id, c.var.db)
    return page(
      <SentPage
        visit={c.var.visit}
        application={found(application.submittedAt ? application : undefined)}
        milestones={milestones}
        asksEquality={await asksForEquality(application.call.programme, c.var.db)}
      />,
    )
  })
  .get(urls.withdrawal(':application'), signedIn, async (c) =>
    page(<WithdrawPage visit={c.var.visit} application={await own(c)} />),
  )
  .post(urls.withdrawal(':application'), signedIn, async (c) => {
    const application = await own(c)
    const { lang, moment, db } = c.var
    const withdrawn = await withdrawApplication({ application: application.id, person: actor(c).id }, moment, db)
    if (!withdrawn.ok) {
      const refusal = words[lang].nothingToWithdraw
      return page(<WithdrawPage visit={c.var.visit} {...{ application, refusal }} />, 409)
    }
    return onwards(c, urls.application(application.id), words[lang].withdrawn)
  })

const own = async (c: Request): Promise<OwnApplication> =>
  found(await ownApplication(idIn(c, 'application'), actor(c).id, c.var.now, c.var.db))

async function startPage(c: Request, refusal?: string): Promise<Response> {
  const call = found(await callById(idIn(c, 'call'), c.var.db))
  found(phaseOf(call, c.var.now) === 'draft' ? undefined : call)
  return page(<StartPage visit={c.var.visit} call={call} refusal={refusal} />, refusal ? 409 : 200)
}

/** What the applicant did, and that the decision was told. Nobody who reads is in it. */
function historyOf(c: Request, { id, call }: OwnApplication) {
  const { lang, book, db } = c.var
  const of = { about: [{ application: id }], letters: { cause: 'decision', subject: id } }
  return tellHistory(of, { audience: 'applicant', lang, zone: call.zone }, book, db)
}

type Checked = { problems?: Readonly<Record<string, string>>; refusal?: string }

async function checkPage(
  c: Request,
  application: OwnApplication,
  { problems = {}, refusal }: Checked = {},
): Promise<Response> {
  const lists = await listsFor(application.call, { now: c.var.now, about: application.saved.about?.value }, c.var.db)
  const status = refusal ? 409 : Object.keys(problems).length > 0 ? 422 : 200
  return page(
    <CheckPage visit={c.var.visit} application={application} lists={lists} problems={problems} refusal={refusal} />,
    status,
  )
}
