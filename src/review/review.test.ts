import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { shareOutAt } from '../../test/share-out-at.ts'
import type { Id } from '#src/kernel/id.ts'
import { json } from '#src/platform/db/json.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { declareConflict } from './declare-conflict.ts'
import { assignReader } from './assign-reader.ts'
import { applicationRoutes } from './web/application-routes.tsx'
import { decisionRoutes } from './web/decisions/decision-routes.tsx'
import { deskRoutes } from './web/desk-routes.tsx'
import { reviewRoutes } from './web/review-routes.tsx'
import { sharingRoutes } from './web/sharing/sharing-routes.tsx'

const tables = [reviewRoutes, deskRoutes, sharingRoutes, decisionRoutes, applicationRoutes]
const AFTER = '2026-12-02T09:00:00Z'
const marks = { 'score.motivation': '4', 'score.goals': '5', 'score.fit': '3', 'score.benefit': '4' }

/** A closed call with one application given to one reader. */
async function week(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const [chief, reader, applicant] = [
    await make.coordinator(db, programme),
    await make.reviewer(db, call),
    await make.person(db, { familyName: 'Applicant' }),
  ]
  const application = await make.application(db, { call, person: applicant })
  const assigned = await assignReader({ application, reader, by: chief }, moment(AFTER), db)
  const reading = (assigned.ok ? assigned.value : '') as Id<'reading'>
  return { programme, call, chief, reader, applicant, application, reading }
}

const saidNo = async (db: Db, reading: Id<'reading'>) => {
  const { reader_id } = await db
    .selectFrom('reading')
    .select('reader_id')
    .where('id', '=', reading)
    .executeTakeFirstOrThrow()
  await declareConflict({ reading, reader: reader_id, conflict: 'none' }, moment(AFTER), db)
}

describe('a reader', () => {
  dbTest('is asked about conflicts before anything can be read', async ({ db }) => {
    const { reader, reading } = await week(db)

    const html = await (await (await as(reader, tables, db, AFTER)).get(urls.review(reading))).text()

    expect(html).toContain('too near')
    expect(html).not.toContain('level 1')
  })

  dbTest('who posts before answering about conflicts reads nothing either', async ({ db }) => {
    const { reader, reading, application } = await week(db)
    const letter = { why: 'CANARY', expectations: 'CANARY', background: 'CANARY', plans: 'CANARY' }
    await db
      .updateTable('submission')
      .set({ answers: json({ letter }) })
      .where('application_id', '=', application)
      .execute()
    const browser = await as(reader, tables, db, AFTER)

    for (const fields of [{}, { ...marks, reason: 'Unread.', version: '1', finish: 'yes' }]) {
      const response = await browser.post(urls.review(reading), fields)
      expect(response.status).toBe(409)
      const html = await response.text()
      expect(html).toContain('Please say first')
      expect(html).not.toContain('CANARY')
    }
  })

  dbTest('who is too near no longer sees the application anywhere', async ({ db }) => {
    const { reader, reading } = await week(db)
    const browser = await as(reader, tables, db, AFTER)

    await browser.post(urls.reviewConflict(reading), { conflict: 'co-author' })

    expect((await browser.get(urls.review(reading))).status).toBe(404)
    expect(await (await browser.get(urls.reviews())).text()).not.toContain('Applicant')
  })

  dbTest('hands in marks and reason, and the reading is finished', async ({ db }) => {
    const { reader, reading } = await week(db)
    await saidNo(db, reading)

    const response = await (
      await as(reader, tables, db, AFTER)
    ).post(urls.review(reading), { ...marks, reason: 'Clear goals.', version: '1', finish: 'yes' })

    expect(response.headers.get('location')).toBe(urls.reviews())
    expect(
      await db.selectFrom('reading').select(['reason', 'scores']).where('id', '=', reading).executeTakeFirst(),
    ).toEqual({
      reason: 'Clear goals.',
      scores: { motivation: 4, goals: 5, fit: 3, benefit: 4 },
    })
  })

  dbTest('who forgets a criterion gets everything back with a sentence', async ({ db }) => {
    const { reader, reading } = await week(db)
    await saidNo(db, reading)

    const response = await (
      await as(reader, tables, db, AFTER)
    ).post(urls.review(reading), { 'score.motivation': '4', reason: 'My long thought.', version: '1', finish: 'yes' })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Choose a level for this criterion.')
    expect(html).toContain('My long thought.')
  })

  dbTest('never overwrites what was saved in another window', async ({ db }) => {
    const { reader, reading } = await week(db)
    await saidNo(db, reading)
    const browser = await as(reader, tables, db, AFTER)
    await browser.post(urls.review(reading), { ...marks, reason: 'First window.', version: '1' })

    const response = await browser.post(urls.review(reading), { ...marks, reason: 'Second window.', version: '1' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Second window.')
    expect(await db.selectFrom('reading').select('reason').where('id', '=', reading).executeTakeFirst()).toEqual({
      reason: 'First window.',
    })
  })

  dbTest('does not find an application given to somebody else', async ({ db }) => {
    const { call, reading } = await week(db)
    const other = await make.reviewer(db, call)

    expect((await (await as(other, tables, db, AFTER)).get(urls.review(reading))).status).toBe(404)
  })

  dbTest('is never given the application of somebody they supervise', async ({ db }) => {
    const { call, chief, applicant, application } = await week(db)
    const supervisor = await make.reviewer(db, call)
    await db.insertInto('supervision').values({ person_id: applicant, supervisor_id: supervisor }).execute()

    const response = await (
      await as(chief, tables, db, AFTER)
    ).post(urls.applicationReaders(application), { reader: supervisor })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('too near to the applicant')
  })
})

describe('a decision', () => {
  dbTest('lies in the outbox as a draft, and a change of mind leaves no trace', async ({ db }) => {
    const { chief, application } = await week(db)
    const browser = await as(chief, tables, db, AFTER)
    await browser.post(urls.decision(application), { verdict: 'decline', assessment: '' })
    await browser.post(urls.decision(application), { verdict: 'accept', assessment: 'Convincing.' })

    const drafts = await db
      .selectFrom('letter')
      .select(['released_at', 'body'])
      .where('cause', '=', 'decision')
      .where('discarded_at', 'is', null)
      .execute()

    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ released_at: null, body: expect.stringContaining('glad to offer you a place') })
  })

  dbTest('has to wait until the call has closed', async ({ db }) => {
    const { chief, application } = await week(db)

    const response = await (
      await as(chief, tables, db, '2026-11-30T22:59:59Z')
    ).post(urls.decision(application), { verdict: 'accept' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('still open')
  })

  dbTest('for several at once leaves out what belongs to another call', async ({ db }) => {
    const { chief, call, application } = await week(db)
    const elsewhere = await make.application(db, { call: await make.call(db), person: await make.person(db) })

    await (
      await as(chief, tables, db, AFTER)
    ).post(urls.callDecisions(call), { applications: [application, elsewhere], verdict: 'accept' })

    expect(await db.selectFrom('decision').select('application_id').execute()).toEqual([
      { application_id: application },
    ])
  })

  dbTest('is not for coordinators of another programme', async ({ db }) => {
    const { application, call } = await week(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db, AFTER)

    expect((await stranger.get(urls.decision(application))).status).toBe(404)
    expect((await stranger.get(urls.callApplications(call))).status).toBe(404)
  })
})

dbTest('sharing out gives every application two readers', async ({ db }) => {
  const { call, chief, reader } = await week(db)
  const others = [await make.reviewer(db, call), await make.reviewer(db, call)]
  for (let i = 0; i < 5; i += 1) await make.application(db, { call, person: await make.person(db) })

  await shareOutAt(await as(chief, tables, db, AFTER), call)

  const loads = await db
    .selectFrom('reading')
    .select((of) => ['reader_id', of.fn.countAll<number>().as('load')])
    .groupBy('reader_id')
    .execute()
  expect(loads.map((row) => row.load)).toEqual([4, 4, 4])
  expect(new Set(loads.map((row) => row.reader_id))).toEqual(new Set([reader, ...others]))
})

dbTest('the table of applications asks the same number of questions for one row and for three', async ({ db }) => {
  const { call, chief } = await week(db)
  const counted = countingQueries(db)
  const browser = await as(chief, tables, counted.db, AFTER)
  const open = async () => expect((await browser.get(urls.callApplications(call))).status).toBe(200)
  const forOne = await counted.during(open)
  for (let i = 0; i < 2; i += 1) await make.application(db, { call, person: await make.person(db) })

  expect(await counted.during(open)).toBe(forOne)
  expect(forOne).toBeGreaterThan(1)
})
