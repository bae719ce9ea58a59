import { supportFile, supportGiven } from '#src/applications/db/support-given.ts'
import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import { handOver } from '#src/platform/files/serve-files.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { letterFile } from '../db/letter-file.ts'
import { readingGivenTo } from '../db/reading-given-to.ts'
import { readingsOf } from '../db/readings.ts'
import { declareConflict } from '../declare-conflict.ts'
import { saveReading } from '../save-reading.ts'
import { conflictForm, readingForm, scoreField } from './forms.ts'
import { ConflictPage, QueuePage } from './queue-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { words } from './words.ts'

/** A committee member's own readings: the conflict question first, then letter and rubric. */
export const reviewRoutes = routes()
  .get(urls.reviews(), reviewer, async (c) =>
    page(<QueuePage visit={c.var.visit} readings={await readingsOf(actor(c).id, c.var.db)} />),
  )
  .get(urls.review(':reading'), reviewer, async (c) => {
    const reading = await own(c)
    return reading.conflict === 'none' ? reviewPage(c, reading, formOf(reading)) : conflictPage(c, reading)
  })
  .post(urls.reviewConflict(':reading'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const reading = await own(c)
    const { input, form } = await readForm(c, conflictForm(words[lang]))
    if (!input) return conflictPage(c, reading, { form, status: 422 })

    const declared = await declareConflict({ ...input, reading: reading.id, reader: actor(c).id }, moment, db)
    if (!declared.ok)
      return conflictPage(c, reading, { form, status: 409, refusal: words[lang].problems[declared.problem] })
    return input.conflict === 'none'
      ? onwards(c, urls.review(reading.id))
      : onwards(c, urls.reviews(), words[lang].gone)
  })
  .post(urls.review(':reading'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const reading = await own(c)
    // every answer of this route shows the letter, so nobody gets that far without having spoken about conflicts
    if (reading.conflict !== 'none')
      return conflictPage(c, reading, { status: 409, refusal: words[lang].problems['say-conflict-first'] })
    const { input, form } = await readForm(c, readingForm(words[lang], reading.rubric))
    if (!input) return reviewPage(c, reading, form, { status: 422 })

    const saved = await saveReading({ ...input, reading: reading.id, reader: actor(c).id }, reading.rubric, moment, db)
    if (!saved.ok) return reviewPage(c, reading, form, { status: 409, refusal: words[lang].problems[saved.problem] })
    return input.finish
      ? onwards(c, urls.reviews(), words[lang].finished)
      : onwards(c, urls.review(reading.id), words[lang].saved)
  })
  .get(urls.reviewLetter(':reading'), reviewer, async (c) => {
    const reading = await own(c)
    const file = reading.conflict === 'none' && reading.letterFile ? reading.letterFile : undefined
    return handOver(c, found(file && (await letterFile(file, c.var.db))), { of: reading.reference, what: 'letter' })
  })
  .get(urls.reviewSupport(':reading'), reviewer, async (c) => {
    const reading = await own(c)
    const file = reading.conflict === 'none' ? await supportFile(reading.application, c.var.db) : undefined
    return handOver(c, found(file), { of: reading.reference, what: 'support' })
  })

type Reading = NonNullable<Awaited<ReturnType<typeof readingGivenTo>>>
type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

const own = async (c: Request): Promise<Reading> =>
  found(await readingGivenTo(idIn(c, 'reading'), actor(c).id, c.var.db))

const conflictPage = (c: Request, reading: Reading, back: Back = {}) =>
  page(
    <ConflictPage visit={c.var.visit} reading={reading} form={back.form ?? blank} refusal={back.refusal} />,
    back.status ?? 200,
  )

async function reviewPage(c: Request, reading: Reading, form: FormState, back: Back = {}): Promise<Response> {
  const support = await supportGiven(reading.application, c.var.db)
  const view = <ReviewPage visit={c.var.visit} {...{ reading, support, form }} refusal={back.refusal} />
  return page(view, back.status ?? 200)
}

/** What is stored, as the form shows it. */
function formOf(reading: Reading): FormState {
  const marks = Object.entries(reading.scores).map(([key, score]) => [scoreField(key), String(score)] as const)
  return filled({ ...Object.fromEntries(marks), reason: reading.reason })
}
