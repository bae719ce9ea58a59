import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { changeFormParts } from '../../change-form-parts.ts'
import { formAtWork } from '../../db/locked-form.ts'
import { formOf } from '../../db/form.ts'
import type { Call } from '../../domain/call.ts'
import type { CallSection } from '../../domain/form.ts'
import { takesQuestions } from '../../domain/form-change.ts'
import { removeSection } from '../../remove-section.ts'
import { reorderForm } from '../../reorder-form.ts'
import { setSection } from '../../set-section.ts'
import { ownCall } from '../own-call.ts'
import { FormPage } from './form-page.tsx'
import { partsForm, partsValues, sectionForm, sectionValues } from './section-form.ts'
import { SectionPage } from './section-page.tsx'
import { questionWords } from './words.ts'

const moveForm = z.object({ thing: idOf<'question'>(''), to: z.enum(['up', 'down']) })
const removalForm = z.object({ remove: z.literal('yes') })

/** The application form of a call: which parts it has, and its own sections. */
export const formRoutes = routes()
  .get(urls.callQuestions(':call'), coordinator, async (c) => formPage(c, await ownCall(c)))
  .post(urls.callQuestions(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = questionWords[lang]
    const { input, form } = await readForm(c, partsForm(words))
    if (!input) return formPage(c, call, { form, status: 422 })
    const changed = await changeFormParts({ call: call.id, parts: input, by: actor(c).id }, moment, db)
    if (!changed.ok) return formPage(c, call, { form, status: 409, refusal: words.problems[changed.problem] })
    return onwards(c, urls.callQuestions(call.id), words.formSaved)
  })
  .post(urls.formOrder(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const { input } = await readForm(c, moveForm)
    if (input) await reorderForm({ call: call.id, ...input, by: actor(c).id }, c.var.moment, c.var.db)
    return onwards(c, urls.callQuestions(call.id))
  })
  .post(urls.newSection(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = questionWords[lang]
    const { input, form } = await readForm(c, sectionForm(words))
    if (!input) return formPage(c, call, { form, status: 422 })
    const set = await setSection({ call: call.id, ...input, by: actor(c).id }, moment, db)
    if (!set.ok) return formPage(c, call, { form, status: 409, refusal: words.problems[set.problem] })
    return onwards(c, `${urls.callQuestions(call.id)}#section-${set.value}`, words.sectionSaved)
  })
  .get(urls.callSection(':call', ':section'), coordinator, async (c) => sectionPage(c, await ownCall(c)))
  .post(urls.callSection(':call', ':section'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = questionWords[lang]
    const { id } = await sectionIn(c, call)
    const by = actor(c).id
    if ((await readForm(c, removalForm)).input) {
      const removed = await removeSection({ call: call.id, section: id, by }, moment, db)
      return onwards(
        c,
        urls.callQuestions(call.id),
        removed.ok ? words.sectionRemoved : words.problems[removed.problem],
      )
    }
    const { input, form } = await readForm(c, sectionForm(words))
    if (!input) return sectionPage(c, call, { form, status: 422 })
    const set = await setSection({ call: call.id, id, ...input, by }, moment, db)
    if (!set.ok) return sectionPage(c, call, { form, status: 409, refusal: words.problems[set.problem] })
    return onwards(c, urls.callQuestions(call.id), words.sectionSaved)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function formPage(c: Request, call: Call, { form, refusal, status }: Back = {}): Promise<Response> {
  const { now, db, visit } = c.var
  const work = await formAtWork(call, now, db)
  const values = { ...partsValues(work.form.parts), ...form?.values }
  return page(
    <FormPage
      {...{ visit, work, refusal }}
      isClosed={!takesQuestions(call, now)}
      form={{ values, errors: form?.errors ?? {} }}
    />,
    status,
  )
}

async function sectionPage(c: Request, call: Call, { form, refusal, status }: Back = {}): Promise<Response> {
  const section = await sectionIn(c, call)
  const stored = filled(sectionValues(section))
  return page(<SectionPage visit={c.var.visit} {...{ call, section, refusal }} form={form ?? stored} />, status)
}

/** The section in the address, if it is one of this call. */
async function sectionIn(c: Request, call: Call): Promise<CallSection> {
  const wanted: string = idIn(c, 'section')
  return found((await formOf(call.id, c.var.db)).sections.find(({ id }) => id === wanted))
}
