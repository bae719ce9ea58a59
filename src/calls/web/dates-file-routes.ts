import { calendarAnswer } from '#src/platform/calendar/calendar-answer.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { homeOf } from '../db/home.ts'
import { milestonesOf } from '../db/milestones.ts'
import { currentCalls } from '../domain/year.ts'
import { calendarOf } from './call-calendar.ts'
import { homeWords } from './home-words.ts'
import { publicCall } from './public-call.ts'

/** The public dates as calendar files: those of one call, and those of the year the home shows. */
export const datesFileRoutes = routes()
  .get(urls.yearFile(), anyone, async (c) => {
    const { lang, now, db, world } = c.var
    const { programme, calls, years } = await homeOf(now, db)
    const entries = currentCalls(calls, years, now).flatMap((call) =>
      calendarOf(call, years.get(call.id) ?? [], { lang, baseUrl: world.baseUrl }),
    )
    const name = programme?.name[lang] ?? homeWords[lang].year
    return calendarAnswer(c, { name, fileName: 'year', entries })
  })
  .get(urls.callDatesFile(':call'), anyone, async (c) => {
    const { lang, db, world } = c.var
    const call = await publicCall(c)
    const entries = calendarOf(call, await milestonesOf(call.id, db), { lang, baseUrl: world.baseUrl })
    return calendarAnswer(c, { name: call.name[lang], fileName: 'call', entries })
  })
