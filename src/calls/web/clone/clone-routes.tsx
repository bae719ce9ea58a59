import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { cloneCall } from '../../clone-call.ts'
import { callsOfCoordinator } from '../../db/calls.ts'
import { closedDaysOf } from '../../db/closed-days.ts'
import { milestonesOf } from '../../db/milestones.ts'
import { planOf } from '../../domain/call-plan.ts'
import { nextCall, type Start } from '../../domain/next-call.ts'
import { deskWords } from '../desk-words.ts'
import { isDay } from '../optional-day.ts'
import { ownCall } from '../own-call.ts'
import { cloneForm, cloneValues, type Earlier } from './clone-form.ts'
import { ClonePage } from './clone-page.tsx'
import { cloneWords } from './clone-words.ts'
import { notesOn, remarksOn } from './remarks.ts'

/** A call made after an earlier one, its dates moved by weekday and looked through on one page. */
export const cloneRoutes = routes()
  .get(urls.cloneCall(':call'), coordinator, async (c) => {
    const earlier = await earlierCall(c)
    const typed = (c.req.query('start') ?? '').trim()
    const start: Start = isDay(typed) ? { on: typed } : { years: 1 }
    const problem = typed === '' || isDay(typed) ? undefined : cloneWords[c.var.lang].startWrong
    const next = nextCall({ ...earlier, plan: planOf(earlier.call), zone: earlier.call.zone }, start)
    const notes = notesOn(next, earlier, c.var.lang)
    const form = filled(cloneValues(next, earlier))
    return show(c, earlier, { form, notes, start: { on: typed, problem }, ...(problem && { status: 422 }) })
  })
  .post(urls.cloneCall(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const earlier = await earlierCall(c)
    const { input, form } = await readForm(c, cloneForm({ words: deskWords[lang], lang, earlier }))
    if (!input) return show(c, earlier, { form, status: 422 })
    if (input.check) return show(c, earlier, { form })

    const { plan, milestones } = input
    const cloned = await cloneCall({ from: earlier.call.id, plan, milestones, by: actor(c).id }, moment, db)
    if (cloned.ok) return onwards(c, urls.editCall(cloned.value), cloneWords[lang].kept)
    return show(c, earlier, { form, refusal: cloneWords[lang].problems[cloned.problem], status: 409 })
  })

async function earlierCall(c: Request): Promise<Earlier> {
  const call = await ownCall(c)
  return { call, milestones: await milestonesOf(call.id, c.var.db) }
}

type Shown = {
  form: FormState
  notes?: ReadonlyMap<string, readonly string[]>
  start?: { on: string; problem: string | undefined }
  refusal?: string
  status?: 409 | 422
}

async function show(c: Request, earlier: Earlier, { form, notes, start, refusal, status }: Shown): Promise<Response> {
  const { visit, db, lang } = c.var
  const { programme } = earlier.call
  const [calls, closed] = await Promise.all([callsOfCoordinator([programme], db), closedDaysOf([programme], db)])
  const remarks = remarksOn(form, { earlier, calls, closed, lang })
  const all = new Map([...remarks].map(([field, some]) => [field, [...(notes?.get(field) ?? []), ...some]]))
  return page(<ClonePage {...{ visit, earlier, form, refusal }} remarks={all} start={start ?? { on: '' }} />, status)
}
