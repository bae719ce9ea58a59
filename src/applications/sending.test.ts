import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { database, dbTest } from '../../test/database.ts'
import { everybody, make } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { urls } from '#src/urls.ts'
import { exceptionRoutes } from '#src/calls/web/exceptions/exception-routes.tsx'
import type { Section, Typed } from './domain/sections.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'
import { checkRoutes } from './web/check-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const tables = [myApplicationRoutes, checkRoutes, sectionRoutes]
const TYPED = Temporal.Instant.from('2026-10-05T08:00:00Z')
const DURING = '2026-10-20T10:00:00Z'
const LATER = '2026-10-21T10:00:00Z'
const TEN_WORDS = 'I would like to talk about the years after my thesis.'
const letter = { why: TEN_WORDS, expectations: TEN_WORDS, background: TEN_WORDS, plans: TEN_WORDS }

type With = { closes?: string; eligibility?: typeof everybody; without?: Section[] }

/** A draft whose sections are all complete, and everybody it speaks of. */
async function ready(db: Db, { closes = '2026-11-30T23:59', eligibility = everybody, without = [] }: With = {}) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const call = await make.call(db, { strand, opens: '2026-10-02T00:00', closes, eligibility })
  const date = await make.milestone(db, call, '2027-09-01T09:00')
  for (const topic of ['writing', 'money']) await make.term(db, programme, 'topic', topic)
  await make.term(db, programme, 'trait', 'patient')
  const [unit, rank, person] = [await make.unit(db), await make.rank(db), await make.person(db)]
  const [mentor, unwanted] = [await make.mentor(db), await make.mentor(db, { familyName: 'Unwanted' })]
  const manager = await make.person(db)
  const supervisor = await make.person(db)
  const application = await make.application(db, { call, person, draft: true })
  const about = { unit, rank, contract: 'fixed', contractEndsOn: '2027-12-31', languages: ['en', 'fr'] }
  const near = { manager, supervisor: [supervisor], superiors: 'told' }
  const values: Record<Section, Typed> = {
    about: { ...about, ...near },
    goals: { goal1: 'Finish the book.', topics: ['writing', 'money'] },
    letter,
    wishes: { how: 'named', wish1: mentor, name2: 'Zoé Unlisted', place2: 'Trier', address2: '' },
    avoid: { avoid1: unwanted, names: 'Old Rival\n' },
    dates: { [date]: 'yes' },
  }
  for (const [section, value] of Object.entries(values) as [Section, Typed][])
    if (!without.includes(section)) await answered(db, application, section, value)
  return { call, unit, rank, person, mentor, unwanted, manager, supervisor, application, values, date }
}

const answered = (db: Db, application: Id<'application'>, section: Section, value: Typed) =>
  db
    .insertInto('answer')
    .values({ application_id: application, section, value: json(value), version: 1, is_done: true, saved_at: TYPED })
    .execute()

const savedIn = (db: Db, application: Id<'application'>, section: Section) =>
  db
    .selectFrom('answer')
    .select(['value', 'version', 'is_done'])
    .where('application_id', '=', application)
    .where('section', '=', section)
    .executeTakeFirst()

const submissions = (db: Db) => db.selectFrom('submission').select('answers').orderBy('submitted_at').execute()
const letters = (db: Db) => db.selectFrom('letter').select('body').where('cause', '=', 'application-received').execute()
const wishes = (db: Db) => db.selectFrom('wish').select(['place', 'mentor_id', 'name']).orderBy('place').execute()
const htmlAt = async (browser: Browser, path: string) => (await browser.get(path)).text()

describe('sending', () => {
  dbTest('lists what is missing in words and is refused', async ({ db }) => {
    const { person, application } = await ready(db, { without: ['goals', 'dates'] })
    const browser = await as(person, tables, db, DURING)

    const response = await browser.post(urls.checkAnswers(application))
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Write at least one goal.')
    expect(html).toContain('Answer for every date.')
    expect(await htmlAt(browser, urls.application(application))).toContain('2 tasks are still open.')
    expect(await submissions(db)).toEqual([])
  })

  dbTest('keeps what matching needs, writes a letter and brings the person up to date', async ({ db }) => {
    const { person, application, mentor, unwanted, unit, rank, manager, supervisor } = await ready(db)

    const response = await (await as(person, tables, db, DURING)).post(urls.checkAnswers(application))

    expect(response.headers.get('location')).toBe(urls.applicationSent(application))
    expect(await submissions(db)).toHaveLength(1)
    expect(await wishes(db)).toEqual([
      { place: 1, mentor_id: mentor, name: null },
      { place: 2, mentor_id: null, name: 'Zoé Unlisted' },
    ])
    expect(await db.selectFrom('sought_term').select('term_id').execute()).toHaveLength(2)
    const avoided = await db.selectFrom('avoidance').select(['person_id', 'name']).orderBy('name').execute()
    expect(avoided).toEqual([
      { person_id: unwanted, name: 'Ana Unwanted' },
      { person_id: null, name: 'Old Rival' },
    ])
    expect(await letters(db)).toEqual([{ body: expect.stringContaining(`A-${application.slice(-6)}`) }])
    expect(await history(db)).toContain('application.submitted')
    expect(await db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()).toMatchObject({
      unit_id: unit,
      rank_id: rank,
      contract: 'fixed',
      languages: ['en', 'fr'],
      line_manager_id: manager,
    })
    expect(await db.selectFrom('supervision').selectAll().execute()).toEqual([
      { person_id: person, supervisor_id: supervisor },
    ])
  })

  dbTest('twice writes one submission and one letter', async ({ db }) => {
    const { person, application } = await ready(db)
    const browser = await as(person, tables, db, DURING)
    await browser.post(urls.checkAnswers(application))

    const again = await browser.post(urls.checkAnswers(application))

    expect(again.headers.get('location')).toBe(urls.applicationSent(application))
    expect(await htmlAt(browser, urls.applicationSent(application))).toContain('Your application has been sent')
    expect([(await submissions(db)).length, (await letters(db)).length]).toEqual([1, 1])
  })

  dbTest('is refused with the reason when the contract ends too early for the call', async ({ db }) => {
    const { person, application } = await ready(db, { eligibility: { ...everybody, contractUntil: '2028-06-30' } })

    const response = await (await as(person, tables, db, DURING)).post(urls.checkAnswers(application))

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Your contract would end before the programme does.')
    expect(await submissions(db)).toEqual([])
  })

  dbTest('again after changes replaces the wishes', async ({ db }) => {
    const { person, application } = await ready(db)
    await (await as(person, tables, db, DURING)).post(urls.checkAnswers(application))
    const later = await as(person, tables, db, LATER)
    const described = { how: 'described', traits: 'patient', version: '1', done: 'yes' }
    await later.post(urls.section(application, 'wishes'), described)
    expect(await htmlAt(later, urls.application(application))).toContain('changes that have not been sent')

    await later.post(urls.checkAnswers(application))

    expect(await htmlAt(later, urls.application(application))).not.toContain('changes that have not been sent')
    expect([(await submissions(db)).length, (await letters(db)).length]).toEqual([2, 2])
    expect(await wishes(db)).toEqual([])
    expect(await db.selectFrom('sought_term').select('term_id').execute()).toHaveLength(3)
  })

  dbTest('never fails over a person, a place or a day that does not exist', async ({ db }) => {
    const { person, application, call } = await ready(db)
    const browser = await as(person, tables, db, DURING)
    const wrong = [
      ['wishes', { how: 'named', wish1: call }],
      ['about', { unit: call, rank: call, contract: 'fixed', contractEndsOn: '0000-01-01', languages: 'en' }],
      ['letter', { ...letter, file: call, fileName: 'x.pdf', filePages: '1' }],
    ] as const
    for (const [section, fields] of wrong)
      await browser.post(urls.section(application, section), { ...fields, version: '1', done: 'yes' })

    expect((await browser.post(urls.checkAnswers(application))).status).toBe(422)
    expect(await savedIn(db, application, 'letter')).toMatchObject({ value: letter, is_done: true })
  })
})

const history = async (db: Db) => (await db.selectFrom('history').select('what').execute()).map((line) => line.what)

describe.each([
  ['in winter', '2026-11-30T23:59', '2026-12-01T00:00:00+01:00'],
  ['on the day summer time begins', '2027-03-28T23:59', '2027-03-29T00:00:00+02:00'],
  ['on the day summer time ends', '2026-10-25T23:59', '2026-10-26T00:00:00+01:00'],
])('a call that closes %s', (_, closes, midnight) => {
  dbTest('takes what is sent in its last millisecond', async ({ db }) => {
    const { person, application } = await ready(db, { closes })
    const last = Temporal.Instant.from(midnight).subtract({ milliseconds: 1 })

    const response = await (await as(person, tables, db, last)).post(urls.checkAnswers(application))

    expect(response.headers.get('location')).toBe(urls.applicationSent(application))
    expect(await submissions(db)).toHaveLength(1)
  })

  dbTest('refuses in words what comes at midnight, and everything stays', async ({ db }) => {
    const { person, application } = await ready(db, { closes })
    const browser = await as(person, tables, db, Temporal.Instant.from(midnight))

    const response = await browser.post(urls.checkAnswers(application))

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The call has closed')
    expect(await submissions(db)).toEqual([])
    expect(await htmlAt(browser, urls.section(application, 'goals'))).toContain('Finish the book.')
    expect(await htmlAt(browser, urls.application(application))).toContain('this draft was not sent')
  })
})

/** Outside a transaction, so that what comes at the same time really does. Nothing is left behind. */
async function atOnce(work: (db: Db) => Promise<void>): Promise<void> {
  const db = await database()
  // only the owner of the tables may empty them
  const clean = () =>
    inTransaction(db, async (tx) => {
      await sql`set local role none`.execute(tx)
      await sql`truncate person, programme, unit, rank, letter, history cascade`.execute(tx)
    })
  await work(db).finally(clean)
}

describe('twenty at the same time', () => {
  test('equal sends make one submission and one letter', () =>
    atOnce(async (db) => {
      const { person, application } = await ready(db)
      const browser = await as(person, tables, db, DURING)

      const all = await Promise.all(Array.from({ length: 20 }, () => browser.post(urls.checkAnswers(application))))

      expect(new Set(all.map((one) => one.status))).toEqual(new Set([303]))
      expect([(await submissions(db)).length, (await letters(db)).length]).toEqual([1, 1])
    }))

  test('starts make one application', () =>
    atOnce(async (db) => {
      const call = await make.call(db)
      const browser = await as(await make.person(db), tables, db)

      const all = await Promise.all(Array.from({ length: 20 }, () => browser.post(urls.apply(call))))

      expect(new Set(all.map((one) => one.headers.get('location'))).size).toBe(1)
      expect(await db.selectFrom('application').select('id').execute()).toHaveLength(1)
    }))

  test('different texts with the same version keep one and show nineteen conflicts', () =>
    atOnce(async (db) => {
      const { person, application } = await ready(db)
      const browser = await as(person, tables, db, DURING)

      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          browser.post(urls.section(application, 'goals'), { goal1: `Goal ${n}`, version: '1', done: 'later' }),
        ),
      )

      expect(all.filter((one) => one.status === 303)).toHaveLength(1)
      expect(all.filter((one) => one.status === 409)).toHaveLength(19)
      expect(await savedIn(db, application, 'goals')).toMatchObject({ version: 2 })
    }))
})

describe('superiors in an application', () => {
  dbTest('are searched for and chosen inside the section, with everything else kept', async ({ db }) => {
    const { person, application, manager } = await ready(db, { without: ['about'] })
    await db.updateTable('person').set({ family_name: 'Boss' }).where('id', '=', manager).execute()
    const browser = await as(person, tables, db, DURING)

    const typed = { affiliation: 'Typed Institute', do: 'find.manager', managerFind: 'boss', version: '0' }
    const found = await (await browser.post(urls.section(application, 'about'), typed)).text()

    expect(found).toContain(manager)
    expect(found).toContain('Typed Institute')
    expect(await savedIn(db, application, 'about')).toBeUndefined()
  })

  dbTest('who is named by an address is neither given the application nor proposed as a mentor', async ({ db }) => {
    const { person, application, supervisor, values } = await ready(db, { without: ['about'] })
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', supervisor)
      .executeTakeFirstOrThrow()
    const near = { manager: '', supervisor: [], supervisorName1: 'Prof. Near', supervisorEmail1: email.toUpperCase() }
    await answered(db, application, 'about', { ...values.about, ...near })
    await (await as(person, tables, db, DURING)).post(urls.checkAnswers(application))

    expect((await sql`select person_id, superior_id, kind from superior`.execute(db)).rows).toEqual([
      { person_id: person, superior_id: supervisor, kind: 'supervisor' },
    ])
    expect((await sql`select kind from too_near where person_id = ${supervisor}`.execute(db)).rows).toEqual([
      { kind: 'supervisor' },
    ])
    const html = await htmlAt(await as(person, tables, db, DURING), urls.checkAnswers(application))
    expect(html).toContain('Prof. Near')
  })
})

describe('an exception from a rule', () => {
  const rules = { ...everybody, contractUntil: '2028-06-30' }
  const desks = [...tables, exceptionRoutes]

  /** A draft that one rule refuses, and the coordinator who can help. */
  async function refused(db: Db) {
    const draft = await ready(db, { eligibility: rules })
    const { programme_id: programme } = await db.selectFrom('strand').select('programme_id').executeTakeFirstOrThrow()
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', draft.person)
      .executeTakeFirstOrThrow()
    const desk = await as(await make.coordinator(db, programme), desks, db, DURING)
    return { ...draft, desk, typed: { email, rule: 'contract', reason: 'A prolongation is being signed' } }
  }

  dbTest('lets the application pass, until it is taken back', async ({ db }) => {
    const { call, person, application, desk, typed } = await refused(db)
    const browser = await as(person, desks, db, DURING)
    const before = await browser.post(urls.checkAnswers(application))
    expect(before.status).toBe(422)
    expect(await before.text()).toContain('Your contract would end before the programme does')

    await desk.post(urls.exceptions(call), { ...typed, rule: 'employer' })
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(422)
    await desk.post(urls.exceptions(call), typed)
    const html = await htmlAt(desk, urls.exceptions(call))
    expect(html).toContain('A prolongation is being signed')
    expect(await history(db)).toContain('exception.granted')
    expect(JSON.stringify(await db.selectFrom('history').select('about').execute())).not.toContain('prolongation')

    for (const { id } of await db.selectFrom('eligibility_exception').select('id').execute())
      await desk.post(urls.exceptions(call), { withdraw: id })
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(422)
    await desk.post(urls.exceptions(call), typed)
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
  })

  dbTest('is given once, to somebody known, for a rule, with a reason, by somebody of the office', async ({ db }) => {
    const { call, desk, typed } = await refused(db)
    await desk.post(urls.exceptions(call), typed)
    const cases = [
      [typed, 409, 'has this exception already'],
      [{ ...typed, email: 'nobody@uni.example' }, 409, 'Nobody with this address'],
      [{ ...typed, rule: 'height' }, 422, 'Choose the rule'],
      [{ ...typed, reason: ' ' }, 422, 'Write down why'],
      [{ ...typed, reason: 'x'.repeat(1_000_000) }, 422, 'under 500 characters'],
      [{ ...typed, email: ['a@uni.example', 'b@uni.example'] }, 422, 'Give an e-mail address'],
    ] as const
    for (const [fields, status, sentence] of cases) {
      const response = await desk.post(urls.exceptions(call), fields)
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(sentence)
    }
    const stranger = await as(await make.coordinator(db, await make.programme(db)), desks, db, DURING)
    expect((await stranger.post(urls.exceptions(call), typed)).status).toBe(404)
  })
})
