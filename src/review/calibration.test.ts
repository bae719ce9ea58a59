import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, rubric } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { declareConflict } from './declare-conflict.ts'
import { saveReading } from './save-reading.ts'
import { sayConflict } from './say-conflict.ts'
import { calibrationRoutes } from './web/calibration/calibration-routes.tsx'
import { deskRoutes } from './web/desk-routes.tsx'
import { reviewRoutes } from './web/review-routes.tsx'
import { sharingRoutes } from './web/sharing/sharing-routes.tsx'

const tables = [reviewRoutes, calibrationRoutes, deskRoutes, sharingRoutes]
const AFTER = '2026-12-02T09:00:00Z'

/** A closed call of two readers each, with four on the committee. */
async function committee(db: Db, count: number) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const readers = [
    await make.reviewer(db, call, { familyName: 'Aalto' }),
    await make.reviewer(db, call, { familyName: 'Berg' }),
    await make.reviewer(db, call, { familyName: 'Curie' }),
    await make.reviewer(db, call, { familyName: 'Dirac' }),
  ] as const
  const applications: Id<'application'>[] = []
  for (let n = 0; n < count; n += 1)
    applications.push(await make.application(db, { call, person: await make.person(db, { familyName: `Asks${n}` }) }))
  const desk = await as(chief, tables, db, AFTER)
  const page = async () => (await desk.get(urls.callCalibration(call))).text()
  const give = async (application: Id<'application'> | undefined, reader: Id<'person'>) => {
    if (!application) throw new Error('the committee has too few applications')
    const given = await assignReader({ application, reader, by: chief }, moment(AFTER), db)
    if (!given.ok) throw new Error(given.problem)
    return given.value
  }
  const read = async (application: Id<'application'> | undefined, reader: Id<'person'>, mark: number) => {
    const reading = await give(application, reader)
    await declareConflict({ reading, reader, conflict: 'none' }, moment(AFTER), db)
    const scores = Object.fromEntries(rubric.map(({ key }) => [key, mark]))
    const save = { reading, reader, scores, reason: 'Read.', reasons: {}, flags: [], version: 1, finish: true }
    const saved = await saveReading(save, rubric, moment(AFTER), db)
    if (!saved.ok) throw new Error(saved.problem)
  }
  return { call, chief, readers, applications, desk, page, give, read }
}

const readersOf = async (db: Db, application: Id<'application'> | undefined) =>
  (
    await db
      .selectFrom('reading')
      .select('reader_id')
      .where('application_id', '=', application ?? ('' as Id<'application'>))
      .where('withdrawn_at', 'is', null)
      .orderBy('reader_id')
      .execute()
  ).map(({ reader_id }) => reader_id)

describe('a coordinator', () => {
  dbTest('sees who is stricter than the others on the same applications', async ({ db }) => {
    const { applications, readers, read, page } = await committee(db, 6)
    for (const application of applications) {
      await read(application, readers[0], 2)
      await read(application, readers[1], 3)
    }

    const html = await page()

    expect(html).toContain('1.0 stricter')
    expect(html).toContain('1.0 kinder')
    expect(html).toContain('marks lower than the others')
    expect(html).toContain('6 of 6')
  })

  dbTest('gives a third reading with one press where two differ, and only one', async ({ db }) => {
    const { call, applications, readers, read, desk, page } = await committee(db, 1)
    const [application = ''] = applications
    await read(applications[0], readers[0], 1)
    await read(applications[0], readers[1], 4)
    expect(await page()).toContain('3.0 levels apart')

    const given = await desk.post(urls.callCalibration(call), { application, reader: readers[2] })
    const again = await desk.post(urls.callCalibration(call), { application, reader: readers[3] })

    expect(given.status).toBe(303)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('does not need another reading any more')
    expect(await readersOf(db, applications[0])).toEqual([readers[0], readers[1], readers[2]].toSorted())
  })

  dbTest('sees what lacks a reader because somebody reads no more', async ({ db }) => {
    const { call, applications, readers, read, give, desk, page } = await committee(db, 1)
    await read(applications[0], readers[0], 3)
    await give(applications[0], readers[1])
    expect(await page()).toContain('None: every application has its readers')

    await desk.post(urls.callReaders(call), {
      readersEach: '2',
      readerLanguages: 'preferred',
      [`stopped.${readers[1]}`]: 'yes',
    })

    const html = await page()
    expect(html).toContain('1 reader handed in; fewer than asked for')
    expect(html).not.toMatch(/Give to [^<]*Berg/)
  })

  dbTest('is offered nobody who is too near or at their bound, the least loaded first', async ({ db }) => {
    const { call, chief, applications, readers, give, desk, page } = await committee(db, 3)
    const [application = ''] = applications
    const [near, full, busy, free] = readers
    await sayConflict(
      { application: application as Id<'application'>, person: near, kind: 'personal', by: chief },
      moment(AFTER),
      db,
    )
    for (const one of applications.slice(1)) {
      await give(one, full)
      await give(one, busy)
    }
    const settings = { readersEach: '2', readerLanguages: 'preferred', [`maximum.${full}`]: '2' }
    await desk.post(urls.callReaders(call), settings)

    const html = await page()
    const offered = [...html.matchAll(/name="reader" value="([^"]+)"/g)].map(([, id]) => id)

    expect(offered).toEqual([free, busy])
    for (const reader of [near, full]) {
      const refused = await desk.post(urls.callCalibration(call), { application, reader })
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('cannot take it any more')
    }
    expect(await readersOf(db, applications[0])).toEqual([])
  })

  dbTest('who is too near to an application sees nothing of it, in no figure and no list', async ({ db }) => {
    const { call, chief, applications, readers, read, desk, page } = await committee(db, 1)
    const before = await page()
    const hidden = await make.application(db, { call, person: await make.person(db, { familyName: 'Hidden' }) })
    await sayConflict({ application: hidden, person: chief, kind: 'family', by: chief }, moment(AFTER), db)
    await read(hidden, readers[0], 1)
    await read(hidden, readers[1], 5)

    expect(await page()).toBe(before)
    const given = await desk.post(urls.callCalibration(call), { application: hidden, reader: readers[2] })
    const known = await desk.post(urls.callCalibration(call), { application: applications[0] ?? '', reader: '1' })
    expect(given.status).toBe(409)
    expect(await given.text()).not.toContain('Hidden')
    expect(known.status).toBe(404)
    expect(await readersOf(db, hidden)).toHaveLength(2)
  })

  dbTest('asks the database as often for many applications as for few', async ({ db }) => {
    const count = async (size: number) => {
      const { call, chief, applications, readers, read } = await committee(db, size)
      for (const application of applications) await read(application, readers[0], 3)
      const counted = countingQueries(db)
      const desk = await as(chief, tables, counted.db, AFTER)
      return counted.during(() => desk.get(urls.callCalibration(call)))
    }
    expect(await count(8)).toBe(await count(1))
  })

  dbTest('of another programme does not find the page', async ({ db }) => {
    const { call, readers } = await committee(db, 0)
    const other = await make.coordinator(db, await make.programme(db))
    for (const person of [other, readers[0]])
      expect((await (await as(person, tables, db, AFTER)).get(urls.callCalibration(call))).status).toBe(404)
  })
})

describe('a reader who has handed in everything', () => {
  dbTest('sees their marks beside the panel’s, without names, and not before', async ({ db }) => {
    const { applications, readers, read, give } = await committee(db, 5)
    const own = await as(readers[0], tables, db, AFTER)
    const html = async () => (await own.get(urls.reviews())).text()
    for (const application of applications) for (const reader of readers.slice(1)) await read(application, reader, 3)
    for (const application of applications.slice(1)) await read(application, readers[0], 4)
    expect(await html()).toContain('Your mean is 4.0, that of the others 3.0')

    await give(applications[0], readers[0])

    expect(await html()).not.toContain('Your mean')
    for (const name of ['Berg', 'Curie', 'Dirac']) expect(await html()).not.toContain(name)
  })

  dbTest('of a small panel reads a sentence instead', async ({ db }) => {
    const { applications, readers, read } = await committee(db, 6)
    for (const application of applications) for (const reader of readers.slice(0, 3)) await read(application, reader, 3)

    const html = await (await (await as(readers[0], tables, db, AFTER)).get(urls.reviews())).text()

    expect(html).toContain('without telling whose they are')
    expect(html).not.toContain('Your mean')
  })
})
