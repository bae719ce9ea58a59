import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callById } from './db/calls.ts'
import { callRoutes } from './web/call-routes.tsx'
import { callYearRoutes } from './web/call-year-routes.ts'

const tables = [callRoutes, callYearRoutes]

/** An open call with two people who write, one who has sent and one who has withdrawn. */
async function inNovember(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const [writing, french] = [await make.person(db), await make.person(db, { lang: 'fr' })]
  for (const person of [writing, french]) await make.application(db, { call, person, draft: true })
  await make.application(db, { call, person: await make.person(db) })
  const gone = await make.application(db, { call, person: await make.person(db), draft: true })
  await db.updateTable('application').set({ withdrawn_at: moment().at }).where('id', '=', gone).execute()
  return { call, chief, desk: await as(chief, tables, db), writing, french }
}

const drafts = (db: Db) =>
  db
    .selectFrom('letter')
    .select(['to_person_id', 'lang', 'subject', 'body', 'released_at'])
    .where('cause', '=', 'deadline-extended')
    .where('discarded_at', 'is', null)
    .execute()

describe('the extension of a deadline', () => {
  dbTest(
    'is written once to everybody who is writing, as drafts, and stands on the page of the call',
    async ({ db }) => {
      const { call, desk, writing, french } = await inNovember(db)
      expect(await (await desk.get(urls.extendCall(call))).text()).toContain('2 people are writing and have not sent')
      const response = await desk.post(urls.extendCall(call), { closes: '2026-12-07T23:59' })
      expect(response.status).toBe(303)
      expect(decodeURIComponent(response.headers.get('set-cookie') ?? '')).toContain('2 letters wait in the outbox')
      const letters = await drafts(db)
      expect(new Map(letters.map(({ to_person_id, lang }) => [to_person_id, lang]))).toEqual(
        new Map([
          [writing, 'en'],
          [french, 'fr'],
        ]),
      )
      expect(letters.every(({ released_at }) => released_at === null)).toBe(true)
      expect(letters.find(({ lang }) => lang === 'en')?.body).toContain('extended to 7 December 2026')
      const page = await (await (await as(undefined, tables, db)).get(urls.call(call))).text()
      expect(page).toContain('Extended to 7 December 2026 at 23:59 (CET)')
      expect(page).toContain('The deadline was extended')
    },
  )

  dbTest('a second time replaces the letters that have not left', async ({ db }) => {
    const { call, desk } = await inNovember(db)
    await desk.post(urls.extendCall(call), { closes: '2026-12-07T23:59' })
    await desk.post(urls.extendCall(call), { closes: '2026-12-14T23:59' })
    expect((await drafts(db)).map(({ body }) => /\d+ (December|décembre) 2026/.exec(body)?.[0])).toEqual([
      '14 December 2026',
      '14 décembre 2026',
    ])
  })

  dbTest('opens a closed call again, until somebody has been decided upon', async ({ db }) => {
    const { call, chief } = await inNovember(db)
    const desk = await as(chief, tables, db, '2026-12-01T09:00:00Z')
    expect(await (await desk.get(urls.extendCall(call))).text()).toContain('With a later deadline it opens again')
    await desk.post(urls.extendCall(call), { closes: '2026-12-07T23:59' })
    expect((await callById(call, db))?.closedFrom).toEqual(Temporal.Instant.from('2026-12-07T23:00:00Z'))

    const { id } = await db
      .selectFrom('application')
      .select('id')
      .where('submitted_at', 'is not', null)
      .executeTakeFirstOrThrow()
    await db
      .insertInto('decision')
      .values({
        id: moment().newId<'decision'>(),
        application_id: id,
        verdict: 'accept',
        decided_at: moment().at,
        decided_by: chief,
      })
      .execute()
    const later = await as(chief, tables, db, '2026-12-10T09:00:00Z')
    const refused = await later.post(urls.extendCall(call), { closes: '2026-12-20T23:59' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Give a late code instead')
  })

  dbTest('is refused in words when it makes no sense', async ({ db }) => {
    const { call, chief, desk } = await inNovember(db)
    const cases = [
      [{ closes: '2026-11-30T23:59' }, 409, 'after the present deadline'],
      [{ closes: '2026-11-20T23:59' }, 409, 'after the present deadline'],
      [{ closes: '2027-03-28T02:30' }, 422, 'jump from 02:00 to 03:00'],
      [{ closes: 'x'.repeat(1_000_000) }, 422, 'Give a day and an hour'],
      [{ closes: ['a', 'b'] }, 422, 'Give a day and an hour'],
      [{}, 422, 'Give a day and an hour'],
    ] as const
    for (const [fields, status, sentence] of cases) {
      const response = await desk.post(urls.extendCall(call), fields)
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(sentence)
    }
    const early = await as(chief, tables, db, '2026-10-15T09:00:00Z')
    expect((await early.post(urls.extendCall(call), { closes: '2026-12-07T23:59' })).status).toBe(409)
    expect(await drafts(db)).toEqual([])
  })

  dbTest('keeps the deadline exact to the second', async ({ db }) => {
    const { call, desk } = await inNovember(db)
    await desk.post(urls.extendCall(call), { closes: '2026-12-07T12:00' })
    const at = async (now: string) => (await (await as(undefined, tables, db, now)).get(urls.call(call))).text()
    expect(await at('2026-12-07T11:00:59Z')).toContain(urls.apply(call))
    expect(await at('2026-12-07T11:01:00Z')).toContain('This call is closed.')
  })

  dbTest('of another programme’s call does not exist', async ({ db }) => {
    const { call } = await inNovember(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db)
    expect((await stranger.get(urls.extendCall(call))).status).toBe(404)
    expect((await stranger.post(urls.extendCall(call), { closes: '2026-12-07T12:00' })).status).toBe(404)
  })
})
