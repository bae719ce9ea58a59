import { filled } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { supportOf } from '../db/support.ts'
import { setSupport } from '../set-support.ts'
import { ownCall } from './own-call.ts'
import { supportForm, supportValues } from './support-form.ts'
import { SupportPage } from './support-page.tsx'
import { supportWords } from './support-words.ts'

/** What a call asks of supporters. */
export const supportRoutes = routes()
  .get(urls.callSupport(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const form = filled(supportValues(await supportOf(call.id, c.var.db)))
    return page(<SupportPage visit={c.var.visit} call={call} form={form} />)
  })
  .post(urls.callSupport(':call'), coordinator, async (c) => {
    const { visit, lang, moment, db } = c.var
    const call = await ownCall(c)
    const { input, form } = await readForm(c, supportForm(supportWords[lang]))
    if (!input) return page(<SupportPage {...{ visit, call, form }} />, 422)

    const set = await setSupport({ call: call.id, support: input.support, by: actor(c).id }, moment, db)
    if (set.ok) return onwards(c, urls.callSupport(call.id), supportWords[lang].saved)
    return page(<SupportPage {...{ visit, call, form }} refusal={supportWords[lang].problems[set.problem]} />, 409)
  })
