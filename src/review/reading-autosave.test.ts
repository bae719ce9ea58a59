import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { declareConflict } from './declare-conflict.ts'
import { reviewRoutes } from './web/review-routes.tsx'

const tables = [reviewRoutes]
const AFTER = '2026-12-02T09:00:00Z'
const marks = { 'score.motivation': '4', 'score.goals': '5', 'score.fit': '3', 'score.benefit': '4' }
const TAB = '11111111-1111-4111-8111-111111111111'

/** One reading of a closed call whose reader is not too near. */
async function begun(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const by = await make.coordinator(db, programme)
  const reader = await make.reviewer(db, call)
  const application = await make.application(db, { call, person: await make.person(db) })
  const assigned = await assignReader({ application, reader, by }, moment(AFTER), db)
  const reading = (assigned.ok ? assigned.value : '') as Id<'reading'>
  await declareConflict({ reading, reader, conflict: 'none' }, moment(AFTER), db)
  return { call, reader, reading, browser: await as(reader, tables, db, AFTER) }
}

const kept = (db: Db, reading: Id<'reading'>) =>
  db
    .selectFrom('reading')
    .select(['reason', 'scores', 'completed_at'])
    .where('id', '=', reading)
    .executeTakeFirstOrThrow()

/** The version that stands in the form of a page. */
const versionOn = async (response: Response): Promise<string> =>
  /name="version" value="(\d+)"/.exec(await response.text())?.[1] ?? ''

const change = (browser: Browser, reading: Id<'reading'>, reason: string, version: string) =>
  browser.post(urls.review(reading), { ...marks, reason, version })

describe('while a reader writes', () => {
  dbTest('the draft is saved, and it is never handed in by that', async ({ db }) => {
    const { browser, reading } = await begun(db)

    const fields = { 'score.goals': '2', reason: 'Half a thou', version: '1', finish: 'yes' }
    const response = await browser.post(urls.reviewAutosave(reading), fields)

    expect(await response.json()).toEqual({ version: 2, savedAt: expect.stringMatching(/10:00/) })
    expect(await kept(db, reading)).toEqual({ reason: 'Half a thou', scores: { goals: 2 }, completed_at: null })
  })

  dbTest('the same window goes on though the answer to its last save was lost', async ({ db }) => {
    const { browser, reading } = await begun(db)
    const save = (turn: string, reason: string) =>
      browser.post(urls.reviewAutosave(reading), { reason, version: '1', tab: TAB, turn })

    await save('1', 'One')
    expect((await save('2', 'One two')).status).toBe(200)
    expect((await save('1', 'One')).status).toBe(409)

    expect(await kept(db, reading)).toMatchObject({ reason: 'One two' })
  })

  dbTest('another window is told so, and nothing of either is lost', async ({ db }) => {
    const { browser, reading } = await begun(db)
    await change(browser, reading, 'First window.', '1')

    const silent = await browser.post(urls.reviewAutosave(reading), { reason: 'Second window.', version: '1' })
    const pressed = await change(browser, reading, 'Second window.', '1')

    expect([silent.status, pressed.status]).toEqual([409, 409])
    expect(await silent.json()).toMatchObject({ problem: 'changed-elsewhere' })
    const html = await pressed.text()
    expect(html).toContain('First window.')
    expect(html).toContain('Second window.')
    expect(await kept(db, reading)).toMatchObject({ reason: 'First window.' })
  })

  dbTest('who has seen both texts replaces the older one', async ({ db }) => {
    const { browser, reading } = await begun(db)
    await change(browser, reading, 'First window.', '1')
    const version = await versionOn(await change(browser, reading, 'Second window.', '1'))

    await change(browser, reading, 'Second window.', version)

    expect(await kept(db, reading)).toMatchObject({ reason: 'Second window.' })
  })

  dbTest('a form that came back as incomplete still knows which text it has seen', async ({ db }) => {
    const { browser, reading } = await begun(db)
    await change(browser, reading, 'First window.', '1')
    const incomplete = { reason: 'Second window.', version: '1', finish: 'yes' }

    const version = await versionOn(await browser.post(urls.review(reading), incomplete))

    expect((await change(browser, reading, 'Second window.', version)).status).toBe(409)
    expect(await kept(db, reading)).toMatchObject({ reason: 'First window.' })
  })

  dbTest('what has been handed in stays as it is', async ({ db }) => {
    const { browser, reading } = await begun(db)
    await browser.post(urls.review(reading), { ...marks, reason: 'Done.', version: '1', finish: 'yes' })

    const response = await browser.post(urls.reviewAutosave(reading), { reason: 'Late.', version: '2' })

    expect(response.status).toBe(409)
    expect(await kept(db, reading)).toMatchObject({ reason: 'Done.', completed_at: expect.anything() })
  })

  dbTest('a text that is too long is refused in a sentence', async ({ db }) => {
    const { browser, reading } = await begun(db)

    const response = await browser.post(urls.reviewAutosave(reading), { reason: 'x'.repeat(5001), version: '1' })

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ sentence: expect.stringContaining('5') })
  })

  dbTest('somebody whose session has ended is told to sign in, and somebody else finds nothing', async ({ db }) => {
    const { call, reading } = await begun(db)
    const nobody = await as(undefined, tables, db, AFTER)
    const other = await as(await make.reviewer(db, call), tables, db, AFTER)

    const fields = { reason: 'Mine.', version: '1' }
    expect((await nobody.post(urls.reviewAutosave(reading), fields)).status).toBe(401)
    expect((await other.post(urls.reviewAutosave(reading), fields)).status).toBe(404)
  })
})
