import type { Call } from '#src/calls/domain/call.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { reviewPlanOf } from '../db/review-plan.ts'
import { namesSettings, type ReviewPlan } from '../domain/review-plan.ts'
import { setReviewPlan } from '../set-review-plan.ts'
import { ownCall } from './own-call.ts'
import { phaseWords, type PhaseWords } from './phase-words.ts'
import { PlanPage } from './plan-page.tsx'

const planForm = (words: PhaseWords, zone: string) => {
  const time = z
    .string(words.noTime)
    .trim()
    .refine((local) => local === '' || typeof instantOf(local, zone) !== 'string', words.noTime)
    .transform((local) => (local === '' ? null : local))
    .default(null)
  return z.object({
    readingLocal: time,
    discussionLocal: time,
    interviewsLocal: time,
    decisionLocal: time,
    names: z.enum(namesSettings, words.chooseNames),
  })
}

/** The phases of a call's reading, edited on screen. */
export const planRoutes = routes()
  .get(urls.callReading(':call'), coordinator, async (c) => show(c, await ownCall(c)))
  .post(urls.callReading(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = phaseWords[lang]
    const call = await ownCall(c)
    const { input, form } = await readForm(c, planForm(words, call.zone))
    if (!input) return show(c, call, { form, status: 422 })

    const set = await setReviewPlan({ call: call.id, plan: input, by: actor(c).id }, moment, db)
    if (!set.ok) return show(c, call, { form, status: 409, refusal: words.problems[set.problem] })
    return onwards(c, urls.callReading(call.id), words.saved)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form, refusal, status }: Back = {}): Promise<Response> {
  const plan = await reviewPlanOf(call.id, c.var.db)
  return page(
    <PlanPage visit={c.var.visit} {...{ call, plan, refusal }} form={form ?? filled(valuesOf(plan))} />,
    status,
  )
}

const valuesOf = (plan: ReviewPlan) => ({
  readingLocal: plan.readingLocal ?? '',
  discussionLocal: plan.discussionLocal ?? '',
  interviewsLocal: plan.interviewsLocal ?? '',
  decisionLocal: plan.decisionLocal ?? '',
  names: plan.names,
})
