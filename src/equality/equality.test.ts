import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { as, TEST_SECRET } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { applicationRoutes } from '#src/review/web/application-routes.tsx'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { withEqualityRights } from '#src/platform/db/equality-rights.ts'
import { mergePeople } from '#src/people/merge-people.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { urls } from '#src/urls.ts'
import { answerQuestions } from './answer-questions.ts'
import { proposedQuestions } from './domain/proposed-questions.ts'
import { makeTables } from './make-tables.ts'
import { setQuestions } from './set-questions.ts'
import { equalityDeskRoutes } from './web/desk-routes.tsx'
import { equalityRoutes } from './web/equality-routes.tsx'

const tables = [equalityRoutes, equalityDeskRoutes, applicationRoutes]
const AFTER = Temporal.Instant.from('2026-12-08T12:00:00Z')

async function asked(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const call = await make.call(db, { strand })
  const coordinator = await make.coordinator(db, programme)
  await setQuestions({ programme, by: coordinator, change: () => proposedQuestions }, moment(), db)
  return { programme, strand, call, coordinator }
}

async function applied(db: Db, call: Id<'call'>) {
  const person = await make.person(db)
  return { person, application: await make.application(db, { call, person }) }
}

/** So many people who applied and answered this, or nothing. */
async function crowd(db: Db, call: Id<'call'>, counts: Readonly<Record<string, number>>) {
  for (const [gender, count] of Object.entries(counts))
    for (let n = 0; n < count; n += 1) {
      const one = await applied(db, call)
      const typed = gender === 'silent' ? {} : { gender }
      await answerQuestions({ ...one, typed, secret: TEST_SECRET }, db)
    }
}

const stored = (db: Db) =>
  withEqualityRights(
    db,
    async (tx) => (await sql<{ answers: object }>`select answers from equality.answer`.execute(tx)).rows,
  )
const text = async (response: Promise<Response>) => (await response).text()

describe('the answers', () => {
  dbTest('cannot be read by the connection everyday work is done on', async ({ db }) => {
    const { call } = await asked(db)
    await crowd(db, call, { woman: 1 })
    const attempt = (statement: string) =>
      inTransaction(db, (tx) => sql.raw(statement).execute(tx)).then(
        () => 'allowed',
        (error: Error) => error.message,
      )

    for (const statement of [
      'select * from equality.answer',
      'delete from equality.answer',
      'select count(*) from equality.answer',
    ])
      expect(await attempt(statement)).toContain('permission denied for schema equality')
    for (const statement of ['drop table history', 'create table mine (a int)'])
      expect(await attempt(statement)).toMatch(/must be owner|permission denied/)
  })

  dbTest('cannot be brought together with people by the rights that read them', async ({ db }) => {
    await expect(withEqualityRights(db, (tx) => tx.selectFrom('person').select('id').execute())).rejects.toThrow(
      'permission denied for table person',
    )
  })

  dbTest('leave no trace of who gave them: no id, no time, no line of history', async ({ db }) => {
    const { call } = await asked(db)
    const { person, application } = await applied(db, call)
    const before = await db.selectFrom('history').select('id').execute()
    await answerQuestions({ person, application, typed: { gender: 'woman' }, secret: TEST_SECRET }, db)

    const rows = await withEqualityRights(
      db,
      async (tx) =>
        (
          await sql<
            Record<string, unknown>
          >`select encode(holder, 'hex') as holder, answers from equality.answer`.execute(tx)
        ).rows,
    )
    expect(Object.keys(rows[0] ?? {})).toEqual(['holder', 'answers'])
    for (const id of [person, application, call]) expect(JSON.stringify(rows)).not.toContain(id.replaceAll('-', ''))
    expect(await db.selectFrom('history').select('id').execute()).toHaveLength(before.length)
  })
})

describe('somebody who applied', () => {
  dbTest('answers what they like, changes it and deletes it, at any time', async ({ db }) => {
    const { call } = await asked(db)
    const { person, application } = await applied(db, call)
    const browser = await as(person, tables, db)
    expect(await text(browser.get(urls.equality(application)))).toContain('5 questions about equality')

    const at = urls.equalityQuestions(application)
    const saved = await browser.post(at, { gender: 'woman', caring: '', disability: 'not-said', nonsense: 'x' })
    expect(saved.headers.get('location')).toBe(urls.applicationSent(application))
    expect(await stored(db)).toEqual([{ answers: { gender: 'woman', disability: 'not-said' } }])
    expect(await text(browser.get(at))).toMatch(/value="woman" checked/)

    const later = await as(person, tables, db, '2027-06-01T10:00:00Z')
    expect(await text(later.get(urls.myEquality()))).toContain('answered')
    await later.post(at, { gender: 'man', from: 'account' })
    expect(await stored(db)).toEqual([{ answers: { gender: 'man' } }])
    const gone = await later.post(urls.equalityDeletion(application), { from: 'account' })
    expect(gone.headers.get('location')).toBe(urls.myEquality())
    expect(await stored(db)).toEqual([])
    expect(await text(later.get(urls.myEquality()))).toContain('not answered')
  })

  dbTest('is the only one for whom these pages exist', async ({ db }) => {
    const { call, coordinator } = await asked(db)
    const { application } = await applied(db, call)
    for (const who of [coordinator, await make.reviewer(db, call), await make.person(db)]) {
      const browser = await as(who, tables, db)
      for (const path of [urls.equality(application), urls.equalityQuestions(application)])
        expect((await browser.get(path)).status).toBe(404)
      for (const path of [urls.equalityQuestions(application), urls.equalityDeletion(application)])
        expect((await browser.post(path, { gender: 'man' })).status).toBe(404)
    }
    expect(await stored(db)).toEqual([])
  })

  dbTest('keeps them when two records of one human are merged', async ({ db }) => {
    const { call, coordinator } = await asked(db)
    const { person, application } = await applied(db, call)
    await answerQuestions({ person, application, typed: { gender: 'woman' }, secret: TEST_SECRET }, db)
    const kept = await make.person(db)
    await mergePeople({ kept, gone: person, by: coordinator }, moment(), db)

    const page = await text((await as(kept, tables, db)).get(urls.equalityQuestions(application)))
    expect(page).toMatch(/value="woman" checked/)
  })

  dbTest('harms nothing with odd input', async ({ db }) => {
    const { call } = await asked(db)
    const { person, application } = await applied(db, call)
    const browser = await as(person, tables, db)
    for (const gender of ['x'.repeat(1_000_000), 'a\0\u202E', '<script>', ['woman', 'man']])
      expect((await browser.post(urls.equalityQuestions(application), { gender })).status).toBe(303)
    expect(await stored(db)).toEqual([])
  })
})

describe('the coordinator', () => {
  dbTest(
    'sees tables a week after the call has closed, made once, rounded and with small groups hidden',
    async ({ db }) => {
      const { call, coordinator } = await asked(db)
      await crowd(db, call, { woman: 12, man: 9, other: 2, silent: 7 })
      await makeTables(TEST_SECRET, moment('2026-12-05T12:00:00Z'), db)
      expect(await text((await as(coordinator, tables, db)).get(urls.callEquality(call)))).toContain('8 December 2026')

      await makeTables(TEST_SECRET, moment(AFTER), db)
      const browser = await as(coordinator, tables, db, AFTER)
      const page = await text(browser.get(urls.callEquality(call)))

      expect(page).toContain('about 10')
      expect(page).toContain('fewer than 5')
      expect(page).toContain('Of about 30 who applied.')
      expect(page).not.toMatch(/\b(12|9|2)<\/td>|%/)

      await crowd(db, call, { woman: 9 })
      await makeTables(TEST_SECRET, moment(AFTER.add({ hours: 24 })), db)
      const tablesPart = (html: string) => /<table[\s\S]*<\/table>/.exec(html)?.[0]
      expect(tablesPart(await text(browser.get(urls.callEquality(call))))).toBe(tablesPart(page))
    },
  )

  dbTest('sees nothing of a call that is too small, which is then counted with the next one', async ({ db }) => {
    const { call, strand, coordinator } = await asked(db)
    await crowd(db, call, { woman: 8, man: 5 })
    await makeTables(TEST_SECRET, moment(AFTER), db)
    const browser = await as(coordinator, tables, db, AFTER)
    const alone = await text(browser.get(urls.callEquality(call)))
    expect(alone).toContain('Too few applied or answered')
    expect(alone).not.toContain('about')

    const next = await make.call(db, { strand, opens: '2027-11-01T00:00', closes: '2027-11-30T23:59' })
    await crowd(db, next, { woman: 7, man: 6 })
    const nextYear = moment('2027-12-08T12:00:00Z')
    await makeTables(TEST_SECRET, nextYear, db)
    const both = await text((await as(coordinator, tables, db, nextYear.at)).get(urls.callEquality(next)))

    expect(both).toContain('Counted together')
    expect(both).toContain('Of about 25 who applied.')
    expect(both).toContain('about 15')
    expect(both).toContain('58 %')
  })

  dbTest('of another programme sees no such page', async ({ db }) => {
    const { call } = await asked(db)
    const other = await make.coordinator(db, await make.programme(db))
    expect((await (await as(other, tables, db)).get(urls.callEquality(call))).status).toBe(404)
  })

  dbTest('sets the questions until somebody has answered', async ({ db }) => {
    const programme = await make.programme(db)
    const call = await make.call(db, { strand: await make.strand(db, { programme }) })
    const coordinator = await make.coordinator(db, programme)
    const browser = await as(coordinator, tables, db)
    expect(await text(browser.get(urls.equalityForm()))).toContain('asks no equality questions')
    await browser.post(urls.equalityForm(), { propose: 'yes' })
    await browser.post(urls.equalityForm(), { remove: 'nationality' })

    const words = Object.fromEntries(
      ['en', 'fr', 'de'].flatMap((lang) => [
        [`text.${lang}`, 'Do you work part time?'],
        [`choices.${lang}`, 'Yes\nNo'],
      ]),
    )
    expect((await browser.post(urls.equalityForm(), words)).status).toBe(303)
    const uneven = await browser.post(urls.equalityForm(), { ...words, 'choices.de': 'Ja' })
    expect(uneven.status).toBe(422)
    expect(await uneven.text()).toContain('at least two answers')
    const page = await text(browser.get(urls.equalityForm()))
    expect(page).toContain('Do you work part time?')
    expect(page).not.toContain('nationality')

    const one = await applied(db, call)
    await answerQuestions({ ...one, typed: { q1: 'c1' }, secret: TEST_SECRET }, db)
    expect((await browser.post(urls.equalityForm(), { remove: 'q1' })).status).toBe(409)
    expect(await text(browser.get(urls.equalityForm()))).toContain('Somebody has answered')
  })
})

dbTest('rights to the answers end with the work, also when it fails', async ({ db }) => {
  const role = async () => (await sql<{ role: string }>`select current_user as role`.execute(db)).rows[0]?.role
  expect(await role()).toBe('advance_app')
  await withEqualityRights(db, async () => undefined)
  expect(await role()).toBe('advance_app')
  await withEqualityRights(db, () => Promise.reject(new Error('no'))).catch(() => undefined)
  expect(await role()).toBe('advance_app')
  expect(await db.selectFrom('person').select('id').where('created_at', '>', NOON).execute()).toEqual([])
})
