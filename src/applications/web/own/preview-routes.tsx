import { callOfCoordinator } from '#src/calls/db/calls.ts'
import { formOf } from '#src/calls/db/form.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { parseId } from '#src/kernel/id.ts'
import { commitmentsOf } from '#src/calls/db/milestones.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../../db/applications.ts'
import type { Section } from '../../domain/sections.ts'
import { tasksOf } from '../../domain/tasks.ts'
import { listsFor } from '../lists.ts'
import { previewPlaces } from '../places.ts'
import { errorsIn, savedForm, sectionIn } from '../section-forms.ts'
import { SectionPage } from '../section-page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { ownWords } from './words.ts'

/** The form of a call as applicants see it, for its coordinator. Whatever is typed here is kept nowhere. */
export const previewRoutes = routes()
  .get(urls.formPreview(':call'), coordinator, async (c) => {
    const application = await nobodys(c)
    const hasDates = (await commitmentsOf(application.call.id, c.var.db)).length > 0
    return page(<PreviewPage visit={c.var.visit} application={application} tasks={tasksOf(application, hasDates)} />)
  })
  .get(urls.sectionPreview(':call', ':section'), coordinator, async (c) => {
    const application = await nobodys(c)
    const section = sectionIn(c, application.form)
    return show(c, application, section, savedForm(application, section))
  })
  .post(urls.sectionPreview(':call', ':section'), coordinator, async (c) => {
    const application = await nobodys(c)
    const section = sectionIn(c, application.form)
    const values = await postedValues(c)
    const errors = values.done === 'yes' ? await errorsIn(c, application, section, values) : {}
    return show(c, application, section, { values, errors })
  })

/** An application that nobody has begun, as it would be if the call were open. */
async function nobodys(c: Request): Promise<OwnApplication> {
  const { now, db, lang } = c.var
  const call = found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, db))
  return {
    id: found(parseId<'application'>('00000000-0000-0000-0000-000000000000')),
    person: actor(c).id,
    reference: ownWords[lang].preview,
    submittedAt: null,
    answerUntil: null,
    call,
    form: await formOf(call.id, db),
    today: dayOf(now, call.zone),
    phase: 'open',
    state: 'draft',
    saved: {},
  }
}

async function show(c: Request, application: OwnApplication, section: Section, form: FormState): Promise<Response> {
  const { visit, now, db, lang } = c.var
  const lists = await listsFor(application.call, { now, about: form.values }, db)
  const places = previewPlaces(application.call.id)
  const isRight = form.values.done === 'yes' && Object.keys(form.errors).length === 0
  const notice = isRight ? ownWords[lang].previewChecked : ownWords[lang].previewLead
  return page(
    <SectionPage visit={{ ...visit, notice }} {...{ application, section, lists, form, places }} refusal={undefined} />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  )
}
