import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, rubric } from '../../test/make.ts'
import { shareOutAt } from '../../test/share-out-at.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { sayConflict } from './say-conflict.ts'
import { setReviewPlan } from './set-review-plan.ts'

const tables = routeTables('http://localhost:3000')
const [CHECK, READING, DISCUSSION, DECISION] = [
  '2026-12-02T09:00:00Z',
  '2026-12-08T09:00:00Z',
  '2026-12-16T09:00:00Z',
  '2026-12-20T09:00:00Z',
]
const plan = {
  readingLocal: '2026-12-07T08:00',
  discussionLocal: '2026-12-15T08:00',
  decisionLocal: '2026-12-19T08:00',
  names: 'shown',
}
const marks = Object.fromEntries(rubric.map(({ key }) => [`score.${key}`, '4']))

/** A call with all four phases, two readers and a chair, and one application that both readers have. */
async function term(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const readers = [
    await make.reviewer(db, call, { familyName: 'First' }),
    await make.reviewer(db, call, { familyName: 'Second' }),
  ] as const
  const person = await make.person(db, { familyName: 'Applicant' })
  const application = await make.application(db, { call, person })
  const desk = await as(chief, tables, db, CHECK)
  expect((await desk.post(urls.callReading(call), plan)).status).toBe(303)
  const give = async (reader: Id<'person'>) => {
    const given = await assignReader({ application, reader, by: chief }, moment(CHECK), db)
    return (given.ok ? given.value : '') as Id<'reading'>
  }
  const readings = [await give(readers[0]), await give(readers[1])] as const
  for (const reader of readers)
    await sayConflict({ application, person: reader, kind: 'none', by: reader }, moment(CHECK), db)
  return { programme, call, chief, readers, application, readings, desk }
}

const handIn = async (db: Db, { at, who, reading, reason, version = '1' }: Handing) =>
  (await as(who, tables, db, at)).post(urls.review(reading), { ...marks, reason, version, finish: 'yes' })

type Handing = { at: string; who: Id<'person'>; reading: Id<'reading'>; reason: string; version?: string }

const textOf = async (db: Db, who: Id<'person'>, path: string, at: string) =>
  (await (await as(who, tables, db, at)).get(path)).text()

describe('the phases of a call', () => {
  dbTest('let nobody read before the phase of reading', async ({ db }) => {
    const { readers, readings } = await term(db)

    const early = await (await as(readers[0], tables, db, CHECK)).get(urls.review(readings[0]))

    expect(early.status).toBe(409)
    expect(await early.text()).toContain('Reading begins on 7 December 2026')
    expect(await textOf(db, readers[0], urls.review(readings[0]), READING)).toContain('Your marks')
  })

  dbTest(
    'show readers only their own marks while they read, and each other’s once they have handed in',
    async ({ db }) => {
      const { readers, readings } = await term(db)
      await handIn(db, { at: READING, who: readers[0], reading: readings[0], reason: 'FIRST-REASON' })
      const path = urls.review(readings[1])
      expect(await textOf(db, readers[1], path, READING)).not.toContain('FIRST-REASON')
      expect(await textOf(db, readers[1], path, DISCUSSION)).not.toContain('FIRST-REASON')

      await handIn(db, { at: DISCUSSION, who: readers[1], reading: readings[1], reason: 'Second reason' })

      expect(await textOf(db, readers[1], path, DISCUSSION)).toContain('FIRST-REASON')
      expect(await textOf(db, readers[1], path, DECISION)).not.toContain('FIRST-REASON')
    },
  )

  dbTest('let readers change what they handed in during the discussion, and keep what it was', async ({ db }) => {
    const { readers, readings, desk, application } = await term(db)
    const mine = { who: readers[0], reading: readings[0] }
    await handIn(db, { ...mine, at: READING, reason: 'At first.' })
    expect((await handIn(db, { ...mine, at: READING, reason: 'Too early.', version: '2' })).status).toBe(409)

    expect((await handIn(db, { ...mine, at: DISCUSSION, reason: 'On reflection.', version: '2' })).status).toBe(303)
    expect((await handIn(db, { ...mine, at: DECISION, reason: 'Too late.', version: '3' })).status).toBe(409)

    expect(await db.selectFrom('reading_earlier').select('reason').execute()).toEqual([{ reason: 'At first.' }])
    const html = await (await desk.get(urls.decision(application))).text()
    expect(html).toContain('On reflection.')
    expect(html).toContain('changed 1×')
  })

  dbTest('keep decisions until theirs', async ({ db }) => {
    const { chief, application } = await term(db)
    const verdict = { verdict: 'accept' }

    const early = await (await as(chief, tables, db, DISCUSSION)).post(urls.decision(application), verdict)
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('has not begun')
    expect((await (await as(chief, tables, db, DECISION)).post(urls.decision(application), verdict)).status).toBe(303)
  })

  dbTest(
    'open what it comes to for the chair, and for nobody else; a conflicted chair sees it without that person',
    async ({ db }) => {
      const { call, readers, application } = await term(db)
      const chair = await make.chair(db, call)
      const board = urls.reviewBoard(call)
      expect(await textOf(db, chair, board, DISCUSSION)).not.toContain('Applicant')
      expect(await textOf(db, chair, board, DECISION)).toContain('Applicant')
      expect((await (await as(readers[0], tables, db, DECISION)).get(board)).status).toBe(404)

      await sayConflict({ application, person: chair, kind: 'promotion-panel', by: chair }, moment(READING), db)

      expect(await textOf(db, chair, board, DECISION)).not.toContain('Applicant')
    },
  )

  dbTest(
    'have interviews only where these have a date: then marks stand, and names stay as the plan says',
    async ({ db }) => {
      const { call, desk, readers, readings } = await term(db)
      expect(await textOf(db, readers[0], urls.review(readings[0]), '2026-12-17T09:00:00Z')).toContain('score.')
      const without = await (await desk.get(urls.callReading(call))).text()
      expect(without).not.toContain('Applicants and committee talk')

      expect((await desk.post(urls.callReading(call), { ...plan, interviewsLocal: '2026-12-16T08:00' })).status).toBe(
        303,
      )

      expect(await (await desk.get(urls.callReading(call))).text()).toContain('Applicants and committee talk')
      const late = { at: '2026-12-17T09:00:00Z', who: readers[0], reading: readings[0], reason: 'Clear.' }
      expect((await handIn(db, late)).status).toBe(409)
      expect((await handIn(db, { ...late, at: '2026-12-15T12:00:00Z' })).status).toBe(303)
    },
  )

  dbTest('are refused out of order, at a time no clock shows, and with hard input, in a sentence', async ({ db }) => {
    const { desk, call } = await term(db)
    const post = (change: Record<string, string | readonly string[]>) =>
      desk.post(urls.callReading(call), { ...plan, ...change })

    expect((await post({ readingLocal: '2026-11-20T08:00' })).status).toBe(409)
    expect((await post({ interviewsLocal: '2026-12-14T08:00' })).status).toBe(409)
    const after = await post({ interviewsLocal: '2026-12-20T08:00' })
    expect(after.status).toBe(409)
    expect(await after.text()).toContain('Decisions cannot begin before the interviews.')
    for (const change of [
      { interviewsLocal: '2027-03-28T02:30' },
      { interviewsLocal: ['2026-12-16T08:00', '2026-12-17T08:00'] },
      { readingLocal: '2027-03-28T02:30' },
      { decisionLocal: '\u202e2026' },
      { names: 'sometimes' },
      { names: ['shown', 'never'] },
      { discussionLocal: 'x'.repeat(1_000_000) },
    ])
      expect((await post(change)).status).toBe(422)
    expect((await desk.get(urls.callReading(call))).status).toBe(200)
  })
})

describe('the check of eligibility', () => {
  dbTest('keeps an application from the readers, with a reason', async ({ db }) => {
    const { desk, call, application, readings } = await term(db)
    await db.deleteFrom('reading').where('id', 'in', readings).execute()
    const check = { applications: [application], verdict: 'ineligible' }

    const without = await desk.post(urls.callEligibility(call), { ...check, reason: ' ' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Give the reason')
    expect(
      (await desk.post(urls.callEligibility(call), { ...check, reason: 'The contract ends too early.' })).status,
    ).toBe(303)
    await shareOutAt(desk, call)

    expect(await db.selectFrom('reading').select('id').execute()).toEqual([])
    expect(await (await desk.get(urls.callEligibility(call))).text()).toContain('The contract ends too early.')
  })

  dbTest('lets an exception through, and says no more once somebody was decided upon', async ({ db }) => {
    const { desk, call, chief, application, readings } = await term(db)
    await db.deleteFrom('reading').where('id', 'in', readings).execute()
    const check = { applications: [application], reason: 'A year of leave.' }
    await desk.post(urls.callEligibility(call), { ...check, verdict: 'exception' })
    await shareOutAt(desk, call)
    expect(await db.selectFrom('reading').select('id').execute()).toHaveLength(2)

    await (await as(chief, tables, db, DECISION)).post(urls.decision(application), { verdict: 'accept' })
    await desk.post(urls.callEligibility(call), { ...check, verdict: 'ineligible' })

    expect(await db.selectFrom('eligibility_check').select('verdict').execute()).toEqual([{ verdict: 'exception' }])
  })
})

dbTest('names that readers were not to see do not appear by a change of the plan', async ({ db }) => {
  const { call, chief } = await term(db)
  const blind = { ...plan, interviewsLocal: null, names: 'never' as const }
  await setReviewPlan({ call, plan: blind, by: chief }, moment(CHECK), db)

  const changed = await setReviewPlan(
    { call, plan: { ...plan, interviewsLocal: null, names: 'shown' }, by: chief },
    moment(READING),
    db,
  )

  expect(changed).toMatchObject({ ok: false, problem: 'names-promised' })
})
