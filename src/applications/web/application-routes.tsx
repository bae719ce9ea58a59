import { callById } from '#src/calls/db/calls.ts'
import { callForPerson } from '#src/calls/db/late-codes.ts'
import { phaseOf } from '#src/calls/domain/call.ts'
import { tellHistory } from '#src/history/tell-history.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { milestonesOf } from '#src/calls/db/milestones.ts'
import { applicationsOf, type OwnApplication } from '../db/applications.ts'
import { interviewAsked } from '../db/interview-asked.ts'
import { morningAskedFor } from '../db/mornings.ts'
import { supportOfApplication } from '../db/support.ts'
import { waitingTurn } from '../db/waiting-turn.ts'
import { startApplication } from '../start-application.ts'
import { aboutFrom, keepFitAnswers } from './fit-answers.ts'
import { MinePage, StartPage } from './application-pages.tsx'
import { ownApplicationIn } from './own-application.ts'
import { TasksPage } from './tasks-page.tsx'
import { words } from './words.ts'

/** An applicant's own applications: begin, the list of tasks, withdraw, come back. */
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
    const application = await ownApplicationIn(c)
    const { visit, now, db } = c.var
    const milestones = await milestonesOf(application.call.id, db)
    const support = await supportOfApplication(application, now, db)
    const morning = await morningAskedFor(application.id, now, db)
    const turn = application.state === 'on-waiting-list' ? await waitingTurn(application.id, db) : undefined
    const interview = application.state === 'in-review' ? await interviewAsked(application.id, db) : undefined
    const { email } = actor(c)
    const history = await historyOf(c, application)
    return page(
      <TasksPage {...{ visit, application, milestones, support, morning, email, history, turn, interview }} />,
    )
  })

async function startPage(c: Request, refusal?: string): Promise<Response> {
  const { person, db } = c.var
  const id = idIn(c, 'call')
  const call = found(await (person ? callForPerson(id, person.id, db) : callById(id, db)))
  found(phaseOf(call, c.var.now) === 'draft' ? undefined : call)
  return page(<StartPage visit={c.var.visit} call={call} refusal={refusal} />, refusal ? 409 : 200)
}

/** What the applicant did, and that the decision was told. Nobody who reads is in it. */
function historyOf(c: Request, { id, call }: OwnApplication) {
  const { lang, book, db } = c.var
  const of = { about: [{ application: id }], letters: { cause: 'decision', subject: id } }
  return tellHistory(of, { audience: 'applicant', lang, zone: call.zone }, book, db)
}
