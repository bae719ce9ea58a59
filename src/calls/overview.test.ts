import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callDeskRoutes } from './web/call-desk-routes.tsx'
import { todayRoutes } from './web/today-routes.tsx'

const AFTER = '2026-12-20T09:00:00Z'

async function office(db: Db, with_: { published?: boolean } = {}) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }), ...with_ })
  return { programme, call, chief: await make.coordinator(db, programme) }
}

const page = async (chief: Id<'person'>, path: string, db: Db, at?: string) =>
  (await (await as(chief, [callDeskRoutes, todayRoutes], db, at)).get(path)).text()

/** What stands beside a link. */
const stateAt = (href: string, html: string) =>
  new RegExp(`<li><a href="${href}">[^<]*</a><span class="soft"> ([^<]*)</span>`).exec(html)?.[1]

describe('the page of a call at its desk', () => {
  dbTest('says how things stand with each of its parts', async ({ db }) => {
    const { call, chief } = await office(db)
    await make.milestone(db, call, '2027-01-21T09:00')
    await make.reviewer(db, call)
    await make.mentor(db, { call, capacity: 3 })
    await make.application(db, { call, person: await make.person(db) })

    const html = await page(chief, urls.editCall(call), db, AFTER)

    expect(html).toContain('Next: Kick-off, 21 January 2027.')
    expect(stateAt(urls.callPlan(call), html)).toBe('60 places, closes 30 Nov 2026, 23:59')
    expect(stateAt(urls.milestones(call), html)).toBe('1 date')
    expect(stateAt(urls.callCommittee(call), html)).toBe('1 member')
    expect(stateAt(urls.callApplications(call), html)).toBe('1 sent')
    expect(stateAt(urls.callDecisions(call), html)).toBe('0 of 1 decided')
    expect(stateAt(urls.callMentors(call), html)).toBe('room for 3 mentees')
  })

  dbTest('says which phase of reading comes next', async ({ db }) => {
    const { call, chief } = await office(db)
    await db
      .insertInto('review_plan')
      .values({
        call_id: call,
        reading_local: '2026-12-07T09:00',
        discussion_local: '2027-01-11T09:00',
        names: 'shown',
        changed_at: moment().at,
      })
      .execute()

    const html = await page(chief, urls.editCall(call), db, AFTER)

    expect(stateAt(urls.callReading(call), html)).toBe('discussion from 11 Jan 2027')
  })

  dbTest('counts nothing of an application that its reader is too near to', async ({ db }) => {
    const { call, chief } = await office(db)
    const application = await make.application(db, { call, person: await make.person(db) })
    await db
      .insertInto('conflict')
      .values({
        application_id: application,
        person_id: chief,
        kind: 'family',
        source: 'declared',
        said_at: moment().at,
      })
      .execute()

    const html = await page(chief, urls.editCall(call), db, AFTER)

    expect(stateAt(urls.callApplications(call), html)).toBe('none sent yet')
    expect(html).not.toContain('needs readers')
  })

  dbTest('says what waits in this call, and leads there', async ({ db }) => {
    const { call, chief } = await office(db)
    await make.application(db, { call, person: await make.person(db) })

    const html = await page(chief, urls.editCall(call), db, AFTER)

    expect(html).toContain(`1 application needs readers – <a href="${urls.callReaders(call)}">Give them readers</a>`)
  })

  dbTest('offers a draft to be published, and nothing that follows its closing', async ({ db }) => {
    const { call, chief } = await office(db, { published: false })

    const html = await page(chief, urls.editCall(call), db)

    expect(html).toContain(urls.publishCall(call))
    expect(html).toContain('Nobody sees this call yet.')
    expect(html).not.toContain(urls.callDecisions(call))
    expect(html).not.toContain(urls.lateCodes(call))
  })

  dbTest('asks the database as often for many applications as for one', async ({ db }) => {
    const { call, chief } = await office(db)
    const costs: number[] = []
    for (const more of [1, 6]) {
      for (let n = 0; n < more; n += 1) await make.application(db, { call, person: await make.person(db) })
      const browser = countingQueries(db)
      const session = await as(chief, [callDeskRoutes], browser.db, AFTER)
      costs.push(await browser.during(() => session.get(urls.editCall(call))))
    }

    expect(costs[0]).toBe(costs[1])
  })
})

dbTest('the desk leads to the decisions of a call once it is closed', async ({ db }) => {
  const { call, chief } = await office(db)

  expect(await page(chief, urls.desk(), db)).not.toContain(urls.callDecisions(call))
  expect(await page(chief, urls.desk(), db, AFTER)).toContain(urls.callDecisions(call))
})
