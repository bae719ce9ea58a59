import { describe, expect, test } from 'vitest'
import { as } from '../../test/as.ts'
import { database, dbTest, inRollback } from '../../test/database.ts'
import { completed } from '../../test/completed-application.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { consequences } from '#src/consequences.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { ownApplication, workingCopy } from './db/applications.ts'
import { attachLetter } from './attach-letter.ts'
import { saveSection } from './save-section.ts'
import { startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'
import { merged } from './web/conflict-page.tsx'
import { letterRoutes } from './web/letter-routes.tsx'
import { myApplicationRoutes } from './web/application-routes.tsx'
import { withdrawalRoutes } from './web/withdrawal-routes.tsx'
import { checkRoutes } from './web/check-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const tables = [
  myApplicationRoutes,
  withdrawalRoutes(consequences('http://localhost:3000')),
  checkRoutes,
  letterRoutes,
  sectionRoutes,
]

const count = async (table: 'submission' | 'letter', db: Db) =>
  Number((await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

async function send(
  person: Id<'person'>,
  application: Id<'application'>,
  db: Db,
  at: Temporal.Instant | string = NOON,
) {
  return (await as(person, tables, db, at)).post(urls.checkAnswers(application))
}

describe('the deadline', () => {
  test.each([
    ['winter', '2026-11-30T23:59', '2026-11-30T22:59:59Z', '2026-11-30T23:00:00Z'],
    ['the night clocks go forward', '2026-03-28T23:59', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['the day after they went forward', '2026-03-29T23:59', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['the day clocks go back', '2026-10-25T23:59', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['the day before they go back', '2026-10-24T23:59', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['the minute before clocks go forward', '2026-03-29T01:59', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'],
    ['the first minute after they went forward', '2026-03-29T03:00', '2026-03-29T01:00:59Z', '2026-03-29T01:01:00Z'],
    ['the hour that comes twice: its first time', '2026-10-25T02:30', '2026-10-25T00:30:59Z', '2026-10-25T00:31:00Z'],
    ['the hour after the one that comes twice', '2026-10-25T03:00', '2026-10-25T02:00:59Z', '2026-10-25T02:01:00Z'],
  ])('%s: the last second counts, the next one does not', async (_, closes, last, late) => {
    await inRollback(async (db) => {
      const { ana, application, call } = await completed(db)
      await db
        .updateTable('call')
        .set({
          opens_local: '2026-01-01T00:00',
          closes_local: closes,
          published_at: Temporal.Instant.from('2025-12-01T00:00:00Z'),
        })
        .where('id', '=', call)
        .execute()

      const ben = await make.person(db)
      const typed = { goal1: 'Lead a group', topics: ['grants', 'teaching'], version: '1', done: 'yes' }
      const tooLate = await send(ana, application, db, late)
      const inTime = await send(ana, application, db, last)
      const [savedLate, saved] = [await as(ana, tables, db, late), await as(ana, tables, db, last)]
      const [begunLate, begun] = [await as(ben, tables, db, late), await as(ben, tables, db, last)]

      expect([tooLate.status, inTime.status]).toEqual([409, 303])
      expect((await savedLate.post(urls.section(application, 'goals'), typed)).status).toBe(409)
      expect((await saved.post(urls.section(application, 'goals'), typed)).status).toBe(303)
      expect((await begunLate.post(urls.apply(call))).status).toBe(409)
      expect((await begun.post(urls.apply(call))).status).toBe(303)
    })
  })
})

test('twenty equal sendings at once make one submission and one letter, and twenty starts one application', async () => {
  const db = await database()
  const { ana, application, call } = await completed(db)
  const before = await count('letter', db)
  const browser = await as(ana, tables, db)
  const answers = await Promise.all(Array.from({ length: 20 }, () => browser.post(urls.checkAnswers(application))))
  expect(answers.map((one) => one.status)).toEqual(Array(20).fill(303))
  expect(await count('submission', db)).toBe(1)
  expect((await count('letter', db)) - before).toBe(1)

  const ben = await make.person(db)
  const bens = await as(ben, tables, db)
  const starts = await Promise.all(Array.from({ length: 20 }, () => bens.post(urls.apply(call))))
  expect(starts.map((one) => one.status)).toEqual(Array(20).fill(303))
  expect(new Set(starts.map((one) => one.headers.get('location'))).size).toBe(1)
  const begun = await db.selectFrom('application').select('id').where('person_id', '=', ben).execute()
  expect(begun).toHaveLength(1)
})

dbTest('the Save button wins over the autosave that the same click set off', async ({ db }) => {
  const { ana, application } = await completed(db)
  const version = String((await ownApplication(application, ana, NOON, db))?.saved.goals?.version)
  const browser = await as(ana, tables, db)
  const typed = { goal1: 'Lead a bigger group', topics: ['grants', 'teaching'], version, done: 'yes' }
  await browser.post(urls.autosave(application, 'goals'), typed)
  const saved = await browser.post(urls.section(application, 'goals'), typed)
  expect(saved.status).toBe(303)
})

dbTest('an answer lost on the way back is no conflict with oneself', async ({ db }) => {
  const { ana, application } = await completed(db)
  const version = String((await ownApplication(application, ana, NOON, db))?.saved.goals?.version)
  const browser = await as(ana, tables, db)
  await browser.post(urls.autosave(application, 'goals'), {
    goal1: 'Lead a',
    topics: ['grants'],
    version,
    tab: 'tab-of-ana',
    turn: '1',
  })
  const retry = await browser.post(urls.autosave(application, 'goals'), {
    goal1: 'Lead a group of',
    topics: ['grants'],
    version,
    tab: 'tab-of-ana',
    turn: '2',
  })
  expect(retry.status).toBe(200)
})

dbTest('an application already sent is refused in words when somebody applies again', async ({ db }) => {
  const { ana, application, call } = await completed(db)
  await send(ana, application, db)
  const again = await (await as(ana, tables, db)).post(urls.apply(call))
  expect(again.status).toBe(409)
})

dbTest('a text changed and changed back is what was sent: no second letter', async ({ db }) => {
  const { ana, application, values } = await completed(db)
  await send(ana, application, db)
  const letters = await count('letter', db)
  const later = moment('2026-11-17T10:00:00Z')
  await saveSection(
    { application, person: ana, section: 'goals', value: { goal1: 'x' }, isDone: true, version: 1 },
    later,
    db,
  )
  await saveSection(
    { application, person: ana, section: 'goals', value: values.goals, isDone: true, version: 2 },
    later,
    db,
  )
  expect((await ownApplication(application, ana, later.at, db))?.state).toBe('sent')
  await send(ana, application, db, '2026-11-17T11:00:00Z')
  expect(await count('letter', db)).toBe(letters)
})

dbTest('what was saved while somebody sent is in the submission, or is said not to be', async ({ db }) => {
  const { ana, application, values, unit, rank, mentor } = await completed(db)
  const answersReadBefore = {
    about: {
      unit,
      affiliation: '',
      rank,
      contract: 'permanent',
      contractEndsOn: null,
      languages: ['en'],
      lineManager: null,
      supervisors: [],
    },
    goals: { goals: [values.goals.goal1], topics: ['grants'] },
    letter: values.letter,
    wishes: { wishes: [{ mentor }], traits: [], description: '' },
    avoid: { mentors: [], names: [] },
    dates: {},
  } as const
  const read = await ownApplication(application, ana, NOON, db)
  const copyReadBefore = read ? workingCopy(read) : {}
  await saveSection(
    {
      application,
      person: ana,
      section: 'goals',
      value: { goal1: 'Newer', topics: ['grants', 'teaching'] },
      isDone: true,
      version: 1,
    },
    moment('2026-11-17T10:00:00Z'),
    db,
  )
  await submitApplication(
    { application, person: ana, answers: answersReadBefore, typed: copyReadBefore, baseUrl: '' },
    moment('2026-11-17T10:00:01Z'),
    db,
  )
  expect((await ownApplication(application, ana, Temporal.Instant.from('2026-11-17T10:00:02Z'), db))?.state).not.toBe(
    'sent',
  )
})

dbTest('sending again after a mentor was invited on a wish keeps working', async ({ db }) => {
  const { ana, application, call, values } = await completed(db)
  await send(ana, application, db)
  const wish = await db
    .selectFrom('wish')
    .select('id')
    .where('application_id', '=', application)
    .where('name', 'is not', null)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('mentor_invitation')
    .values({
      id: moment().newId<'mentor_invitation'>(),
      call_id: call,
      wish_id: wish.id,
      person_id: await make.person(db),
      invited_by: ana,
      invited_at: NOON,
      answer_by: NOON.add({ hours: 100 }),
    })
    .execute()
  const later = '2026-11-17T10:00:00Z'
  await saveSection(
    {
      application,
      person: ana,
      section: 'goals',
      value: { ...values.goals, goal2: 'Another' },
      isDone: true,
      version: 1,
    },
    moment(later),
    db,
  )
  expect((await send(ana, application, db, '2026-11-17T10:01:00Z')).status).toBe(303)
  expect((await db.selectFrom('mentor_invitation').select('wish_id').executeTakeFirstOrThrow()).wish_id).toBe(wish.id)
})

dbTest('somebody else’s file cannot be sent as one’s letter', async ({ db }) => {
  const { ana, application } = await completed(db)
  const file = moment().newId<'file'>()
  await db
    .insertInto('file')
    .values({
      id: file,
      owner_id: await make.person(db),
      name: 'b.pdf',
      media_type: 'application/pdf',
      bytes: Buffer.from('%PDF-'),
      pages: 40,
      created_at: NOON,
    })
    .execute()
  await (
    await as(ana, tables, db)
  ).post(urls.section(application, 'letter'), { file, fileName: 'b.pdf', filePages: '1', version: '1', done: 'yes' })
  await send(ana, application, db)
  const sent = await db
    .selectFrom('submission')
    .select('letter_file_id')
    .where('application_id', '=', application)
    .executeTakeFirst()
  expect(sent?.letter_file_id ?? null).toBeNull()
})

dbTest('a made-up rank, unit or mentor is refused in words and breaks nothing', async ({ db }) => {
  const { ana, application, values } = await completed(db)
  const nobody = '0190a000-0000-7000-8000-000000000000'
  await (
    await as(ana, tables, db)
  ).post(urls.section(application, 'about'), { ...values.about, rank: nobody, version: '1', done: 'yes' })
  expect((await send(ana, application, db)).status).toBeLessThan(500)
})

dbTest('a mentor who shows themselves to nobody cannot be wished for', async ({ db }) => {
  const { ana, application } = await completed(db)
  const hidden = await make.mentor(db)
  await db.updateTable('mentor_profile').set({ visibility: 'coordinator' }).where('person_id', '=', hidden).execute()
  await (
    await as(ana, tables, db)
  ).post(urls.section(application, 'wishes'), { how: 'named', wish1: hidden, version: '1', done: 'yes' })
  await send(ana, application, db)
  expect(await db.selectFrom('wish').select('id').where('mentor_id', '=', hidden).execute()).toEqual([])
})

dbTest('people to avoid are not among the answers that readers are given', async ({ db }) => {
  const { ana, application } = await completed(db)
  await saveSection(
    { application, person: ana, section: 'avoid', value: { names: 'Professor Feared' }, isDone: true, version: 0 },
    moment(),
    db,
  )
  await send(ana, application, db)
  const sent = await db
    .selectFrom('submission')
    .select('answers')
    .where('application_id', '=', application)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(sent.answers)).not.toContain('Feared')
})

test('“both” makes no answer that is none: a chosen unit stays one unit, ticked boxes are joined', () => {
  const both = merged(
    { 'mine.unit': 'a', 'keep.unit': 'both', 'mine.topics': ['x'], 'keep.topics': 'both' },
    { unit: 'b', topics: ['y'] },
  )
  expect(['a', 'b']).toContain(both.unit)
  expect(both.topics).toEqual(expect.arrayContaining(['x', 'y']))
})

dbTest('a conflict is shown in words, not in ids', async ({ db }) => {
  const { ana, application, values } = await completed(db)
  const other = await make.unit(db, { name: 'Other Institute' })
  const answer = await (
    await as(ana, tables, db)
  ).post(urls.section(application, 'about'), { ...values.about, unit: other, version: '0', done: 'yes' })
  const html = await answer.text()
  expect(answer.status).toBe(409)
  expect(html).toContain('Other Institute')
  expect(html.replaceAll(/<input[^>]*>/g, '').replaceAll(/action="[^"]*"/g, '')).not.toContain(other)
})

dbTest('every page and change of somebody else’s application does not exist', async ({ db }) => {
  const { application } = await completed(db)
  const eve = await as(await make.person(db), tables, db)
  const gets = [
    urls.application(application),
    urls.section(application, 'letter'),
    urls.letterPreview(application),
    urls.letterFile(application),
    urls.checkAnswers(application),
    urls.applicationSent(application),
    urls.withdrawal(application),
  ]
  const posts = [
    urls.section(application, 'goals'),
    urls.autosave(application, 'goals'),
    urls.letterFile(application),
    urls.checkAnswers(application),
    urls.withdrawal(application),
  ]
  for (const path of gets) expect((await eve.get(path)).status, path).toBe(404)
  for (const path of posts) expect((await eve.post(path)).status, path).toBe(404)
})

dbTest('the number of queries of the list does not grow with the applications', async ({ db }) => {
  const ana = await make.person(db)
  const queries = async () => {
    let n = 0
    const counting = new Proxy(db, {
      get: (target, key) => {
        if (key === 'selectFrom') n += 1
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const { applicationsOf } = await import('./db/applications.ts')
    await applicationsOf(ana, NOON, counting)
    return n
  }
  await startApplication({ call: await make.call(db), person: ana }, moment(), db)
  const one = await queries()
  for (let i = 0; i < 3; i++) await startApplication({ call: await make.call(db), person: ana }, moment(), db)
  expect(await queries()).toBe(one)
})

dbTest('a PDF of one page is taken, text called .pdf is refused in words', async ({ db }) => {
  const { ana, application } = await completed(db)
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
  expect(
    await attachLetter(
      { application, person: ana, name: 'l.pdf', bytes: new TextEncoder().encode('hello') },
      moment(),
      db,
    ),
  ).toMatchObject({ ok: false, problem: 'not-allowed' })
  expect(
    await attachLetter({ application, person: ana, name: 'l.pdf', bytes: new TextEncoder().encode(pdf) }, moment(), db),
  ).toMatchObject({ ok: true })
})
