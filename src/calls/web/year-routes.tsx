import { filled, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { longMoment } from '#src/kernel/dates.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { milestonesOf } from '../db/milestones.ts'
import type { Call } from '../domain/call.ts'
import { planOf } from '../domain/call-plan.ts'
import { orderProblem, type Milestone } from '../domain/milestone.ts'
import { removeMilestone } from '../remove-milestone.ts'
import { setMilestone } from '../set-milestone.ts'
import { deskWords } from './desk-words.ts'
import { milestoneForm, milestoneValues } from './milestone-form.ts'
import { ownCall } from './own-call.ts'
import { YearPage } from './year-page.tsx'

const removalForm = z.object({ remove: idOf<'milestone'>('') })

/** The dates of a call's year: added, changed and taken out on one page. */
export const yearRoutes = routes()
  .get(urls.milestones(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const edited = parseId<'milestone'>(c.req.query('edit') ?? '')
    const found = edited && (await milestonesOf(call.id, c.var.db)).find(({ id }) => id === edited)
    return year(c, call, found ? { form: filled(milestoneValues(found)), edited: found.id } : {})
  })
  .post(urls.milestones(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = deskWords[lang]
    const removal = (await readForm(c, removalForm)).input
    if (removal) {
      const removed = await removeMilestone({ call: call.id, milestone: removal.remove, by: actor(c).id }, moment, db)
      return onwards(c, urls.milestones(call.id), removed.ok ? words.milestoneRemoved : words.milestoneGone)
    }

    const { input, form } = await readForm(c, milestoneForm({ words, zone: call.zone, lang }))
    const edited = parseId<'milestone'>(String(form.values.id ?? ''))
    if (!input) return year(c, call, { form, edited, status: 422 })

    const { id, milestone } = input
    const set = await setMilestone({ call: call.id, ...(id && { id }), milestone, by: actor(c).id }, moment, db)
    if (set.ok) return onwards(c, urls.milestones(call.id), words.milestoneSaved)
    if (set.problem !== 'out-of-order') return onwards(c, urls.milestones(call.id), words.milestoneGone)
    const errors = { atLocal: await orderSentence(c, call, milestone, id) }
    return year(c, call, { form: { ...form, errors }, edited, status: 422 })
  })

type Back = { form?: FormState; edited?: Id<'milestone'> | undefined; status?: 422 }

async function year(c: Request, call: Call, { form, edited, status }: Back = {}): Promise<Response> {
  const milestones = await milestonesOf(call.id, c.var.db)
  return page(
    <YearPage visit={c.var.visit} {...{ call, milestones, edited }} form={form ?? filled({ atLocal: '' })} />,
    status,
  )
}

async function orderSentence(c: Request, call: Call, milestone: Milestone, id?: Id<'milestone'>): Promise<string> {
  const { lang, db } = c.var
  const others = (await milestonesOf(call.id, db)).filter((one) => one.id !== id)
  const found = orderProblem(milestone, others, planOf(call).closesLocal)
  const words = deskWords[lang].order
  if (!found || found.problem === 'before-the-call-closes')
    return words['before-the-call-closes'](longMoment(call.closesAt, call.zone, lang))
  return words[found.problem](found.other.name[lang])
}
