import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { giveLateCode } from '#src/calls/give-late-code.ts'
import { useLateCode } from '#src/calls/use-late-code.ts'
import { callRoutes } from '#src/calls/web/call-routes.tsx'
import { callYearRoutes } from '#src/calls/web/call-year-routes.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { ownApplication } from './db/applications.ts'
import { saveSection } from './save-section.ts'
import { startApplication } from './start-application.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'

const tables = [callRoutes, callYearRoutes, myApplicationRoutes]
/** Two days after the deadline; the codes below are good until 4 December, 12:00 in Luxembourg. */
const after = '2026-12-02T09:00:00Z'
const until = Temporal.Instant.from('2026-12-04T11:00:00Z')

async function closedCall(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  return { call, chief, desk: await as(chief, tables, db, after) }
}

const typed = { whom: 'Ana Invented', until: '2026-12-04T12:00', uses: '1', reason: 'Ill for a week' }

async function codeFor(call: Id<'call'>, chief: Id<'person'>, db: Db, uses = 1): Promise<string> {
  const given = await giveLateCode(
    { call, whom: { name: 'Ana' }, reason: 'ill', uses, until, by: chief, lang: 'en', baseUrl: '' },
    moment(after),
    db,
  )
  if (!given.ok) throw new Error(given.problem)
  return given.value
}

describe('a late code', () => {
  dbTest('opens a closed call for one person until it expires, to the second', async ({ db }) => {
    const { call, desk } = await closedCall(db)
    const person = await make.person(db)
    const made = await desk.post(urls.lateCodes(call), typed)
    const code = /The code is ([A-Z2-9-]{14})/.exec(decodeURIComponent(made.headers.get('set-cookie') ?? ''))?.[1] ?? ''
    const guest = await as(person, tables, db, after)

    expect(await (await guest.get(urls.call(call))).text()).toContain('You have a late code?')
    const entered = await guest.post(urls.lateEntry(call), { code: ` ${code.toLowerCase()} ` })
    expect(entered.headers.get('location')).toBe(urls.lateCode(code))
    expect(await (await guest.get(urls.lateCode(code))).text()).toContain('4 December 2026')
    expect(await db.selectFrom('late_use').selectAll().execute()).toEqual([])
    expect((await guest.post(urls.apply(call))).status).toBe(409)

    expect((await guest.post(urls.lateCode(code))).headers.get('location')).toBe(urls.apply(call))
    const begun = await guest.post(urls.apply(call))
    const application = begun.headers.get('location')?.split('/').at(-1) as Id<'application'>
    expect(begun.status).toBe(303)

    const save = (at: string) =>
      saveSection(
        {
          application,
          person,
          section: 'goals',
          value: { goals: at },
          isDone: false,
          version: 0,
          tab: { id: 't', turn: 1 },
        },
        moment(at),
        db,
      )
    expect(await save('2026-12-04T11:00:59Z')).toMatchObject({ ok: true })
    expect(await save('2026-12-04T11:01:00Z')).toEqual({ ok: false, problem: 'closed' })
    expect((await ownApplication(application, person, until, db))?.phase).toBe('open')
    expect((await ownApplication(application, person, until.add({ minutes: 1 }), db))?.state).toBe('never-sent')
  })

  dbTest('is worth nothing for anybody else once it is used up, and one person uses it once', async ({ db }) => {
    const { call, chief } = await closedCall(db)
    const code = await codeFor(call, chief, db)
    const [ana, ben] = [await make.person(db), await make.person(db)]
    for (let i = 0; i < 3; i++)
      expect(await useLateCode({ code, person: ana }, moment(after), db)).toEqual({ ok: true, value: call })
    expect(await useLateCode({ code, person: ben }, moment(after), db)).toEqual({ ok: false, problem: 'used-up' })
    expect(await startApplication({ call, person: ben }, moment(after), db)).toEqual({ ok: false, problem: 'closed' })
    const response = await (await as(ben, tables, db, after)).post(urls.lateCode(code))
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('has been used already')
  })

  dbTest('stops when it is taken back', async ({ db }) => {
    const { call, chief, desk } = await closedCall(db)
    const code = await codeFor(call, chief, db)
    const person = await make.person(db)
    await useLateCode({ code, person }, moment(after), db)
    const { id } = await db.selectFrom('late_code').select('id').executeTakeFirstOrThrow()
    await desk.post(urls.lateCodes(call), { revoke: id })
    expect(await startApplication({ call, person }, moment(after), db)).toEqual({ ok: false, problem: 'closed' })
    expect(await (await desk.get(urls.lateCodes(call))).text()).toContain('Taken back')
    const again = await desk.post(urls.lateCodes(call), { revoke: id })
    expect(decodeURIComponent(again.headers.get('set-cookie') ?? '')).toContain('taken back already')
  })

  dbTest('is kept as a hash, and sent to an address that was given', async ({ db }) => {
    const { call, desk } = await closedCall(db)
    await desk.post(urls.lateCodes(call), { ...typed, whom: 'ana@uni.example' })
    const letter = await db.selectFrom('letter').selectAll().executeTakeFirstOrThrow()
    const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(letter.body)?.[0] ?? ''
    expect(letter).toMatchObject({ to_email: 'ana@uni.example', cause: 'late-code' })
    expect(letter.subject).not.toContain(code)
    expect(JSON.stringify(await db.selectFrom('late_code').selectAll().execute())).not.toContain(code)
    expect(JSON.stringify(await db.selectFrom('history').selectAll().execute())).not.toContain(code)
  })

  dbTest('asks somebody who is not signed in to sign in first', async ({ db }) => {
    const { call, chief } = await closedCall(db)
    const code = await codeFor(call, chief, db)
    const nobody = await as(undefined, tables, db, after)
    expect((await nobody.get(urls.lateCode(code))).status).toBe(200)
    expect((await nobody.post(urls.lateCode(code))).headers.get('location')).toContain(
      encodeURIComponent(urls.lateCode(code)),
    )
  })

  dbTest('shows the coordinator who used it, but nobody whose application they must not know of', async ({ db }) => {
    const { call, chief, desk } = await closedCall(db)
    const code = await codeFor(call, chief, db, 5)
    const [seen, near] = [
      await make.person(db, { givenName: 'Seen', familyName: 'Person' }),
      await make.person(db, { givenName: 'Near', familyName: 'Relative', lineManager: chief }),
    ]
    for (const person of [seen, near]) {
      await useLateCode({ code, person }, moment(after), db)
      await startApplication({ call, person }, moment(after), db)
    }
    const html = await (await desk.get(urls.lateCodes(call))).text()
    expect(html).toContain('Seen Person')
    expect(html).not.toContain('Near Relative')
  })

  dbTest('comes back with a sentence at each field that is wrong', async ({ db }) => {
    const { call, desk } = await closedCall(db)
    const cases = [
      [{ whom: '' }, 422, 'Write for whom'],
      [{ whom: 'x'.repeat(1_000_000) }, 422, 'under 200 characters'],
      [{ uses: '0' }, 422, 'between 1 and 100'],
      [{ reason: '\0' }, 422, 'Write down why'],
      [{ until: '2027-03-28T02:30' }, 422, 'jump from 02:00 to 03:00'],
      [{ until: '2026-12-01T12:00' }, 409, 'after the deadline and after now'],
      [{ until: ['a', 'b'] }, 422, 'Give a day and an hour'],
    ] as const
    for (const [fields, status, sentence] of cases) {
      const response = await desk.post(urls.lateCodes(call), { ...typed, ...fields })
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(sentence)
    }
    const html = await (await desk.post(urls.lateCodes(call), { ...typed, uses: '' })).text()
    expect(html).toContain('value="Ana Invented"')
  })

  dbTest('that was mistyped is answered in words, and trying many is slowed down', async ({ db }) => {
    const { call } = await closedCall(db)
    const guest = await as(await make.person(db), tables, db, after)
    for (const code of ['', 'ABCD', '‮ABCD-EFGH-JKMN', '<script>', ['a', 'b']]) {
      const response = await guest.post(urls.lateEntry(call), { code })
      expect(response.status).toBe(422)
    }
    expect((await guest.get(urls.lateCode('ABCD-EFGH-JKMN'))).status).toBe(409)
    expect((await guest.get(urls.lateCode('nonsense'))).status).toBe(404)
    const tries = Array.from({ length: 21 }, () => guest.post(urls.lateCode('ABCD-EFGH-JKMN')))
    expect(
      (await Promise.all(tries))
        .map(({ status }) => status)
        .toSorted()
        .at(-1),
    ).toBe(429)
  })

  dbTest('of another programme’s call does not exist', async ({ db }) => {
    const { call } = await closedCall(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db, after)
    expect((await stranger.get(urls.lateCodes(call))).status).toBe(404)
    expect((await stranger.post(urls.lateCodes(call), typed)).status).toBe(404)
  })
})
