import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { hostile } from '../../test/hostile.ts'
import { make, moment } from '../../test/make.ts'
import { shareOutAt } from '../../test/share-out-at.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { declareConflict } from './declare-conflict.ts'
import { sayConflict } from './say-conflict.ts'
import { shareOut } from './share-out.ts'
import { deskRoutes } from './web/desk-routes.tsx'
import { sharingRoutes } from './web/sharing/sharing-routes.tsx'

const tables = [sharingRoutes, deskRoutes]
const AFTER = '2026-12-02T09:00:00Z'

/** A closed call with four applications and three readers. */
async function committee(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const readers = [
    await make.reviewer(db, call, { familyName: 'Aalto' }),
    await make.reviewer(db, call, { familyName: 'Berg' }),
    await make.reviewer(db, call, { familyName: 'Curie' }),
  ] as const
  const applications: Id<'application'>[] = []
  for (let i = 0; i < 4; i += 1) applications.push(await make.application(db, { call, person: await make.person(db) }))
  const desk = await as(chief, tables, db, AFTER)
  return { programme, call, chief, readers, applications, desk }
}

const held = async (db: Db) => {
  const rows = await db
    .selectFrom('reading')
    .select(['id', 'application_id as application', 'reader_id as reader'])
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return { rows, of: (reader: Id<'person'>) => rows.filter((row) => row.reader === reader) }
}

const settings = (of: Record<string, string> = {}) => ({ readersEach: '2', readerLanguages: 'preferred', ...of })

describe('a coordinator who shares out', () => {
  dbTest('sees who would get what before anything happens', async ({ db }) => {
    const { call, desk } = await committee(db)

    const html = await (await desk.get(urls.callSharing(call, 'given'))).text()

    expect(html).toContain('8 readings would be given out')
    expect(html).toContain('Aalto')
    expect((await held(db)).rows).toEqual([])
  })

  dbTest('gets exactly the plan that was shown, and is told when it has changed since', async ({ db }) => {
    const { call, desk } = await committee(db)
    const html = await (await desk.get(urls.callSharing(call, 'given'))).text()
    const plan = /name="plan" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await make.application(db, { call, person: await make.person(db) })

    const late = await desk.post(urls.callSharing(call), { keep: 'given', plan })

    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Something has changed since you looked')
    expect((await held(db)).rows).toEqual([])
    expect((await shareOutAt(desk, call)).status).toBe(303)
    expect((await held(db)).rows).toHaveLength(10)
  })

  dbTest('sets how many read each, and what one takes on', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    const [first] = readers

    const kept = await desk.post(urls.callReaders(call), settings({ readersEach: '3', [`maximum.${first}`]: '1' }))
    await shareOutAt(desk, call)

    expect(kept.status).toBe(303)
    expect((await held(db)).of(first)).toHaveLength(1)
    expect((await held(db)).rows).toHaveLength(9)
    const html = await (await desk.get(urls.callSharing(call, 'given'))).text()
    expect(html).toContain('Without enough readers')
    expect(html).toContain('raise a bound or add a reader')
  })

  dbTest('gets impossible bounds back with a sentence at the field', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    const [first] = readers
    const crossed = settings({ [`minimum.${first}`]: '5', [`maximum.${first}`]: '2' })

    const response = await desk.post(urls.callReaders(call), crossed)
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('At most is less than at least')
    expect(html).toContain('value="5"')
    expect((await desk.post(urls.callReaders(call), settings({ readersEach: '9' }))).status).toBe(422)
  })

  dbTest('pins a reader to an application, and every plan keeps to it', async ({ db }) => {
    const { call, desk, readers, applications, chief } = await committee(db)
    const [application] = applications
    if (!application) throw new Error('no application')
    const pin = { application, reader: readers[2] }
    await desk.post(urls.readerPins(call), pin)
    await desk.post(urls.readerPins(call), { application, reader: readers[1] })

    await shareOutAt(desk, call)

    const of = (await held(db)).rows.filter((row) => row.application === application).map(({ reader }) => reader)
    expect(new Set(of)).toEqual(new Set([readers[1], readers[2]]))
    await desk.post(urls.readerPins(call), { ...pin, remove: 'yes' })
    expect(await db.selectFrom('reader_pin').select('reader_id').execute()).toEqual([{ reader_id: readers[1] }])
    await sayConflict({ application, person: readers[0], kind: 'family', by: chief }, moment(AFTER), db)
    const refused = await desk.post(urls.readerPins(call), { application, reader: readers[0] })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('too near')
  })

  dbTest('balances anew when somebody drops out, and everything begun stays', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    await shareOutAt(desk, call)
    const before = await held(db)
    const [leaver, stays] = readers
    const [begun] = before.of(stays)
    if (!begun) throw new Error('nothing was given')
    await declareConflict({ reading: begun.id, reader: stays, conflict: 'none' }, moment(AFTER), db)
    await make.reviewer(db, call, { familyName: 'Dirac' })

    await desk.post(urls.callReaders(call), settings({ [`stopped.${leaver}`]: 'yes' }))
    const response = await shareOutAt(desk, call, 'begun')

    expect(response.status).toBe(303)
    const now = await held(db)
    expect(now.of(leaver)).toEqual([])
    expect(now.of(stays).map(({ id }) => id)).toContain(begun.id)
    expect(now.rows).toHaveLength(8)
    const each = Map.groupBy(now.rows, ({ application }) => application)
    expect([...each.values()].map((readings) => new Set(readings.map(({ reader }) => reader)).size)).toEqual([
      2, 2, 2, 2,
    ])
  })

  dbTest('gives what somebody turned out to be too near to, to somebody else', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    await shareOutAt(desk, call)
    const [near] = (await held(db)).of(readers[0])
    if (!near) throw new Error('nothing was given')
    await declareConflict({ reading: near.id, reader: readers[0], conflict: 'co-author' }, moment(AFTER), db)

    await shareOutAt(desk, call)

    const of = (await held(db)).rows.filter(({ application }) => application === near.application)
    expect(of.map(({ reader }) => reader)).toEqual(expect.arrayContaining([readers[1], readers[2]]))
  })

  dbTest('is told when the committee is too small', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    const stopped = Object.fromEntries(readers.slice(1).map((reader) => [`stopped.${reader}`, 'yes']))
    await desk.post(urls.callReaders(call), settings(stopped))

    const response = await desk.get(urls.callSharing(call, 'given'))

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('the committee has fewer who read')
  })

  dbTest(
    'sees nothing, and no count, of an application they are too near to, yet it gets its readers',
    async ({ db }) => {
      const { call, desk, chief, applications } = await committee(db)
      const [hidden] = applications
      if (!hidden) throw new Error('no application')
      await sayConflict({ application: hidden, person: chief, kind: 'family', by: chief }, moment(AFTER), db)
      const { reference } = await db
        .selectFrom('application')
        .select('reference')
        .where('id', '=', hidden)
        .executeTakeFirstOrThrow()

      const html = await (await desk.get(urls.callSharing(call, 'given'))).text()
      await shareOutAt(desk, call)

      expect(html).toContain('6 readings would be given out')
      expect(html).not.toContain(reference)
      expect(await (await desk.get(urls.callReaders(call))).text()).not.toContain(reference)
      expect((await desk.post(urls.readerPins(call), { application: hidden, reader: chief })).status).toBe(404)
      expect((await held(db)).rows.filter(({ application }) => application === hidden)).toHaveLength(2)
    },
  )

  dbTest('of another programme finds no such page', async ({ db }) => {
    const { call } = await committee(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db, AFTER)

    expect((await stranger.get(urls.callReaders(call))).status).toBe(404)
    expect((await stranger.get(urls.callSharing(call))).status).toBe(404)
    expect((await stranger.post(urls.callSharing(call), { keep: 'given', plan: '' })).status).toBe(404)
    expect((await stranger.post(urls.readerPins(call), {})).status).toBe(404)
  })

  dbTest('types what nobody expects, and is answered in sentences', async ({ db }) => {
    const { call, desk, readers } = await committee(db)
    const [first] = readers
    for (const [what, value = ''] of Object.entries(hostile)) {
      for (const name of ['readersEach', 'readerLanguages', `minimum.${first}`, `maximum.${first}`]) {
        const answered = await desk.post(urls.callReaders(call), { ...settings(), [name]: value })
        expect([303, 422], `${name} ${what}`).toContain(answered.status)
      }
      const pinned = await desk.post(urls.readerPins(call), { application: value, reader: value })
      expect([404, 422], what).toContain(pinned.status)
      const carried = await desk.post(urls.callSharing(call), { keep: value, plan: value })
      expect(carried.status, what).toBe(404)
    }
    expect((await desk.post(urls.callReaders(call), {})).status).toBe(422)
  })
})

dbTest('a reader who knows the topics, or the language of the letter, is given it first', async ({ db }) => {
  const { call, chief, applications, readers } = await committee(db)
  await db
    .updateTable('person')
    .set({ languages: ['en', 'fr'] })
    .where('id', '=', readers[0])
    .execute()
  await db
    .updateTable('person')
    .set({ languages: ['en', 'fr'] })
    .where('id', '=', readers[1])
    .execute()
  await db.updateTable('call').set({ reader_languages: 'required' }).where('id', '=', call).execute()
  const french = 'Je souhaite trouver une mentore pour réfléchir à mes projets et à la suite de ma carrière avec elle.'
  await db
    .updateTable('submission')
    .set({ answers: JSON.stringify({ letter: { why: french, expectations: '', background: '', plans: '' } }) as never })
    .where('application_id', '=', applications[0] ?? ('' as Id<'application'>))
    .execute()

  await shareOut({ call, by: chief }, moment(AFTER), db)

  const of = (await held(db)).rows.filter(({ application }) => application === applications[0])
  expect(new Set(of.map(({ reader }) => reader))).toEqual(new Set([readers[0], readers[1]]))
})

dbTest('a third reader stays, and counts as work', async ({ db }) => {
  const { call, chief, applications, readers } = await committee(db)
  for (const reader of readers)
    await assignReader(
      { application: applications[0] ?? ('' as Id<'application'>), reader, by: chief },
      moment(AFTER),
      db,
    )

  await shareOut({ call, by: chief }, moment(AFTER), db)

  const { rows, of } = await held(db)
  expect(rows).toHaveLength(9)
  expect(readers.map((reader) => of(reader).length)).toEqual([3, 3, 3])
})

dbTest(
  'the page of the readers and the plan ask the same number of questions for four applications and for eight',
  async ({ db }) => {
    const { call, chief } = await committee(db)
    const counted = countingQueries(db)
    const desk = await as(chief, tables, counted.db, AFTER)
    for (const url of [urls.callReaders(call), urls.callSharing(call)]) {
      const open = async () => expect((await desk.get(url)).status).toBe(200)
      const few = await counted.during(open)
      for (let i = 0; i < 4; i += 1) await make.application(db, { call, person: await make.person(db) })
      expect(await counted.during(open)).toBe(few)
    }
  },
)
