import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { formAtWork, type FormAtWork } from '../../db/locked-form.ts'
import { touchedBy } from '../../domain/answering.ts'
import { questionsOf } from '../../domain/form.ts'
import { questionKinds, type Question, type QuestionKind } from '../../domain/question.ts'
import { removeQuestion } from '../../remove-question.ts'
import { retireQuestion } from '../../retire-question.ts'
import { changedForm, setQuestion, type QuestionProblem } from '../../set-question.ts'
import { ownCall } from '../own-call.ts'
import { questionForm, questionValues } from './question-form.ts'
import { QuestionPage } from './question-page.tsx'
import { TouchedPage } from './touched-page.tsx'
import { questionWords } from './words.ts'

/** The questions of a call: written, changed, taken out. */
export const questionRoutes = routes()
  .get(urls.newQuestion(':call'), coordinator, async (c) => {
    const work = await ownForm(c)
    const section = parseId<'call_section'>(c.req.query('section') ?? '')
    found(work.form.sections.find(({ id }) => id === section))
    const audience = ['coordinator']
    return show(c, work, { kind: kindIn(c.req.query('kind')), form: filled({ section: section ?? '', audience }) })
  })
  .post(urls.newQuestion(':call'), coordinator, async (c) => {
    const work = await ownForm(c)
    return save(c, work, { kind: kindIn(valueOf(filled(await postedValues(c)), 'kind')) })
  })
  .get(urls.question(':call', ':question'), coordinator, async (c) => {
    const work = await ownForm(c)
    const question = questionIn(c, work)
    return show(c, work, { kind: question.kind, question, form: filled(questionValues(question)) })
  })
  .post(urls.question(':call', ':question'), coordinator, async (c) => {
    const work = await ownForm(c)
    const question = questionIn(c, work)
    return save(c, work, { kind: question.kind, question })
  })
  .post(urls.questionRemoval(':call', ':question'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const work = await ownForm(c)
    const words = questionWords[lang]
    const out = { call: work.call.id, question: questionIn(c, work).id, by: actor(c).id }
    const retires = (await postedValues(c)).retire === 'yes'
    const done = retires ? await retireQuestion(out, moment, db) : await removeQuestion(out, moment, db)
    if (!done.ok) return onwards(c, urls.callQuestions(work.call.id), words.problems[done.problem])
    return onwards(c, urls.callQuestions(work.call.id), retires ? words.questionRetired : words.questionRemoved)
  })

type Subject = { kind: QuestionKind; question?: Question | undefined }
type Shown = Subject & { form: FormState; refusal?: string; status?: 409 | 422 }

const ownForm = async (c: Request): Promise<FormAtWork> => formAtWork(await ownCall(c), c.var.now, c.var.db)

const kindIn = (text: string | undefined): QuestionKind => found(questionKinds.find((kind) => kind === text))

function questionIn(c: Request, { form }: FormAtWork): Question {
  const id = idIn(c, 'question')
  return found(questionsOf(form).find((question) => question.id === id && !question.isRetired))
}

const show = (c: Request, work: FormAtWork, { status, ...shown }: Shown): Response =>
  page(<QuestionPage visit={c.var.visit} work={work} {...shown} />, status)

/** Says first whom a change touches, and saves when that is confirmed or nobody is touched. */
async function save(c: Request, work: FormAtWork, subject: Subject): Promise<Response> {
  const { lang, moment, db, world } = c.var
  const words = questionWords[lang]
  const { input, form } = await readForm(c, questionForm(words, subject.kind))
  if (!input) return show(c, work, { ...subject, form, status: 422 })

  const section = subject.question?.section ?? input.section
  if (!section) return show(c, work, { ...subject, form, status: 409, refusal: words.problems['no-such-section'] })
  const { plan, asksAgain } = input
  const change = { call: work.call.id, section, ...(subject.question && { id: subject.question.id }), plan, asksAgain }
  const changed = changedForm(change, work, moment)
  if (!changed.ok) return refuse(c, work, { ...subject, form }, changed.problem)

  const { after, question } = changed.value
  const asked = touchedBy({ before: questionsOf(work.form), after }, work.sent, work.today).length
  if (asked > 0 && valueOf(form, 'confirmed') !== String(asked)) {
    const counts = { sent: work.sent.length, asked }
    return page(
      <TouchedPage visit={c.var.visit} call={work.call} {...{ question, counts, form }} isNew={!subject.question} />,
    )
  }
  const set = await setQuestion({ ...change, by: actor(c).id, baseUrl: world.baseUrl }, moment, db)
  if (!set.ok) return refuse(c, work, { ...subject, form }, set.problem)
  return onwards(
    c,
    urls.callQuestions(work.call.id),
    set.value > 0 ? words.questionSavedAsking(set.value) : words.questionSaved,
  )
}

/** The field a refusal belongs to, where it belongs to one. */
const fieldOf: Partial<Record<QuestionProblem, string>> = {
  'too-few-choices': 'choice1.en',
  'least-above-most': 'least',
  'required-after-frozen': 'requiredFrom',
  'no-such-question': 'condition',
  'no-such-answer': 'condition',
  'asks-in-a-circle': 'condition',
}

function refuse(
  c: Request,
  work: FormAtWork,
  shown: Subject & { form: FormState },
  problem: QuestionProblem,
): Response {
  const sentence = questionWords[c.var.lang].problems[problem]
  const field = fieldOf[problem]
  if (field === undefined) return show(c, work, { ...shown, status: 409, refusal: sentence })
  return show(c, work, { ...shown, form: { ...shown.form, errors: { [field]: sentence } }, status: 422 })
}
