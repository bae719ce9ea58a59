import { answersFor } from '#src/applications/db/answers-for.ts'
import { supportForDesk } from '#src/applications/db/support-given.ts'
import { exceptionsOfApplication } from '#src/calls/db/exceptions.ts'
import { supportOf } from '#src/calls/db/support.ts'
import { tellHistory } from '#src/history/tell-history.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { assessApplication } from '../assess-application.ts'
import { assignReader } from '../assign-reader.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import { readingsForDesk } from '../db/desk.ts'
import { committeeLoads } from '../db/committee-loads.ts'
import { decideApplication } from '../decide-application.ts'
import { withdrawReading } from '../withdraw-reading.ts'
import { applicationOnDesk } from './own-application.ts'
import { applicationFileRoutes } from './application-file-routes.ts'
import { ApplicationPage } from './application-page.tsx'
import { assessmentForm, decisionForm, readerForm, takeBackForm } from './forms.ts'
import { SupportOnDesk } from './support-text.tsx'
import { OwnAnswers } from './own-answers.tsx'
import { words } from './words.ts'

/** One application as its coordinator, or who stands in for them, sees it: letter, readings, readers, decision. */
const pages = routes()
  .get(urls.decision(':application'), desk, async (c) => show(c, await applicationOnDesk(c)))
  .post(urls.decision(':application'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const application = await applicationOnDesk(c)
    const { input, form } = await readForm(c, decisionForm(words[lang]))
    if (!input) return show(c, application, { form, status: 422 })

    const { verdict, assessment } = input
    const written = assessment === undefined ? {} : { assessment }
    const decided = await decideApplication(
      { verdict, ...written, application: application.id, by: actor(c).id, baseUrl: world.baseUrl },
      moment,
      db,
    )
    if (!decided.ok)
      return show(c, application, { form, status: 409, refusal: words[lang].decisionProblems[decided.problem] })
    return onwards(c, urls.decision(application.id), words[lang].decisionKept)
  })
  .post(urls.assessment(':application'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const application = await applicationOnDesk(c)
    const { input, form } = await readForm(c, assessmentForm(words[lang]))
    if (!input) return show(c, application, { form, status: 422 })
    await assessApplication({ application: application.id, text: input.assessment, by: actor(c).id }, moment, db)
    return onwards(c, urls.decision(application.id), words[lang].assessmentKept)
  })
  .post(urls.applicationReaders(':application'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const application = await applicationOnDesk(c)
    const takeBack = (await readForm(c, takeBackForm)).input
    if (takeBack) {
      const taken = await withdrawReading({ ...takeBack, application: application.id, by: actor(c).id }, moment, db)
      return onwards(
        c,
        urls.decision(application.id),
        taken.ok ? words[lang].takenBack : words[lang].problems['finished-already'],
      )
    }
    const { input, form } = await readForm(c, readerForm(words[lang]))
    if (!input) return show(c, application, { form, status: 422 })

    const assigned = await assignReader({ ...input, application: application.id, by: actor(c).id }, moment, db)
    if (!assigned.ok)
      return show(c, application, { form, status: 409, refusal: words[lang].assignments[assigned.problem] })
    return onwards(c, urls.decision(application.id), words[lang].assigned)
  })

/** Its pages, and the files in it. */
export const applicationRoutes = routes([...pages.list, ...applicationFileRoutes.list])

function historyOf(c: Request, { id, zone }: DeskApplication) {
  const { lang, book, db } = c.var
  const of = { about: [{ application: id }], letters: { cause: 'decision', subject: id } }
  return tellHistory(of, { audience: 'application-desk', lang, zone }, book, db)
}

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, application: DeskApplication, back: Back = {}): Promise<Response> {
  const { visit, lang, db } = c.var
  const [readings, committee, support, rules, history, answers, exceptions] = await Promise.all([
    readingsForDesk(application.id, db),
    committeeLoads(application.call, actor(c), db),
    supportForDesk(application.id, db),
    supportOf(application.call, db),
    historyOf(c, application),
    answersFor(application.id, 'coordinator', db),
    exceptionsOfApplication(application.id, db),
  ])
  const file = urls.applicationSupport(application.id)
  const form = back.form ?? filled({ verdict: application.verdict ?? '', assessment: application.assessment ?? '' })
  return page(
    <ApplicationPage
      visit={visit}
      application={application}
      readings={readings}
      more={
        <>
          <SupportOnDesk {...{ visit, support, file }} isAsked={rules !== undefined} />
          <OwnAnswers
            {...{ lang, answers }}
            fileHref={(question) => urls.applicationAnswer(application.id, question)}
          />
        </>
      }
      exceptions={exceptions}
      history={history}
      committee={committee}
      form={form}
      refusal={back.refusal}
    />,
    back.status ?? 200,
  )
}
