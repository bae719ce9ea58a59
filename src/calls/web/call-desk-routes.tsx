import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { strandsOf } from '#src/programmes/db/strands.ts'
import { urls } from '#src/urls.ts'
import { changeCall } from '../change-call.ts'
import { callsOfCoordinator } from '../db/calls.ts'
import { changesOf } from '../db/changes.ts'
import { committeeOf } from '../db/committee.ts'
import { institutions } from '../db/institutions.ts'
import { milestonesOf } from '../db/milestones.ts'
import type { Call } from '../domain/call.ts'
import { planOf } from '../domain/call-plan.ts'
import { warningsOf } from '../domain/call-warnings.ts'
import { draftCall } from '../draft-call.ts'
import { publishCall } from '../publish-call.ts'
import { CallDeskPage } from './call-desk-page.tsx'
import { CallTablePage } from './call-table-page.tsx'
import { deskWords } from './desk-words.ts'
import { NewCallPage } from './new-call-page.tsx'
import { ownCall } from './own-call.ts'
import { draftForm, planForm, planValues } from './plan-form.ts'
import { PublishPage } from './publish-page.tsx'
import { listed } from './turn-words.ts'
import { callWords } from './words.ts'

/** Coordinators write calls down, change and publish them. */
export const callDeskRoutes = routes()
  .get(urls.callsTable(), coordinator, async (c) => {
    const calls = await callsOfCoordinator(actor(c).coordinates, c.var.db)
    return page(<CallTablePage visit={c.var.visit} calls={calls} />)
  })
  .get(urls.newCall(), coordinator, async (c) => newCall(c, filled({ letterWords: '1000' })))
  .post(urls.newCall(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const strands = await strandsOf(actor(c).coordinates, db)
    const terms = { words: deskWords[lang], zone: strands[0]?.zone ?? c.var.world.zone, lang }
    const ids = strands.map(({ id }) => id)
    const { input, form } = await readForm(c, draftForm(terms, ids))
    if (!input) return newCall(c, form, { status: 422 })

    const drafted = await draftCall({ plan: input.plan, strand: found(input.strand), by: actor(c).id }, moment, db)
    if (!drafted.ok) return newCall(c, form, { status: 409, refusal: deskWords[lang].problems[drafted.problem] })
    return onwards(c, urls.editCall(drafted.value), deskWords[lang].drafted)
  })
  .get(urls.editCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return callDesk(c, call, filled(planValues(planOf(call))))
  })
  .post(urls.editCall(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = deskWords[lang]
    const { input, form } = await readForm(c, planForm({ words, zone: call.zone, lang }))
    if (!input) return callDesk(c, call, form, { status: 422 })

    const changed = await changeCall({ call: call.id, plan: input, by: actor(c).id }, moment, db)
    if (!changed.ok) return callDesk(c, call, form, { status: 409, refusal: words.problems[changed.problem] })
    const parts = changed.value.map((part) => callWords[lang].parts[part])
    return onwards(c, urls.editCall(call.id), parts.length > 0 ? words.saved(listed(parts, lang)) : words.savedNothing)
  })
  .get(urls.publishCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return call.publishedAt ? onwards(c, urls.editCall(call.id)) : publication(c, call)
  })
  .post(urls.publishCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const published = await publishCall({ call: call.id, by: actor(c).id }, c.var.moment, c.var.db)
    const words = deskWords[c.var.lang]
    if (!published.ok) return publication(c, call, words.publications[published.problem])
    return onwards(c, urls.editCall(call.id), words.published)
  })

type Back = { refusal?: string; status?: 409 | 422 }

async function newCall(c: Request, form: FormState, back: Back = {}): Promise<Response> {
  const { db, visit, world } = c.var
  const [strands, employers] = await Promise.all([strandsOf(actor(c).coordinates, db), institutions(db)])
  const zone = strands[0]?.zone ?? world.zone
  return page(<NewCallPage {...{ visit, strands, employers, zone, form }} refusal={back.refusal} />, back.status)
}

async function callDesk(c: Request, call: Call, form: FormState, back: Back = {}): Promise<Response> {
  const [employers, changes, warnings] = await Promise.all([
    institutions(c.var.db),
    changesOf(call.id, c.var.db),
    warningsAbout(c, call),
  ])
  const { visit } = c.var
  return page(
    <CallDeskPage {...{ visit, call, employers, changes, warnings, form }} refusal={back.refusal} />,
    back.status,
  )
}

async function publication(c: Request, call: Call, refusal?: string): Promise<Response> {
  const warnings = await warningsAbout(c, call)
  return page(<PublishPage visit={c.var.visit} {...{ call, warnings, refusal }} />, refusal === undefined ? 200 : 409)
}

async function warningsAbout(c: Request, call: Call) {
  const { db, now } = c.var
  const [milestones, committee] = await Promise.all([milestonesOf(call.id, db), committeeOf(call.id, db)])
  return warningsOf({ call, milestones, members: committee.length }, now)
}
