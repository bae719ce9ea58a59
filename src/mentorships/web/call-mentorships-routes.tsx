import { dayOf } from '#src/kernel/dates.ts'
import { callOfCoordinator } from '#src/calls/db/calls.ts'
import { tellHistory } from '#src/history/tell-history.ts'
import { actor, found, idIn, page } from '#src/platform/web/answers.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { mentorshipDates } from '../db/mentorship-dates.ts'
import { pairsOfCall } from '../db/pairs-of-call.ts'
import { CallMentorshipsPage } from './call-mentorships-page.tsx'
import { MentorshipDatesPage } from './mentorship-dates-page.tsx'

/** The pairs of a call for its coordinator, by names and days only. */
export const callMentorshipsRoutes = routes()
  .get(urls.callMentorships(':call'), coordinator, async (c) => {
    const { visit, db, now } = c.var
    const call = found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, db))
    const pairs = await pairsOfCall(call.id, { viewer: actor(c), now }, db)
    return page(<CallMentorshipsPage {...{ visit, call, pairs }} today={dayOf(now, call.zone)} />)
  })
  .get(urls.mentorshipDates(':mentorship'), coordinator, async (c) => {
    const { visit, lang, book, db } = c.var
    const mentorship = found(await mentorshipDates(idIn(c, 'mentorship'), actor(c), db))
    const listener = { audience: 'mentorship-desk', lang, zone: mentorship.zone } as const
    const history = await tellHistory({ about: [{ mentorship: mentorship.id }] }, listener, book, db)
    return page(<MentorshipDatesPage {...{ visit, mentorship, history }} />)
  })
