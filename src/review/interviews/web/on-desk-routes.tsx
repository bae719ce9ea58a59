import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import type { DeskApplication } from '../../db/application-for-desk.ts'
import { applicationOnDesk } from '../../web/own-application.ts'
import { urls } from '#src/urls.ts'
import { slotsOfCall } from '../db/interviews-of-call.ts'
import { notesHandedIn } from '../db/notes.ts'
import { interviewOfApplication } from '../db/own-interview.ts'
import { seatApplicant } from '../seat-applicant.ts'
import { deskWords } from './desk-words.ts'
import { seatForm } from './forms.ts'
import { OnDeskPage } from './on-desk-page.tsx'

/** The interview of one application on the desk. */
export const onDeskRoutes = routes()
  .get(urls.interviewOnDesk(':application'), desk, async (c) => show(c, await applicationOnDesk(c)))
  .post(urls.interviewOnDesk(':application'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = deskWords[lang]
    const application = await applicationOnDesk(c)
    const { input, form } = await readForm(c, seatForm(words))
    if (!input) return show(c, application, { form, status: 422 })

    const seat = { ...input, application: application.id, by: actor(c).id, baseUrl: world.baseUrl }
    const seated = await seatApplicant(seat, moment, db)
    if (!seated.ok) return show(c, application, { form, refusal: words.problems[seated.problem], status: 409 })
    return onwards(c, urls.interviewOnDesk(application.id), words.given)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, application: DeskApplication, { form = blank, refusal, status }: Back = {}) {
  const { visit, now, db } = c.var
  const [interview, all, notes] = await Promise.all([
    interviewOfApplication(application.id, db),
    slotsOfCall(application.call, actor(c), db),
    notesHandedIn(application.id, db),
  ])
  const slots = all.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0)
  return page(<OnDeskPage {...{ visit, application, interview, slots, notes, form, refusal }} />, status ?? 200)
}
