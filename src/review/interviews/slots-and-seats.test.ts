import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { database, dbTest } from '../../../test/database.ts'
import { make, moment } from '../../../test/make.ts'
import { withdrawApplication } from '#src/applications/withdraw-application.ts'
import { consequences } from '#src/consequences.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { draft } from '#src/platform/mail/outbox.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { bookInterview } from './book-interview.ts'
import { plainPlan } from '../domain/review-plan.ts'
import { giveInterviewBack } from './give-interview-back.ts'
import { makeInterviewSlots } from './make-interview-slots.ts'
import { sayConflict } from '../say-conflict.ts'
import { setReviewPlan } from '../set-review-plan.ts'

const AFTER = '2026-12-02T09:00:00Z'
const row = {
  day: Temporal.PlainDate.from('2026-12-16'),
  from: Temporal.PlainTime.from('09:00'),
  to: Temporal.PlainTime.from('11:00'),
  length: 30,
  pause: 10,
}

/** A closed call with interviews, one interviewer, three slots and applicants who were invited. */
async function interviews(db: Db, { people, seats = 1 }: { people: number; seats?: number }) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const interviewer = await make.reviewer(db, call)
  const plan = { ...plainPlan, interviewsLocal: '2026-12-14T08:00' }
  await setReviewPlan({ call, plan, by: chief }, moment(AFTER), db)
  const slots = { call, row, place: 'Room 1', seats, interviewers: [interviewer], by: chief }
  expect(await makeInterviewSlots(slots, moment(AFTER), db)).toMatchObject({ ok: true, value: 3 })
  const applicants = []
  for (let i = 0; i < people; i += 1) applicants.push(await invited(db, { call, programme, chief }))
  await releaseLetters(
    { chosen: { cause: 'interview' }, by: { id: chief, coordinates: [programme], standsInFor: [] } },
    moment(AFTER),
    db,
  )
  const made = await db.selectFrom('interview_slot').select('id').orderBy('starts_at').execute()
  return { programme, call, chief, interviewer, slots, applicants, ids: made.map(({ id }) => id) }
}

async function invited(db: Db, of: { call: Id<'call'>; programme: Id<'programme'>; chief: Id<'person'> }) {
  const applicant = await make.person(db)
  const application = await make.application(db, { call: of.call, person: applicant })
  const to = { id: applicant, email: 'a@uni.example', lang: 'en' } as const
  const content = { subject: 'Your application', blocks: [] }
  const posting = { to, cause: 'interview', content, programme: of.programme, subject: application }
  const letter = await draft(posting, moment(AFTER), db)
  await db
    .insertInto('interview_invitation')
    .values({
      application_id: application,
      letter_id: letter,
      book_until: Temporal.PlainDate.from('2026-12-10'),
      invited_at: moment(AFTER).at,
      invited_by: of.chief,
    })
    .execute()
  return { application, applicant, baseUrl: 'http://localhost:3000' }
}

const nobody = { application: '' as Id<'application'>, applicant: '' as Id<'person'>, baseUrl: '' }
const noSlot = '' as Id<'interview_slot'>

/** How many sit in each slot, beside how many can. */
async function fullness(db: Db) {
  const { rows } = await sql<{ seats: number; taken: number }>`
    select seats, (select count(*)::int from interview_booking where slot_id = interview_slot.id) as taken
    from interview_slot`.execute(db)
  return rows
}

describe('slots', () => {
  dbTest('are made only in a call with interviews, with its readers, and not in the past', async ({ db }) => {
    const { slots, call, chief } = await interviews(db, { people: 0 })
    const stranger = await make.person(db)
    const made = (change: Partial<typeof slots>, at = AFTER) =>
      makeInterviewSlots({ ...slots, ...change }, moment(at), db)

    expect(await made({ interviewers: [stranger] })).toMatchObject({ problem: 'not-of-the-committee' })
    expect(await made({ interviewers: [] })).toMatchObject({ problem: 'not-of-the-committee' })
    expect(await made({}, '2026-12-16T09:00:00Z')).toMatchObject({ problem: 'past' })
    await setReviewPlan({ call, plan: plainPlan, by: chief }, moment(AFTER), db)
    expect(await made({})).toMatchObject({ problem: 'no-interviews' })
  })
})

describe('booking', () => {
  dbTest('is for those whose invitation has been sent, until its last day and the evening before', async ({ db }) => {
    const { applicants, ids, ...of } = await interviews(db, { people: 1 })
    const [one = nobody] = applicants
    const [slot = noSlot, other = noSlot] = ids
    const waiting = await invited(db, of)

    expect(await bookInterview({ ...waiting, slot }, moment(AFTER), db)).toMatchObject({ problem: 'not-invited' })
    const foreign = { ...one, applicant: waiting.applicant, slot }
    expect(await bookInterview(foreign, moment(AFTER), db)).toMatchObject({ problem: 'no-such-slot' })
    const late = moment('2026-12-10T23:00:00Z')
    expect(await bookInterview({ ...one, slot }, late, db)).toMatchObject({ problem: 'too-late' })
    expect(await bookInterview({ ...one, slot }, moment('2026-12-10T22:59:59Z'), db)).toMatchObject({ ok: true })
    expect(await bookInterview({ ...one, slot: other }, late, db)).toMatchObject({ problem: 'too-late' })
    expect(await giveInterviewBack(one, moment('2026-12-15T23:00:00Z'), db)).toMatchObject({ problem: 'too-late' })
    expect(await giveInterviewBack(one, moment('2026-12-15T22:59:59Z'), db)).toMatchObject({ ok: true })
    expect(await giveInterviewBack(one, moment(AFTER), db)).toMatchObject({ problem: 'nothing-booked' })
  })

  dbTest('never puts somebody in front of an interviewer who is too near', async ({ db }) => {
    const { applicants, ids, interviewer } = await interviews(db, { people: 2 })
    const [near = nobody, far = nobody] = applicants
    const [slot = noSlot] = ids
    const conflict = { application: near.application, person: interviewer, kind: 'family', by: interviewer } as const
    await sayConflict(conflict, moment(AFTER), db)

    expect(await bookInterview({ ...near, slot }, moment(AFTER), db)).toMatchObject({ problem: 'not-offered' })
    expect(await bookInterview({ ...far, slot }, moment(AFTER), db)).toMatchObject({ ok: true })
  })

  dbTest('gives the seat of somebody who withdraws to others', async ({ db }) => {
    const { applicants, ids } = await interviews(db, { people: 2 })
    const [one = nobody, other = nobody] = applicants
    const [slot = noSlot] = ids
    await bookInterview({ ...one, slot }, moment(AFTER), db)
    expect(await bookInterview({ ...other, slot }, moment(AFTER), db)).toMatchObject({ problem: 'full' })

    const { application, applicant: person } = one
    await withdrawApplication({ application, person }, consequences('http://localhost:3000'), moment(AFTER), db)

    expect(await bookInterview({ ...other, slot }, moment(AFTER), db)).toMatchObject({ ok: true })
    expect(await bookInterview({ ...one, slot }, moment(AFTER), db)).toMatchObject({ problem: 'no-such-slot' })
  })

  dbTest('never gives more seats than there are, in any order of booking, moving and giving back', async ({ db }) => {
    const { applicants, ids } = await interviews(db, { people: 6, seats: 2 })
    const step = fc.record({ who: fc.nat({ max: 5 }), slot: fc.option(fc.nat({ max: 2 }), { nil: null }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        for (const { who, slot } of steps) {
          const one = applicants[who] ?? nobody
          if (slot === null) await giveInterviewBack(one, moment(AFTER), db)
          else {
            const before = (await fullness(db)).reduce((sum, { taken }) => sum + taken, 0)
            const booked = await bookInterview({ ...one, slot: ids[slot] ?? noSlot }, moment(AFTER), db)
            const all = (await fullness(db)).reduce((sum, { taken }) => sum + taken, 0)
            if (!booked.ok) expect([booked.problem, all]).toEqual(['full', before])
          }
          for (const { seats, taken } of await fullness(db)) expect(taken).toBeLessThanOrEqual(seats)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('by twenty people of the last seat at the same time gives it to one', async () => {
    const db = await database()
    try {
      const { applicants, ids } = await interviews(db, { people: 20 })
      const [slot = noSlot] = ids
      const all = await Promise.all(applicants.map((one) => bookInterview({ ...one, slot }, moment(AFTER), db)))

      expect(all.filter(({ ok }) => ok)).toHaveLength(1)
      expect(all.flatMap((one) => (one.ok ? [] : [one.problem]))).toEqual(Array.from({ length: 19 }, () => 'full'))
      expect(await db.selectFrom('interview_booking').select('seat').execute()).toEqual([{ seat: 1 }])
    } finally {
      // only the owner of the tables may empty them
      await inTransaction(db, async (tx) => {
        await sql`set local role none`.execute(tx)
        await sql`truncate person, programme, unit, rank, letter, history cascade`.execute(tx)
      })
    }
  })
})
