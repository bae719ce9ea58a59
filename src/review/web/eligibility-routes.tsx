import type { Call } from '#src/calls/domain/call.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { optionalText, ticks } from '#src/platform/web/fields.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { checkEligibility } from '../check-eligibility.ts'
import { eligibilityBoard } from '../db/eligibility-board.ts'
import { eligibilityVerdicts } from '../domain/eligibility-check.ts'
import { callOnDesk } from './own-call.ts'
import { EligibilityPage } from './eligibility-page.tsx'
import { eligibilityWords, type EligibilityWords } from './eligibility-words.ts'

const checkForm = (words: EligibilityWords) =>
  z
    .object({
      verdict: z.enum(eligibilityVerdicts, words.choose),
      reason: optionalText(2000, words.reasonTooLong),
      applications: ticks().transform((all) =>
        all.map((one) => parseId<'application'>(one)).filter((id) => id !== undefined),
      ),
    })
    .superRefine(({ verdict, reason }, context) => {
      if (verdict !== 'eligible' && reason.trim() === '')
        context.addIssue({ code: 'custom', path: ['reason'], message: words.problems['reason-missing'] })
    })

/** Who may take part, looked at before anybody reads. */
export const eligibilityRoutes = routes()
  .get(urls.callEligibility(':call'), desk, async (c) => show(c, await callOnDesk(c)))
  .post(urls.callEligibility(':call'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const words = eligibilityWords[lang]
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, checkForm(words))
    if (!input) return show(c, call, { form, status: 422 })
    if (input.applications.length === 0) return show(c, call, { form, refusal: words.chooseSome, status: 422 })

    const onDesk = new Set((await eligibilityBoard(call.id, actor(c), db)).map(({ id }) => id))
    let noted = 0
    for (const application of input.applications.filter((id) => onDesk.has(id))) {
      const { verdict, reason } = input
      const outcome = await checkEligibility({ application, verdict, reason, by: actor(c).id }, moment, db)
      if (outcome.ok) noted += 1
    }
    const told = [words.noted(noted), noted < input.applications.length ? words.some : '']
    return onwards(c, urls.callEligibility(call.id), told.filter(Boolean).join(' '))
  })

type Back = { form?: FormState; refusal?: string; status?: 422 }

async function show(c: Request, call: Call, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const rows = await eligibilityBoard(call.id, actor(c), c.var.db)
  return page(<EligibilityPage visit={c.var.visit} {...{ call, rows, form, refusal }} />, status)
}
