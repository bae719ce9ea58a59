import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import fc from 'fast-check'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { addPerson } from './add-person.ts'
import { superiorsOf } from './db/superiors.ts'
import { changedSuperiors } from './domain/details.ts'
import { readSuperiors, superiorFields } from './domain/superior.ts'
import { meRoutes } from './web/me-routes.tsx'
import { superiorsRoutes } from './web/superiors-routes.tsx'

const tables = [meRoutes, superiorsRoutes]

const historyOf = (person: Id<'person'>, db: Db) =>
  db
    .selectFrom('history')
    .select(['what', 'about'])
    .where('by_id', '=', person)
    .where('what', '<>', 'session.started')
    .execute()

const superiors = async (db: Db) => (await sql`select person_id, superior_id, kind from superior`.execute(db)).rows

describe('somebody says whom they report to', () => {
  dbTest('by searching for a name, choosing and saving', async ({ db }) => {
    const unit = await make.unit(db, { name: 'Invented Centre' })
    const manager = await make.person(db, { givenName: 'Mona', familyName: 'Manager', unit })
    const ana = await make.person(db)
    const browser = await as(ana, tables, db)

    const found = await (await browser.post(urls.mySuperiors(), { do: 'find.manager', managerFind: 'manag' })).text()
    expect(found).toContain('Mona Manager')
    expect(found).toContain('Invented Centre')
    expect(found).not.toContain('@uni.example"')
    const saved = await browser.post(urls.mySuperiors(), { manager })

    expect(saved.status).toBe(303)
    expect(await superiorsOf(ana, db)).toEqual({ lineManager: { person: manager }, supervisors: [] })
    expect(await (await browser.get(urls.me())).text()).toContain('Mona Manager')
  })

  dbTest('a search finds an address only when it is whole, and keeps what was typed', async ({ db }) => {
    const sam = await make.person(db, { givenName: 'Sam', familyName: 'Supervisor', email: 'sam@uni.example' })
    const browser = await as(await make.person(db), tables, db)
    const search = (text: string) =>
      browser.post(urls.mySuperiors(), { do: 'find.supervisor', supervisorFind: text, managerName1: 'Prof. Typed' })

    const [part, whole] = [await (await search('sam@')).text(), await (await search('SAM@uni.example')).text()]

    expect(part).not.toContain(sam)
    expect(part).toContain('Nobody of that name or address')
    expect(whole).toContain(sam)
    expect(whole).toContain('Prof. Typed')
  })

  dbTest('two letters are no search, and the sixty-first search within the hour is refused', async ({ db }) => {
    const browser = await as(await make.person(db), tables, db)
    const search = (text: string) => browser.post(urls.mySuperiors(), { do: 'find.manager', managerFind: text })
    expect((await search('ab')).status).toBe(422)
    for (let i = 0; i < 60; i += 1) await search('nobody of this name')

    const refused = await search('nobody of this name')

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('very often')
  })

  dbTest('or by name and address; the name is kept, and whoever comes with that address is meant', async ({ db }) => {
    const ana = await make.person(db)
    const browser = await as(ana, tables, db)
    await browser.post(urls.mySuperiors(), { managerName1: 'Prof. Later', managerEmail1: 'Later@uni.example' })
    const known = () => superiors(db)
    expect(await known()).toEqual([])

    const added = await addPerson(
      { givenName: 'Lara', familyName: 'Later', email: 'later@uni.example', lang: 'en' },
      moment(),
      db,
    )

    expect(await known()).toEqual([{ person_id: ana, superior_id: added.ok && added.value, kind: 'line-manager' }])
    expect(await (await browser.get(urls.me())).text()).toContain('Prof. Later, Later@uni.example')
  })

  dbTest('what is half said comes back with a sentence and the text', async ({ db }) => {
    const browser = await as(await make.person(db), tables, db)

    const noMail = await browser.post(urls.mySuperiors(), {
      supervisorName2: 'Prof. Half',
      supervisorEmail2: 'no mail',
    })
    const noName = await browser.post(urls.mySuperiors(), { managerEmail1: 'someone@uni.example' })

    expect([noMail.status, noName.status]).toEqual([422, 422])
    expect(await noMail.text()).toMatch(/Prof\. Half[^]*no mail|no mail[^]*Prof\. Half/)
    expect(await noName.text()).toContain('Give the name that belongs to this address')
  })

  dbTest('an id that belongs to nobody is refused, never stored', async ({ db }) => {
    const browser = await as(await make.person(db), tables, db)

    const answer = await browser.post(urls.mySuperiors(), { supervisor: moment().newId() })

    expect(answer.status).toBe(422)
    expect(await db.selectFrom('supervision').selectAll().execute()).toEqual([])
  })

  dbTest(
    'history keeps which part changed and nothing of what was typed; the same again changes nothing',
    async ({ db }) => {
      const ana = await make.person(db)
      const browser = await as(ana, tables, db)
      const typed = { supervisorName1: 'Prof. Secret', supervisorEmail1: 'secret@uni.example' }
      await browser.post(urls.mySuperiors(), typed)
      await browser.post(urls.mySuperiors(), typed)

      expect(await historyOf(ana, db)).toEqual([
        { what: 'person.details-changed', about: { person: ana, parts: ['supervisors'] } },
      ])
      expect(await (await browser.get(urls.me())).text()).toContain(
        'You changed what is known of you: your supervisors',
      )
    },
  )

  dbTest('somebody never becomes their own superior by naming their own address', async ({ db }) => {
    const ana = await make.person(db, { email: 'ana@uni.example' })
    await (
      await as(ana, tables, db)
    ).post(urls.mySuperiors(), {
      manager: ana,
      supervisorName1: 'Me',
      supervisorEmail1: 'ANA@uni.example',
    })

    expect(await superiors(db)).toEqual([])
    expect(await db.selectFrom('supervision').selectAll().execute()).toEqual([])
  })
})

test('what is stored and shown in the fields is read back the same', () => {
  const id = fc.uuid().map((text) => text as Id<'person'>)
  const unlisted = fc.record({
    name: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() === text && text !== ''),
    email: fc.emailAddress().filter((text) => /^[\w.@-]+$/.test(text)),
  })
  const person = fc.record({ person: id })
  const superiors = fc.record({
    lineManager: fc.option(fc.oneof(person, unlisted)),
    supervisors: fc
      .tuple(
        fc.uniqueArray(person, { maxLength: 4, selector: (one) => one.person }),
        fc.array(unlisted, { maxLength: 3 }),
      )
      .map(([known, others]) => [...known, ...others]),
  })
  fc.assert(
    fc.property(superiors, (told) => {
      const read = readSuperiors(superiorFields(told), () => true)
      expect('superiors' in read && changedSuperiors(told, read.superiors)).toEqual([])
    }),
  )
})
