import { blank, type FormState } from '#src/kernel/form-state.ts'
import { calendarAnswer } from '#src/platform/calendar/calendar-answer.ts'
import { text } from '#src/platform/web/fields.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { bookInterview } from '../book-interview.ts'
import { offeredSlots, ownInterview } from '../db/own-interview.ts'
import { giveInterviewBack } from '../give-interview-back.ts'
import { sayNoneSuits } from '../say-none-suits.ts'
import { OwnPage } from './own-page.tsx'
import { ownWords } from './own-words.ts'

/** An applicant's own interview. It exists as soon as they were invited or were given a slot. */
export const ownRoutes = routes()
  .get(urls.ownInterview(':application'), signedIn, (c) => show(c))
  .post(urls.ownInterview(':application'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const { application, applicant } = await ownIn(c)
    const { input, form } = await readForm(c, z.object({ slot: idOf<'interview_slot'>(ownWords[lang].chooseOne) }))
    if (!input) return show(c, { form, status: 422 })
    const booked = await bookInterview({ ...input, application, applicant, baseUrl: world.baseUrl }, moment, db)
    if (!booked.ok) return show(c, { form, refusal: ownWords[lang].problems[booked.problem], status: 409 })
    return onwards(c, urls.ownInterview(application), ownWords[lang].chosen)
  })
  .post(urls.ownInterviewBack(':application'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const { application, applicant } = await ownIn(c)
    const given = await giveInterviewBack({ application, applicant }, moment, db)
    if (!given.ok) return show(c, { refusal: ownWords[lang].problems[given.problem], status: 409 })
    return onwards(c, urls.ownInterview(application), ownWords[lang].givenBack)
  })
  .post(urls.ownInterviewWish(':application'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = ownWords[lang]
    const { application, applicant } = await ownIn(c)
    const wish = text(1000, { missing: words.wishMissing, tooLong: words.wishTooLong })
    const { input, form } = await readForm(c, z.object({ wish }))
    if (!input) return show(c, { form, status: 422 })
    const said = await sayNoneSuits({ ...input, application, applicant, baseUrl: world.baseUrl }, moment, db)
    if (!said.ok) return show(c, { form, refusal: words.problems[said.problem], status: 409 })
    return onwards(c, urls.ownInterview(application), words.said)
  })
  .get(urls.ownInterviewFile(':application'), signedIn, async (c) => {
    const { lang, world } = c.var
    const { application, booked } = await ownIn(c)
    const { slot, startsAt, endsAt, place } = found(booked)
    const name = ownWords[lang].calendarName
    const minutes = startsAt.until(endsAt).total('minutes')
    const about = { at: startsAt, minutes, place, url: world.baseUrl + urls.ownInterview(application) }
    const entries = [{ uid: slot, summary: name, ...about, busy: true, confidential: true }]
    return calendarAnswer(c, { name, fileName: 'interview', entries })
  })

/** The interview of the application in the address, if it is the reader's own. */
const ownIn = async (c: Request) =>
  found(await ownInterview({ application: idIn(c, 'application'), applicant: actor(c).id }, c.var.db))

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const interview = await ownIn(c)
  const slots = await offeredSlots(interview.application, c.var.db)
  return page(<OwnPage {...{ visit: c.var.visit, interview, slots, form, refusal }} />, status ?? 200)
}
