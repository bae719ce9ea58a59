import { tellHistory } from '#src/history/tell-history.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { saverOf } from '#src/platform/web/autosave/autosave-form.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { otherReadings } from '../db/other-readings.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { saveReading } from '../save-reading.ts'
import { isDiscussing } from '../domain/stage.ts'
import { conflictRoutes, firstOf } from './before-reading.tsx'
import { nextOf } from './queue/next-of.ts'
import { queueRoutes } from './queue/queue-routes.tsx'
import { queueWords } from './queue/words.ts'
import { readingAutosaveRoutes } from './reading-autosave-routes.ts'
import { readingForm, readingValues } from './reading-form.ts'
import { ReviewPage } from './review-page.tsx'
import { readingIn } from './reading-in.ts'
import { moreOf } from './reading-more.tsx'
import { words } from './words.ts'

/** A committee member's own readings: the conflict question first, then letter and rubric. */
export const reviewRoutes = routes([...queueRoutes.list, ...conflictRoutes.list, ...readingAutosaveRoutes.list])
  .get(urls.review(':reading'), reviewer, async (c) => {
    const reading = await readingIn(c)
    const before = firstOf(c, reading)
    return before ?? reviewPage(c, reading, filled(readingValues(reading)))
  })
  .post(urls.review(':reading'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const reading = await readingIn(c)
    // every answer of this route shows the letter, so nobody gets that far without having spoken about conflicts
    const before = firstOf(c, reading, { status: 409, refusal: words[lang].problems['say-conflict-first'] })
    if (before) return before
    const { input, form } = await readForm(c, readingForm(words[lang], reading.rubric, reading.mayFlag))
    if (!input) return reviewPage(c, reading, form, { status: 422 })

    const { tab } = saverOf(form.values)
    const save = { ...input, tab, reading: reading.id, reader: actor(c).id }
    const saved = await saveReading(save, reading.rubric, moment, db)
    if (!saved.ok) {
      const stored = saved.problem === 'changed-elsewhere' ? await readingIn(c) : undefined
      const refusal = words[lang].problems[saved.problem]
      return reviewPage(c, stored ?? reading, form, { status: 409, refusal, stored })
    }
    if (!input.finish) return onwards(c, urls.review(reading.id), words[lang].saved)
    const next = input.goesOn ? await nextOf(c, reading.call) : undefined
    return next
      ? onwards(c, urls.review(next), queueWords[lang].next)
      : onwards(c, urls.reviews(), words[lang].finished)
  })

type Reading = GivenReading
type Back = { refusal?: string; status?: 409 | 422; stored?: Reading | undefined }

async function reviewPage(c: Request, reading: Reading, form: FormState, back: Back = {}): Promise<Response> {
  const sees = isDiscussing(reading.stage) && reading.completedAt !== null
  const others = sees ? await otherReadings({ ...reading, reading: reading.id }, c.var.db) : undefined
  const { visit, lang, book } = c.var
  // lines about another reading, or about what somebody else said, name neither
  const of = { about: [{ reading: reading.id }, { application: reading.application, person: actor(c).id }] }
  const history = await tellHistory(of, { audience: 'reader', lang, zone: visit.zone }, book, c.var.db)
  const more = await moreOf(c, reading)
  const hasNext = (await nextOf(c, reading.call, reading.id)) !== undefined
  return page(<ReviewPage {...{ visit, reading, more, others, hasNext, history, form, ...back }} />, back.status ?? 200)
}
