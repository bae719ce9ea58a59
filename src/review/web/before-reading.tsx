import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { declareConflict } from '../declare-conflict.ts'
import { mayRead } from '../domain/stage.ts'
import { ConflictPage } from './conflict-page.tsx'
import { conflictForm } from './forms.ts'
import { NotYetPage } from './not-yet-page.tsx'
import { readingIn } from './reading-in.ts'
import { words } from './words.ts'

/** Whether a reader is too near to somebody, asked before anything of the application is shown. */
export const conflictRoutes = routes()
  .get(urls.reviewConflict(':reading'), reviewer, async (c) => conflictPage(c, await readingIn(c)))
  .post(urls.reviewConflict(':reading'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const reading = await readingIn(c)
    const { input, form } = await readForm(c, conflictForm(words[lang]))
    if (!input) return conflictPage(c, reading, { form, status: 422 })

    const declared = await declareConflict({ ...input, reading: reading.id, reader: actor(c).id }, moment, db)
    if (!declared.ok)
      return conflictPage(c, reading, { form, status: 409, refusal: words[lang].problems[declared.problem] })
    return input.conflict === 'none'
      ? onwards(c, urls.review(reading.id))
      : onwards(c, urls.reviews(), words[lang].gone)
  })

type Reading = GivenReading
type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

const conflictPage = (c: Request, reading: Reading, back: Back = {}) =>
  page(
    <ConflictPage visit={c.var.visit} reading={reading} form={back.form ?? blank} refusal={back.refusal} />,
    back.status ?? 200,
  )

/** What comes before the letter: waiting for the phase, or the question about conflicts – in blind reading for all of a call at once. */
export function firstOf(c: Request, reading: Reading, back: Back = {}): Response | undefined {
  if (!mayRead(reading.stage)) return page(<NotYetPage visit={c.var.visit} reading={reading} />, 409)
  if (reading.conflict === 'none') return undefined
  if (!reading.author.named) return onwards(c, urls.reviewNearness(reading.call))
  return conflictPage(c, reading, back)
}
