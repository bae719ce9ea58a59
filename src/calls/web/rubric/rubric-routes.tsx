import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { progressOf } from '../../db/progress.ts'
import type { Call } from '../../domain/call.ts'
import { rewordRubric } from '../../reword-rubric.ts'
import { deskWords } from '../desk-words.ts'
import { ownCall } from '../own-call.ts'
import { rubricForm, rubricValues } from './rubric-form.ts'
import { RubricPage } from './rubric-page.tsx'
import { reshaped, shapeOf } from './rubric-shape.ts'
import { rubricWords } from './rubric-words.ts'

/** By what the applications of a call are judged. Buttons that only reshape the form keep nothing yet. */
export const rubricRoutes = routes()
  .get(urls.callRubric(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return rubric(c, call, { form: filled(rubricValues(call)) })
  })
  .post(urls.callRubric(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const words = deskWords[lang]
    const values = await postedValues(c)
    const pressed = valueOf(filled(values), 'do')
    const other = reshaped(values, pressed, `c-${moment.newId().slice(-12)}`)
    if (other) return rubric(c, call, { form: filled(other), isReshaped: true })

    const sentences = { desk: words, rubric: rubricWords[lang] }
    const { input, form } = await readForm(c, rubricForm(sentences, shapeOf(values)))
    if (!input) return rubric(c, call, { form, status: 422 })

    const reworded = await rewordRubric({ call: call.id, judging: input, by: actor(c).id }, moment, db)
    if (!reworded.ok) return rubric(c, call, { form, refusal: words.rubrics[reworded.problem], status: 409 })
    return onwards(c, urls.callRubric(call.id), words.rubricSaved)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422; isReshaped?: boolean }

async function rubric(
  c: Request,
  call: Call,
  { form = filled({}), refusal, status, isReshaped = false }: Back,
): Promise<Response> {
  const { isRead } = await progressOf(call.id, c.var.db)
  return page(<RubricPage visit={c.var.visit} {...{ call, isRead, form, refusal, isReshaped }} />, status)
}
