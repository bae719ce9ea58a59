import { describe, expect } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { assignReader } from '#src/review/assign-reader.ts'
import { decideApplication } from '#src/review/decide-application.ts'
import { plainPlan } from '#src/review/domain/review-plan.ts'
import { saveNote } from '#src/review/interviews/save-note.ts'
import { sayTooNear } from '#src/review/interviews/say-too-near.ts'
import { seatApplicant } from '#src/review/interviews/seat-applicant.ts'
import { setReviewPlan } from '#src/review/set-review-plan.ts'
import { declareConflict } from '#src/review/declare-conflict.ts'
import { saveReading } from '#src/review/save-reading.ts'
import { sayConflict } from '#src/review/say-conflict.ts'
import { startMentorship } from '#src/mentorships/start-mentorship.ts'
import { sendOffer } from '#src/matching/send-offer.ts'
import { proposeMatches } from '#src/matching/propose-matches.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { as } from './as.ts'
import { dbTest } from './database.ts'
import { make, moment, rubric } from './make.ts'
import { slotFor } from './slot-for.ts'
import { shareOutAt } from './share-out-at.ts'

const baseUrl = 'http://localhost:3000'
const tables = routeTables(baseUrl)
const AFTER = '2027-01-12T09:00:00Z'

/** A closed call with two readers, a mentor, and one application that everybody may see. */
async function house(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const call = await make.call(db, { strand })
  const chief = await make.coordinator(db, programme, { familyName: 'Chief' })
  const readers = [await make.reviewer(db, call), await make.reviewer(db, call)] as const
  const mentor = await make.mentor(db, { call, capacity: 3, familyName: 'Mentor' })
  const plan = { ...plainPlan, interviewsLocal: '2027-01-19T08:00' }
  await setReviewPlan({ call, plan, by: chief }, moment('2026-12-02T08:00:00Z'), db)
  const slot = await slotFor(db, call, readers[1])
  const of = { programme, strand, call, chief, readers, mentor, slot }
  const seen = await wholeLife(db, of, await make.person(db, { familyName: 'Visible' }))
  return { ...of, seen }
}

type House = Omit<Awaited<ReturnType<typeof house>>, 'seen'>

const CANARY = 'Kanarienvogel'

/** An application with everything that can come of one: readings, wishes, a sent and a waiting letter, an offer, a mentorship. */
async function wholeLife(db: Db, { programme, call, chief, readers, mentor, slot }: House, person: Id<'person'>) {
  const letter = { why: CANARY, expectations: CANARY, background: CANARY, plans: CANARY }
  const application = await make.application(db, { call, person, answers: { letter } })
  const at = moment(AFTER)
  await wish(db, application, { place: 1, mentor_id: mentor })
  const stranger = await wish(db, application, { place: 2, name: `${CANARY} Stranger`, address: 's@uni.example' })
  const asked = { call_id: call, wish_id: stranger, person_id: mentor, invited_by: chief, invited_at: at.at }
  await db
    .insertInto('mentor_invitation')
    .values({ id: at.newId<'mentor_invitation'>(), ...asked, answer_by: at.at.add({ hours: 99 }) })
    .execute()
  for (const reader of readers) {
    const given = await assignReader({ application, reader, by: chief }, moment('2026-12-02T09:00:00Z'), db)
    if (!given.ok) throw new Error(given.problem)
    const reading = given.value
    if (reader === readers[1]) continue
    await declareConflict({ reading, reader, conflict: 'none' }, at, db)
    const scores = Object.fromEntries(rubric.map(({ key }) => [key, 4]))
    await saveReading(
      { reading, reader, scores, reason: CANARY, reasons: {}, flags: [], version: 1, finish: true },
      rubric,
      at,
      db,
    )
  }
  await interviewed(db, { slot, application, interviewer: readers[1] })
  await decideApplication({ application, verdict: 'accept', by: chief, baseUrl }, at, db)
  const viewer = { id: chief, coordinates: [programme], standsInFor: [] }
  await releaseLetters({ chosen: { cause: 'decision' }, by: viewer }, at, db)
  const offer = await offered(db, { call, application, mentee: person, mentor, by: chief })
  const mentorship = await startMentorship({ offer, baseUrl }, moment('2026-12-03T09:00:00Z'), db)
  return { person, application, offer, mentorship }
}

type Talk = { slot: Id<'interview_slot'>; application: Id<'application'>; interviewer: Id<'person'> }

/** An interview that was asked for, chosen, held and noted. */
async function interviewed(db: Db, { slot, application, interviewer }: Talk) {
  const at = moment(AFTER)
  await seatApplicant({ application, slot, by: interviewer, baseUrl }, at, db)
  await sayTooNear({ application, person: interviewer, conflict: 'none', baseUrl }, at, db)
  await saveNote({ application, person: interviewer, body: CANARY, version: 0, handIn: true }, at, db)
}

async function wish(db: Db, application: Id<'application'>, with_: { place: number; [column: string]: unknown }) {
  const id = moment().newId<'wish'>()
  await db
    .insertInto('wish')
    .values({ id, application_id: application, ...with_ })
    .execute()
  return id
}

type Offered = {
  call: Id<'call'>
  application: Id<'application'>
  mentee: Id<'person'>
  mentor: Id<'person'>
  by: Id<'person'>
}

async function offered(db: Db, { call, application, mentee, mentor, by }: Offered) {
  const at = moment(AFTER)
  const [run, offer] = [at.newId<'match_run'>(), at.newId<'offer'>()]
  const breakdown = { score: 50, parts: [] }
  const explanation = { pairs: [{ application, mentee, mentor, breakdown, pinned: false }], unmatched: [] }
  const empty = { instance: json({ mentees: [], mentors: [], pairs: [] }), result: json({ matched: [] }) }
  const made = { call_id: call, run_by: by, run_at: Temporal.Instant.from('2026-12-02T10:00:00Z') }
  await db
    .insertInto('match_run')
    .values({ id: run, ...made, ...empty, explanation: json(explanation) })
    .execute()
  const people = { application_id: application, mentee_id: mentee, mentor_id: mentor, run_id: run, call_id: call }
  await db
    .insertInto('offer')
    .values({ id: offer, ...people, why: json(breakdown), made_at: at.at, answer_by: at.at.add({ hours: 24 }) })
    .execute()
  await sendOffer({ offer, baseUrl }, at, db)
  return offer
}

/** Every page behind the policies of coordinators, by its address, as somebody sees it. */
async function everyPage(
  db: Db,
  who: Id<'person'>,
  { call, strand, slot, seen, hidden }: Walk,
): Promise<Map<string, string>> {
  const browser = await as(who, tables, db, AFTER)
  const letters = await db.selectFrom('letter').select('id').execute()
  const pages = new Map<string, string>()
  for (const { method, path, policy } of tables.flatMap((table) => table.list)) {
    if (method !== 'get' || !['coordinator', 'desk'].includes(policy.name)) continue
    const fill = (application: string, letter: string) =>
      path
        .replace(':call', call)
        .replace(':strand', strand)
        .replace(':application', application)
        .replace(':letter', letter)
        .replace(':interview_slot', slot)
    const addresses = new Set(
      [seen, ...(hidden ? [hidden] : [])].flatMap((one) => letters.map(({ id }) => fill(one, id))),
    )
    for (const address of addresses) {
      const response = await browser.get(address)
      pages.set(address, response.status === 200 ? await response.text() : String(response.status))
    }
  }
  return pages
}

type Walk = {
  call: Id<'call'>
  strand: Id<'strand'>
  slot: Id<'interview_slot'>
  seen: Id<'application'>
  hidden?: Id<'application'>
}

const near: Record<
  string,
  (db: Db, chief: Id<'person'>, who: { person: Id<'person'>; application: Id<'application'> }) => Promise<unknown>
> = {
  'who said so': (db, chief, { application }) =>
    sayConflict({ application, person: chief, kind: 'family', by: chief }, moment(AFTER), db),
  'who manages the applicant': (db, chief, { person }) =>
    db.updateTable('person').set({ line_manager_id: chief }).where('id', '=', person).execute(),
  'whom the applicant manages': (db, chief, { person }) =>
    db.updateTable('person').set({ line_manager_id: person }).where('id', '=', chief).execute(),
  'who supervises the applicant': (db, chief, { person }) =>
    db.insertInto('supervision').values({ person_id: person, supervisor_id: chief }).execute(),
  'whom the applicant wants to avoid': (db, chief, { application }) =>
    db
      .insertInto('avoidance')
      .values({ id: moment().newId<'avoidance'>(), application_id: application, person_id: chief, name: 'x' })
      .execute(),
  'whom the applicant wants to avoid, by name only': (db, _, { application }) =>
    db
      .insertInto('avoidance')
      .values({ id: moment().newId<'avoidance'>(), application_id: application, name: 'ana chief' })
      .execute(),
}

describe('a coordinator', () => {
  for (const [who, make_] of Object.entries(near))
    dbTest(`${who} sees every page as if the application had never been sent`, async ({ db }) => {
      const of = await house(db)
      const person = await make.person(db, { givenName: CANARY, familyName: 'Hidden', email: 'canary@uni.example' })
      const walk = { ...of, seen: of.seen.application }
      const before = await everyPage(db, of.chief, walk)

      const life = await wholeLife(db, of, person)
      await make_(db, of.chief, life)
      const after = await everyPage(db, of.chief, { ...walk, hidden: life.application })

      expect(before.size).toBeGreaterThan(25)
      for (const [address, html] of before) expect(after.get(address) === html, address).toBe(true)
      for (const [address, html] of after) if (!before.has(address)) expect(html, address).toBe('404')
    })

  dbTest('who is too near changes nothing of the application, whatever is posted', async ({ db }) => {
    const of = await house(db)
    const person = await make.person(db, { familyName: 'Hidden' })
    const application = await make.application(db, { call: of.call, person })
    await sayConflict({ application, person: of.chief, kind: 'personal', by: of.chief }, moment(AFTER), db)
    const browser = await as(of.chief, tables, db, AFTER)

    expect((await browser.post(urls.decision(application), { verdict: 'decline' })).status).toBe(404)
    expect((await browser.post(urls.applicationReaders(application), { reader: of.readers[0] })).status).toBe(404)
    const saidNo = { person: of.chief, conflict: 'none' }
    expect((await browser.post(urls.applicationConflicts(application), saidNo)).status).toBe(404)
    const rule = { application, mentor: of.mentor, kind: 'pin' }
    expect((await browser.post(urls.matchingRules(of.call), rule)).status).toBe(404)
    await browser.post(urls.callDecisions(of.call), { verdict: 'accept', applications: [application] })

    expect(await db.selectFrom('decision').select('id').where('application_id', '=', application).execute()).toEqual([])
    expect(await db.selectFrom('match_rule').select('id').execute()).toEqual([])
  })

  dbTest('who is too near sends no letter about it, not even with all drafts of a cause', async ({ db }) => {
    const of = await house(db)
    const person = await make.person(db, { familyName: 'Hidden' })
    const application = await make.application(db, { call: of.call, person })
    await decideApplication({ application, verdict: 'decline', by: of.chief, baseUrl }, moment(AFTER), db)
    await sayConflict({ application, person: of.chief, kind: 'other', by: of.chief }, moment(AFTER), db)

    await (await as(of.chief, tables, db, AFTER)).post(urls.outboxSend(), { cause: 'decision' })

    const letter = await db
      .selectFrom('letter')
      .select('released_at')
      .where('subject_id', '=', application)
      .executeTakeFirstOrThrow()
    expect(letter.released_at).toBeNull()
  })

  dbTest('shares out and proposes for all, and is told of what they may know', async ({ db }) => {
    const of = await house(db)
    const person = await make.person(db, { familyName: 'Hidden', lineManager: of.chief })
    await make.application(db, { call: of.call, person })
    const browser = await as(of.chief, tables, db, AFTER)

    await shareOutAt(browser, of.call)
    const told = await (await browser.get(urls.callReaders(of.call))).text()
    const proposed = await proposeMatches({ call: of.call, by: of.chief }, moment(AFTER), db)

    expect(told).not.toContain('have been given out')
    expect(await db.selectFrom('reading').select('id').where('completed_at', 'is', null).execute()).toHaveLength(3)
    expect(proposed).toMatchObject({ ok: false, problem: 'nobody-to-match' })
  })

  dbTest('of whom somebody else knows better may see it again; what the applicant asked for stays', async ({ db }) => {
    const of = await house(db)
    const other = await make.coordinator(db, of.programme)
    const person = await make.person(db, { familyName: 'Hidden', lineManager: of.chief })
    const application = await make.application(db, { call: of.call, person })
    const avoided = await make.coordinator(db, of.programme)
    await db
      .insertInto('avoidance')
      .values({ id: moment().newId<'avoidance'>(), application_id: application, person_id: avoided, name: 'x' })
      .execute()
    const desk = await as(other, tables, db, AFTER)

    expect(
      (await desk.post(urls.applicationConflicts(application), { person: of.chief, conflict: 'none' })).status,
    ).toBe(303)
    expect(
      (await desk.post(urls.applicationConflicts(application), { person: avoided, conflict: 'none' })).status,
    ).toBe(409)

    expect((await (await as(of.chief, tables, db, AFTER)).get(urls.decision(application))).status).toBe(200)
    expect((await (await as(avoided, tables, db, AFTER)).get(urls.decision(application))).status).toBe(404)
  })
})

describe('somebody who stands in', () => {
  dbTest('finds what no coordinator may see, decides it and sends its letter – and nothing else', async ({ db }) => {
    const of = await house(db)
    const person = await make.person(db, { familyName: 'Hidden', lineManager: of.chief })
    const application = await make.application(db, { call: of.call, person })
    const browser = await as(await make.standIn(db, of.call), tables, db, AFTER)

    expect(await (await browser.get(urls.desk())).text()).toContain('1 application needs readers')
    const list = await (await browser.get(urls.callApplications(of.call))).text()
    expect(list).toContain('Hidden')
    expect(list).not.toContain('Visible')
    expect((await browser.get(urls.decision(of.seen.application))).status).toBe(404)
    await browser.post(urls.decision(application), { verdict: 'accept' })
    const outbox = await (await browser.get(urls.outbox())).text()
    expect(outbox).toContain('Hidden')
    expect(outbox).not.toContain('Visible')
    await browser.post(urls.outboxSend(), { cause: 'decision' })

    const letter = db.selectFrom('letter').select('released_at').where('subject_id', '=', application)
    expect((await letter.executeTakeFirstOrThrow()).released_at).not.toBeNull()
  })

  dbTest('sees nothing while a coordinator can take care of it', async ({ db }) => {
    const of = await house(db)
    await make.coordinator(db, of.programme)
    const person = await make.person(db, { familyName: 'Hidden', lineManager: of.chief })
    const application = await make.application(db, { call: of.call, person })
    const browser = await as(await make.standIn(db, of.call), tables, db, AFTER)

    expect((await browser.get(urls.decision(application))).status).toBe(404)
    expect(await (await browser.get(urls.callApplications(of.call))).text()).not.toContain('Hidden')
  })

  dbTest('is asked for when one person coordinates alone, and named on the page of the committee', async ({ db }) => {
    const of = await house(db)
    const browser = await as(of.chief, tables, db, AFTER)
    expect(await (await browser.get(urls.editCall(of.call))).text()).toContain('coordinates this programme alone')

    const member = { kind: 'stand-in', email: 'vera@uni.example', givenName: 'Vera', familyName: 'Instead' }
    expect((await browser.post(urls.callCommittee(of.call), member)).status).toBe(303)

    expect(await (await browser.get(urls.editCall(of.call))).text()).not.toContain('coordinates this programme alone')
    expect(await (await browser.get(urls.callCommittee(of.call))).text()).toContain('stands in')
  })
})
