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
import { institutions } from '../db/institutions.ts'
import type { Call } from '../domain/call.ts'
import { planOf } from '../domain/call-plan.ts'
import { partNames } from '../domain/plan-words.ts'
import { draftCall } from '../draft-call.ts'
import { CallTablePage } from './call-table-page.tsx'
import { deskWords } from './desk-words.ts'
import { NewCallPage } from './new-call-page.tsx'
import { overviewOf } from './overview/overview-of-call.ts'
import { CallOverviewPage } from './overview/overview-page.tsx'
import { ownCall } from './own-call.ts'
import { PlanPage } from './plan-page.tsx'
import { publishRoutes } from './publish-routes.tsx'
import { draftForm, planForm, planValues } from './plan-form.ts'

/** Coordinators write calls down, change and publish them. */
export const callDeskRoutes = routes(publishRoutes.list)
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
    return page(<CallOverviewPage visit={c.var.visit} overview={await overviewOf(c, call)} />)
  })
  .get(urls.callPlan(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return plan(c, call, filled(planValues(planOf(call))))
  })
  .post(urls.callPlan(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = deskWords[lang]
    const { input, form } = await readForm(c, planForm({ words, zone: call.zone, lang }))
    if (!input) return plan(c, call, form, { status: 422 })

    const changed = await changeCall({ call: call.id, plan: input, by: actor(c).id }, moment, db)
    if (!changed.ok) return plan(c, call, form, { status: 409, refusal: words.problems[changed.problem] })
    const parts = partNames(changed.value, lang)
    return onwards(c, urls.editCall(call.id), parts === '' ? words.savedNothing : words.saved(parts))
  })

type Back = { refusal?: string; status?: 409 | 422 }

async function newCall(c: Request, form: FormState, back: Back = {}): Promise<Response> {
  const { db, visit, world } = c.var
  const [strands, employers] = await Promise.all([strandsOf(actor(c).coordinates, db), institutions(db)])
  const zone = strands[0]?.zone ?? world.zone
  return page(<NewCallPage {...{ visit, strands, employers, zone, form }} refusal={back.refusal} />, back.status)
}

async function plan(c: Request, call: Call, form: FormState, back: Back = {}): Promise<Response> {
  const employers = await institutions(c.var.db)
  return page(<PlanPage visit={c.var.visit} {...{ call, employers, form }} refusal={back.refusal} />, back.status)
}
