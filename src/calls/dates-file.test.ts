import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { read } from '../../test/calendar.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callYearRoutes } from './web/call-year-routes.ts'

const get = async (path: string, db: Db) => (await as(undefined, [callYearRoutes], db)).get(path)
const eventsAt = async (path: string, db: Db) => read(await (await get(path, db)).text()).events

describe('the dates of a call as a calendar file', () => {
  dbTest('begin at the instants of the programme’s zone, on both sides of the change of clocks', async ({ db }) => {
    const call = await make.call(db)
    const winter = await make.milestone(db, call, '2027-03-27T14:00')
    const summer = await make.milestone(db, call, '2027-03-28T14:00')

    const events = await eventsAt(urls.callDatesFile(call), db)

    expect(events.find(({ UID }) => UID === winter)).toMatchObject({ DTSTART: '20270327T130000Z', TRANSP: 'OPAQUE' })
    expect(events.find(({ UID }) => UID === summer)?.DTSTART).toBe('20270328T120000Z')
    expect(events.find(({ UID }) => UID === `${call}-closes`)?.DTSTART).toBe('20261130T225900Z')
  })

  dbTest('are whole days where no hour is set, and keep their name in the calendar', async ({ db }) => {
    const call = await make.call(db)
    const day = await make.milestone(db, call, '2027-06-24T00:00', false)

    const first = await eventsAt(urls.callDatesFile(call), db)
    const second = await eventsAt(urls.callDatesFile(call), db)

    expect(first.find(({ UID }) => UID === day)).toMatchObject({ 'DTSTART;VALUE=DATE': '20270624' })
    expect(first.map(({ UID }) => UID)).toEqual(second.map(({ UID }) => UID))
  })

  dbTest('are offered as a file, in the reader’s language', async ({ db }) => {
    const call = await make.call(db)

    const response = await get(urls.callDatesFile(call), db)

    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="call.ics"')
    expect(read(await response.text()).events[0]?.SUMMARY).toMatch(/^Applications open – /)
  })

  dbTest('do not exist while the call is a draft', async ({ db }) => {
    const draft = await make.call(db, { published: false })
    await make.milestone(db, draft, '2027-01-21T09:00')

    expect((await get(urls.callDatesFile(draft), db)).status).toBe(404)
    expect((await get(urls.yearFile(), db)).status).toBe(404)
  })

  dbTest('stand together in the file of the year, each strand with its current call', async ({ db }) => {
    const programme = await make.programme(db)
    const calls = [0, 1].map(async () => make.call(db, { strand: await make.strand(db, { programme }) }))
    const [one, other] = await Promise.all(calls)

    const uids = (await eventsAt(urls.yearFile(), db)).map(({ UID }) => UID)

    expect(uids.toSorted()).toEqual([one, other].flatMap((call) => [`${call}-closes`, `${call}-opens`]).toSorted())
  })
})
