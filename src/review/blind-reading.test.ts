import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, same } from '../../test/make.ts'
import { shareOutAt } from '../../test/share-out-at.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { readingGivenTo } from './db/reading-given-to.ts'
import { markPassage } from './mark-passage.ts'
import { standsIn, type Passage } from './domain/redaction.ts'
import { setReviewPlan } from './set-review-plan.ts'

const tables = routeTables('http://localhost:3000')
const AFTER = '2026-12-02T09:00:00Z'
const LATER = '2026-12-20T09:00:00Z'

const letter = (why: string) => ({ letter: { why, expectations: 'To learn.', background: 'Long.', plans: 'Many.' } })

/** A call read without names until the discussion, and one application with a telling letter. */
async function blind(db: Db, why = 'I, Zenobia Quist, work with Professor Weber.') {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const reader = await make.reviewer(db, call)
  const unit = await make.unit(db, { name: 'Telltale Institute' })
  const rank = await make.rank(db)
  const person = await make.person(db, {
    givenName: 'Zenobia',
    familyName: 'Quist',
    email: 'zq@uni.example',
    unit,
    rank,
  })
  const application = await make.application(db, { call, person, answers: letter(why) })
  const plan = {
    readingLocal: null,
    discussionLocal: '2026-12-15T08:00',
    interviewsLocal: null,
    decisionLocal: null,
    names: 'from-discussion',
  } as const
  await setReviewPlan({ call, plan, by: chief }, moment(AFTER), db)
  const given = await assignReader({ application, reader, by: chief }, moment(AFTER), db)
  const reading = (given.ok ? given.value : '') as Id<'reading'>
  const desk = await as(chief, tables, db, AFTER)
  return { programme, call, chief, reader, person, application, reading, desk }
}

let sendings = 0

const sendAnew = (db: Db, application: Id<'application'>, answers: object, file: Id<'file'> | null = null) =>
  db
    .insertInto('submission')
    .values({
      id: moment().newId<'submission'>(),
      application_id: application,
      answers: json(answers),
      letter_file_id: file,
      submitted_at: Temporal.Instant.from('2026-11-20T09:00:00Z').add({ seconds: (sendings += 1) }),
    })
    .execute()

async function uploaded(db: Db, owner: Id<'person'>): Promise<Id<'file'>> {
  const id = moment().newId<'file'>()
  const bytes = Buffer.from('%PDF-1.7 /Author (Zenobia Quist)')
  const file = { id, owner_id: owner, name: 'Quist-letter.pdf', media_type: 'application/pdf', bytes, pages: 1 }
  await db
    .insertInto('file')
    .values({ ...file, created_at: Temporal.Instant.from(AFTER) })
    .execute()
  return id
}

describe('reading without names', () => {
  dbTest('asks of names alone first, then shows a number on every page and in every address', async ({ db }) => {
    const { call, reader, reading, application } = await blind(db, 'A letter without a name.')
    const browser = await as(reader, tables, db, AFTER)
    const { reference } = await db.selectFrom('application').select('reference').executeTakeFirstOrThrow()
    expect((await browser.get(urls.review(reading))).headers.get('location')).toBe(urls.reviewNearness(call))
    const names = await (await browser.get(urls.reviewNearness(call))).text()
    expect(names).toContain('Quist, Zenobia')
    expect(names).not.toContain('Application 1')

    expect((await browser.post(urls.reviewNearness(call))).status).toBe(303)

    for (const path of [urls.reviews(), urls.review(reading), urls.reviewConflict(reading)]) {
      const html = await (await browser.get(path)).text()
      expect(html, path).toContain('Application 1')
      for (const telling of [
        'Zenobia',
        'Quist',
        'zq@',
        'Telltale',
        'postdoctoral',
        reference,
        application,
        '16 November',
      ])
        expect(html, `${telling} on ${path}`).not.toContain(telling)
    }
  })

  dbTest('ends when the setting says: from the discussion on, names are there', async ({ db }) => {
    const { call, reader, reading } = await blind(db)
    await (await as(reader, tables, db, AFTER)).post(urls.reviewNearness(call))

    const html = await (await (await as(reader, tables, db, LATER)).get(urls.review(reading))).text()

    expect(html).toContain('Zenobia Quist')
    expect((await (await as(reader, tables, db, LATER)).get(urls.reviewNearness(call))).status).toBe(404)
  })

  dbTest('gives nothing to read to whoever is too near to a name on the list', async ({ db }) => {
    const { call, reader, reading, application } = await blind(db)
    const browser = await as(reader, tables, db, AFTER)
    expect((await browser.post(urls.reviewNearness(call), { near: application })).status).toBe(422)

    await browser.post(urls.reviewNearness(call), { near: application, kind: 'family' })

    expect((await browser.get(urls.review(reading))).status).toBe(404)
    expect(await (await browser.get(urls.reviewNearness(call))).text()).not.toContain('Quist')
  })

  dbTest('lets nobody open an uploaded letter that was not looked through', async ({ db }) => {
    const { call, reader, reading, application, person, desk } = await blind(db)
    await sendAnew(db, application, {}, await uploaded(db, person))
    const browser = await as(reader, tables, db, AFTER)
    await browser.post(urls.reviewNearness(call))
    expect((await browser.get(urls.reviewLetter(reading))).status).toBe(404)
    expect(await (await browser.get(urls.review(reading))).text()).toContain('looks it through first')

    const instead = { fileState: 'replaced', fileText: 'The same without names.' }
    expect((await desk.post(urls.applicationRedaction(application), instead)).status).toBe(303)
    expect(await (await browser.get(urls.review(reading))).text()).toContain('The same without names.')
    expect((await browser.get(urls.reviewLetter(reading))).status).toBe(404)

    await desk.post(urls.applicationRedaction(application), { fileState: 'as-written', fileText: '' })
    const passed = await browser.get(urls.reviewLetter(reading))
    const file = await browser.get(passed.headers.get('location') ?? '')
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="application-1-letter.pdf"')

    await sendAnew(db, application, {}, await uploaded(db, person))
    expect((await browser.get(urls.reviewLetter(reading))).status).toBe(404)
  })
})

describe('words taken out by hand', () => {
  dbTest('are gone for readers, stand as others, or come back, as the coordination says', async ({ db }) => {
    const { call, reader, reading, application, desk } = await blind(db)
    const browser = await as(reader, tables, db, AFTER)
    await browser.post(urls.reviewNearness(call))
    const page = async () => (await browser.get(urls.review(reading))).text()
    const mark = (fields: Record<string, string>) => desk.post(urls.applicationRedaction(application), fields)

    await mark({ words: 'zenobia quist', state: 'removed' })
    await mark({ words: 'Professor Weber', state: 'replaced', replacement: 'my supervisor' })
    expect(await page()).toContain('I, […], work with my supervisor.')

    const { id } = await db
      .selectFrom('redaction_passage')
      .select('id')
      .where('state', '=', 'replaced')
      .executeTakeFirstOrThrow()
    await mark({ id, state: 'as-written', replacement: 'my supervisor' })
    expect(await page()).toContain('I, […], work with Professor Weber.')
    expect(await (await desk.get(urls.decision(application))).text()).toContain('I, Zenobia Quist, work')
  })

  dbTest('are refused in a sentence where they stand nowhere, or would come back', async ({ db }) => {
    const { application, desk } = await blind(db)
    const mark = (fields: Record<string, string | readonly string[]>) =>
      desk.post(urls.applicationRedaction(application), fields)
    await mark({ words: 'Zenobia Quist', state: 'removed' })

    for (const fields of [
      { words: 'Nobody', state: 'removed' },
      { words: 'Professor Weber', state: 'replaced', replacement: 'Zenobia Quist’s chief' },
      { words: 'Professor Weber', state: 'replaced', replacement: '' },
      { words: '', state: 'removed' },
      { words: ['a', 'b'], state: 'removed' },
      { words: 'x'.repeat(1_000_000), state: 'removed' },
      { words: '<b>', state: 'removed' },
      { words: 'Weber', state: 'other' },
      {},
    ])
      expect((await mark(fields)).status, JSON.stringify(fields).slice(0, 80)).toBe(422)

    expect(await db.selectFrom('redaction_passage').select('words').execute()).toEqual([{ words: 'Zenobia Quist' }])
  })

  dbTest('withhold a text that was sent anew until somebody has looked it through', async ({ db }) => {
    const { call, reader, reading, application, desk } = await blind(db)
    const browser = await as(reader, tables, db, AFTER)
    await browser.post(urls.reviewNearness(call))
    await desk.post(urls.applicationRedaction(application), { words: 'Zenobia Quist', state: 'removed' })

    await sendAnew(db, application, letter('Now I say it otherwise: Zenobia Q.'))
    const html = await (await browser.get(urls.review(reading))).text()
    expect(html).not.toContain('Zenobia')
    expect(html).toContain('looks it through first')
    expect(html).toContain('To learn.')

    await desk.post(urls.applicationRedaction(application), { words: 'Zenobia Q.', state: 'removed' })
    expect(await (await browser.get(urls.review(reading))).text()).toContain('Now I say it otherwise: […]')
  })

  dbTest(
    'stand on no page, in no letter and in no address of a reader, whatever was written and marked',
    async ({ db }) => {
      const { call, reader, reading, application, chief, desk } = await blind(db)
      const browser = await as(reader, tables, db, AFTER)
      await browser.post(urls.reviewNearness(call))
      const sign = fc.constantFrom('q', 'Q', 'ß', 'é', ' ', '\n', '<', '&', '"', '7')
      const passage = fc.string({ unit: sign, minLength: 3, maxLength: 8 }).filter((words) => words.trim().length > 2)
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: sign, maxLength: 60 }),
          fc.array(passage, { minLength: 1, maxLength: 3 }),
          async (text, all) => {
            await db.deleteFrom('redaction_passage').execute()
            await sendAnew(db, application, letter(`${text} ${all.join(' ')}`))
            const made: Passage[] = []
            for (const words of all) {
              const what = { words, state: 'removed', replacement: '' } as const
              if ((await markPassage({ ...what, application, by: chief }, moment(AFTER), db)).ok) made.push(what)
            }
            const given = await readingGivenTo(reading, { reader, now: Temporal.Instant.from(AFTER) }, db)
            expect(made.length).toBeGreaterThan(0)
            for (const { words } of made)
              for (const one of given?.texts ?? []) expect(standsIn(words, one.text ?? '')).toBe(false)
          },
        ),
        { numRuns: 25 },
      )

      await db.deleteFrom('redaction_passage').execute()
      await sendAnew(db, application, letter('The canary Xylophagia sings.'))
      await desk.post(urls.applicationRedaction(application), { words: 'Xylophagia', state: 'removed' })
      for (const { method, path, policy } of tables.flatMap((table) => table.list)) {
        if (method !== 'get' || !['reviewer', 'signed-in', 'anyone'].includes(policy.name)) continue
        const address = path.replace(':reading', reading).replace(':call', call).replace(':application', application)
        const response = await browser.get(address)
        expect(await response.text(), address).not.toContain('Xylophagia')
      }
      expect(await db.selectFrom('letter').select('id').where('body', 'like', '%Xylophagia%').execute()).toEqual([])
      expect(
        await db
          .selectFrom('history')
          .select('id')
          .where((of) => of(of.cast('about', 'text'), 'like', '%Xylo%'))
          .execute(),
      ).toEqual([])
    },
  )
})

dbTest('every application of a call gets a number of its own that says nothing of when it was sent', async ({ db }) => {
  const { call, chief } = await blind(db)
  for (let i = 0; i < 6; i += 1)
    await make.application(db, { call, person: await make.person(db, { familyName: same(`P${i}`).en }) })
  await make.reviewer(db, call)
  await shareOutAt(await as(chief, tables, db, AFTER), call)

  const rows = await db.selectFrom('application').select('reading_number as number').execute()

  expect(rows.map(({ number }) => number ?? 0).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
})
