import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import { keptTexts, passagesOf } from '../db/redactions.ts'
import { lookThroughAgain } from '../look-through-again.ts'
import { markPassage } from '../mark-passage.ts'
import { settleFile } from '../settle-file.ts'
import { applicationOnDesk } from './own-application.ts'
import { changeForm, confirmForm, fileForm, passageForm } from './redaction-forms.ts'
import { RedactionPage } from './redaction-page.tsx'
import { redactionWords } from './redaction-words.ts'

/** What readers read of an application: words taken out or replaced by hand, and the uploaded letter settled. */
export const redactionRoutes = routes()
  .get(urls.applicationRedaction(':application'), desk, async (c) => show(c, await applicationOnDesk(c)))
  .post(urls.applicationRedaction(':application'), desk, async (c) => {
    const application = await applicationOnDesk(c)
    if ((await readForm(c, confirmForm)).input) return confirm(c, application)
    const file = await readForm(c, fileForm(redactionWords[c.var.lang]))
    if ('fileState' in file.form.values) return settle(c, application, file)
    return mark(c, application)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function mark(c: Request, application: DeskApplication): Promise<Response> {
  const { lang, moment, db } = c.var
  const words = redactionWords[lang]
  const change = (await readForm(c, changeForm(words))).input
  const { input, form } = change ? { input: change, form: blank } : await readForm(c, passageForm(words))
  if (!input) return show(c, application, { form, status: 422 })

  const marked = await markPassage({ words: '', ...input, application: application.id, by: actor(c).id }, moment, db)
  if (marked.ok) return onwards(c, urls.applicationRedaction(application.id), words.marked)
  const sentence = words.problems[marked.problem]
  if (marked.problem === 'no-such-passage' || change) return show(c, application, { refusal: sentence, status: 409 })
  const field = marked.problem === 'not-in-the-text' ? 'words' : 'replacement'
  return show(c, application, { form: { ...form, errors: { [field]: sentence } }, status: 422 })
}

async function settle(
  c: Request,
  application: DeskApplication,
  {
    input,
    form,
  }: { input?: { fileState: 'as-written' | 'replaced' | 'removed'; fileText: string } | undefined; form: FormState },
): Promise<Response> {
  const { lang, moment, db } = c.var
  const words = redactionWords[lang]
  if (!input) return show(c, application, { form, status: 422 })
  const what = { application: application.id, state: input.fileState, replacement: input.fileText, by: actor(c).id }
  const settled = await settleFile(what, moment, db)
  if (!settled.ok) return show(c, application, { form, refusal: words.problems[settled.problem], status: 409 })
  return onwards(c, urls.applicationRedaction(application.id), words.settled)
}

async function confirm(c: Request, application: DeskApplication): Promise<Response> {
  const { lang, moment, db } = c.var
  const words = redactionWords[lang]
  const looked = await lookThroughAgain({ application: application.id, by: actor(c).id }, moment, db)
  if (!looked.ok) return show(c, application, { refusal: words.problems[looked.problem], status: 409 })
  return onwards(c, urls.applicationRedaction(application.id), words.confirmed)
}

async function show(c: Request, application: DeskApplication, back: Back = {}): Promise<Response> {
  const { visit, db } = c.var
  const [passages, marks] = [await passagesOf(application.id, db), await keptTexts(application.id, db)]
  const form = back.form ?? filled({ state: 'removed', fileState: 'removed' })
  return page(<RedactionPage {...{ visit, application, passages, marks, form }} refusal={back.refusal} />, back.status)
}
