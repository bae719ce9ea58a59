import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { email, text } from '#src/platform/web/fields.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { exceptionsOf } from '../../db/exceptions.ts'
import type { Call } from '../../domain/call.ts'
import { eligibilityRules } from '../../domain/eligibility.ts'
import { grantException } from '../../grant-exception.ts'
import { withdrawException } from '../../withdraw-exception.ts'
import { ownCall } from '../own-call.ts'
import { exceptionWords, type ExceptionWords } from './exception-words.ts'
import { ExceptionsPage } from './exceptions-page.tsx'

const exceptionForm = (words: ExceptionWords) =>
  z.object({
    email: email(words.emailMissing),
    rule: z.enum(eligibilityRules, words.ruleMissing),
    reason: text(500, { missing: words.reasonMissing, tooLong: words.reasonTooLong }),
  })

const withdrawForm = z.object({ withdraw: idOf<'eligibility_exception'>('') })

/** Coordinators grant exceptions from the rules of a call, and take them back. */
export const exceptionRoutes = routes()
  .get(urls.exceptions(':call'), coordinator, async (c) => show(c, await ownCall(c)))
  .post(urls.exceptions(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = exceptionWords[lang]
    const call = await ownCall(c)
    const own = { call: call.id, by: actor(c).id }
    const withdrawal = (await readForm(c, withdrawForm)).input
    if (withdrawal) {
      const withdrawn = await withdrawException({ ...own, exception: withdrawal.withdraw }, moment, db)
      return onwards(c, urls.exceptions(call.id), withdrawn.ok ? words.withdrawn : words.gone)
    }

    const { input, form } = await readForm(c, exceptionForm(words))
    if (!input) return show(c, call, { form, status: 422 })
    const granted = await grantException({ ...input, ...own }, moment, db)
    if (!granted.ok) return show(c, call, { form, refusal: words.problems[granted.problem], status: 409 })
    return onwards(c, urls.exceptions(call.id), words.granted)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const exceptions = await exceptionsOf(call.id, actor(c), c.var.db)
  return page(<ExceptionsPage visit={c.var.visit} {...{ call, exceptions, form, refusal }} />, status)
}
