import { blank } from '#src/kernel/form-state.ts'
import { calendarAnswer } from '#src/platform/calendar/calendar-answer.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { conflictForm } from '../../web/forms.ts'
import { words as reviewWords } from '../../web/words.ts'
import { urls } from '#src/urls.ts'
import { interviewHeldBy, slotsHeldBy, type HeldInterview } from '../db/held-interviews.ts'
import { sayTooNear } from '../say-too-near.ts'
import { HeldPage } from './held-page.tsx'
import { interviewerWords } from './interviewer-words.ts'
import { NearnessPage } from './nearness-page.tsx'

/** The interviews somebody holds: their times, and the question whether they are too near. */
export const heldRoutes = routes()
  .get(urls.heldInterviews(), reviewer, async (c) =>
    page(<HeldPage visit={c.var.visit} slots={await slotsHeldBy(actor(c).id, c.var.db)} />),
  )
  .get(urls.heldInterviewsFile(), reviewer, async (c) => {
    const { lang, world } = c.var
    const slots = await slotsHeldBy(actor(c).id, c.var.db)
    // whom they talk to does not leave the house: others can often look into a calendar
    const entries = slots.map(({ id, callName, startsAt, endsAt, place }) => ({
      uid: id,
      summary: interviewerWords[lang].calendarName(callName[lang]),
      at: startsAt,
      minutes: startsAt.until(endsAt).total('minutes'),
      place,
      url: world.baseUrl + urls.heldInterviews(),
      busy: true,
      confidential: true,
    }))
    return calendarAnswer(c, { name: interviewerWords[lang].title, fileName: 'interviews', entries })
  })
  .get(urls.interviewNearness(':application'), reviewer, async (c) =>
    page(<NearnessPage visit={c.var.visit} held={await heldIn(c)} form={blank} />),
  )
  .post(urls.interviewNearness(':application'), reviewer, async (c) => {
    const { visit, lang, moment, db, world } = c.var
    const held = await heldIn(c)
    const { input, form } = await readForm(c, conflictForm(reviewWords[lang]))
    if (!input) return page(<NearnessPage {...{ visit, held, form }} />, 422)
    const said = { ...input, application: held.application, person: actor(c).id, baseUrl: world.baseUrl }
    const { ok } = await sayTooNear(said, moment, db)
    found(ok ? held : undefined)
    return input.conflict === 'none'
      ? onwards(c, urls.interviewNote(held.application))
      : onwards(c, urls.heldInterviews(), reviewWords[lang].gone)
  })

/** The interview of the application in the address, if the reader holds it and is not too near. */
export const heldIn = async (c: Request): Promise<HeldInterview> =>
  found(await interviewHeldBy({ application: idIn(c, 'application'), person: actor(c).id }, c.var.db))
