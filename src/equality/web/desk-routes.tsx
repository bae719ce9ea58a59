import { callOfCoordinator, callsOfCoordinator } from '#src/calls/db/calls.ts'
import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { programmeOfCoordinator } from '#src/programmes/db/programmes.ts'
import { urls } from '#src/urls.ts'
import { formOf } from '../db/forms.ts'
import { tablesOfStrand } from '../db/tables.ts'
import { changeOf } from '../domain/question-changes.ts'
import { tablesDueAt } from '../make-tables.ts'
import { setQuestions } from '../set-questions.ts'
import { EqualityFormPage } from './form-page.tsx'
import { questionButton, questionForm, questionValues } from './forms.ts'
import { TablesPage } from './tables-page.tsx'
import { words } from './words.ts'

/** What coordinators see: the questions, and tables after suppression. There is no way to an answer. */
export const equalityDeskRoutes = routes()
  .get(urls.callEquality(':call'), coordinator, async (c) => {
    const { db, visit } = c.var
    const { coordinates } = actor(c)
    const call = found(await callOfCoordinator(idIn(c, 'call'), coordinates, db))
    const [form, made, calls] = await Promise.all([
      formOf(call.programme, db),
      tablesOfStrand(call.strand, db),
      callsOfCoordinator(coordinates, db),
    ])
    const tables = made.filter((table) => table.calls.includes(call.id)).toReversed()
    const names = new Map(calls.map(({ id, name }) => [id, name[visit.lang]]))
    const dueAt = tablesDueAt(call)
    return page(<TablesPage {...{ visit, call, dueAt, tables, names }} questions={form?.questions ?? []} />)
  })
  .get(urls.equalityForm(), coordinator, async (c) => formPage(c, { edited: c.req.query('edit') }))
  .post(urls.equalityForm(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const programme = await own(c)
    const button = (await readForm(c, questionButton)).input
    const { input, form } = button ? { input: button, form: blank } : await readForm(c, questionForm(words[lang]))
    if (!input) return formPage(c, { form, edited: String(form.values.key ?? ''), status: 422 })

    const set = await setQuestions({ programme, by: actor(c).id, change: changeOf(input) }, moment, db)
    if (!set.ok) return formPage(c, { status: 409, refusal: words[lang].fixedNow })
    return onwards(c, urls.equalityForm(), noticeOf(input, lang))
  })

type Input = Parameters<typeof changeOf>[0]
type Back = { form?: FormState; edited?: string | undefined; refusal?: string; status?: 409 | 422 }

function noticeOf(input: Input, lang: Request['var']['lang']): string {
  if ('propose' in input) return words[lang].begun
  return 'remove' in input ? words[lang].removed : words[lang].kept
}

async function formPage(c: Request, { form, edited: key, refusal, status }: Back): Promise<Response> {
  const { questions, isFixed } = (await formOf(await own(c), c.var.db)) ?? { questions: [], isFixed: false }
  const edited = questions.find((question) => question.key === key)
  const shown = form ?? (edited ? filled(questionValues(edited)) : blank)
  return page(
    <EqualityFormPage {...{ visit: c.var.visit, questions, isFixed, edited, refusal, form: shown }} />,
    status,
  )
}

const own = async (c: Request): Promise<Id<'programme'>> =>
  found(await programmeOfCoordinator(actor(c).coordinates, c.var.db)).id
