import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { draft } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { todayRoutes } from './web/today-routes.tsx'

const AFTER = '2026-12-20T09:00:00Z'
const fresh = <Of extends string>() => moment().newId<Of>()

async function office(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  return { programme, call, chief: await make.coordinator(db, programme) }
}

const desk = async (chief: Id<'person'>, db: Db, at = AFTER) =>
  (await (await as(chief, [todayRoutes], db, at)).get(urls.desk())).text()

async function read(db: Db, application: Id<'application'>, assigned: string, completed: string | null) {
  const reader_id = await make.person(db)
  await db
    .insertInto('reading')
    .values({
      id: fresh<'reading'>(),
      application_id: application,
      reader_id,
      assigned_at: Temporal.Instant.from(assigned),
      completed_at: completed === null ? null : Temporal.Instant.from(completed),
    })
    .execute()
}

/** An offer of a call to an applicant, made and to be answered at given times. */
async function offer(db: Db, call: Id<'call'>, chief: Id<'person'>, answerBy: string) {
  const [mentee, mentor] = [await make.person(db), await make.person(db)]
  const application = await make.application(db, { call, person: mentee })
  const [run, id] = [fresh<'match_run'>(), fresh<'offer'>()]
  const nothing = json({})
  await db
    .insertInto('match_run')
    .values({
      id: run,
      call_id: call,
      instance: nothing,
      result: nothing,
      explanation: nothing,
      run_by: chief,
      run_at: moment().at,
    })
    .execute()
  await db
    .insertInto('offer')
    .values({
      id,
      run_id: run,
      call_id: call,
      application_id: application,
      mentee_id: mentee,
      mentor_id: mentor,
      why: nothing,
      made_at: moment().at,
      answer_by: Temporal.Instant.from(answerBy),
    })
    .execute()
  await decide(db, application, chief)
  return { id, mentee, mentor }
}

const decide = (db: Db, application: Id<'application'>, chief: Id<'person'>) =>
  db
    .insertInto('decision')
    .values({
      id: fresh<'decision'>(),
      application_id: application,
      verdict: 'accept',
      decided_by: chief,
      decided_at: moment().at,
    })
    .execute()

async function pair(db: Db, call: Id<'call'>, chief: Id<'person'>, startedOn: string) {
  const made = await offer(db, call, chief, '2026-11-20T12:00:00Z')
  const id = fresh<'mentorship'>()
  await db
    .insertInto('mentorship')
    .values({
      id,
      offer_id: made.id,
      call_id: call,
      mentee_id: made.mentee,
      mentor_id: made.mentor,
      started_on: Temporal.PlainDate.from(startedOn),
      planned_end_on: Temporal.PlainDate.from('2027-06-30'),
    })
    .execute()
  return { id, mentee: made.mentee }
}

describe('the desk', () => {
  dbTest('says that nothing needs anybody when nothing does', async ({ db }) => {
    const { chief } = await office(db)

    expect(await desk(chief, db)).toContain('Nothing needs you today.')
  })

  dbTest('tells applications without two readers from those that wait for a decision', async ({ db }) => {
    const { call, chief } = await office(db)
    await make.application(db, { call, person: await make.person(db) })
    const done = await make.application(db, { call, person: await make.person(db) })
    await read(db, done, '2026-12-01T08:00:00Z', '2026-12-10T08:00:00Z')
    await read(db, done, '2026-12-01T08:00:00Z', '2026-12-11T08:00:00Z')

    const html = await desk(chief, db)

    expect(html).toContain('1 application needs readers')
    expect(html).toContain('1 application is read and waits for a decision')
    expect(html).toContain('11 Dec 2026')
    expect(html).not.toContain('late')
    await decide(db, done, chief)
    expect(await desk(chief, db)).not.toContain('waits for a decision')
  })

  dbTest('counts as many readers as the call asks for', async ({ db }) => {
    const { call, chief } = await office(db)
    await db.updateTable('call').set({ readers_each: 1 }).where('id', '=', call).execute()
    const application = await make.application(db, { call, person: await make.person(db) })
    await read(db, application, '2026-12-01T08:00:00Z', '2026-12-10T08:00:00Z')

    const html = await desk(chief, db)

    expect(html).toContain('1 application is read and waits for a decision')
    expect(html).not.toContain('needs readers')
  })

  dbTest('waits with readers until the call has closed', async ({ db }) => {
    const { call, chief } = await office(db)
    await make.application(db, { call, person: await make.person(db) })

    const html = await desk(chief, db, '2026-11-26T09:00:00Z')

    expect(html).not.toContain('needs readers')
    expect(html).toContain('This call closes within a week')
  })

  dbTest('names readings that are two weeks old, and drafts and failed letters', async ({ db }) => {
    const { programme, call, chief } = await office(db)
    const application = await make.application(db, { call, person: await make.person(db) })
    await read(db, application, '2026-12-06T08:00:00Z', null)
    await read(db, application, '2026-12-07T08:00:00Z', null)
    const to = { email: 'ana@uni.example', lang: 'en' } as const
    const posting = { to, cause: 'decision', programme, content: { subject: 'Decision', blocks: [] } }
    await draft(posting, moment(), db)
    const failed = await draft(posting, moment(), db)
    await db
      .updateTable('letter')
      .set({ released_at: moment().at, failed_at: moment().at })
      .where('id', '=', failed)
      .execute()

    const html = await desk(chief, db)

    expect(html).toContain('1 reading is late')
    expect(html).toContain('1 draft waits in the outbox')
    expect(html).toContain('1 letter could not be delivered')
  })

  dbTest('names offers close to their date that nobody refused', async ({ db }) => {
    const { call, chief } = await office(db)
    await offer(db, call, chief, '2026-12-22T09:00:00Z')
    await offer(db, call, chief, '2026-12-30T09:00:00Z')
    const refused = await offer(db, call, chief, '2026-12-22T09:00:00Z')
    await db
      .insertInto('offer_answer')
      .values({ offer_id: refused.id, side: 'mentor', answer: 'no', answered_at: moment().at })
      .execute()

    expect(await desk(chief, db)).toContain('1 offer is close to its date')
  })

  dbTest('names pairs that have not talked for six weeks, unless they have a date', async ({ db }) => {
    const { call, chief } = await office(db)
    await pair(db, call, chief, '2026-11-01')
    await pair(db, call, chief, '2026-11-20')
    const planned = await pair(db, call, chief, '2026-11-01')
    const talked = await pair(db, call, chief, '2026-11-01')
    const conversation = { planned_by: chief, planned_at: moment().at }
    await db
      .insertInto('conversation')
      .values([
        { id: fresh<'conversation'>(), mentorship_id: planned.id, planned_local: '2027-01-10T10:00', ...conversation },
        {
          id: fresh<'conversation'>(),
          mentorship_id: talked.id,
          planned_local: '2026-12-01T10:00',
          held_on: Temporal.PlainDate.from('2026-12-01'),
          ...conversation,
        },
      ])
      .execute()

    expect(await desk(chief, db)).toContain('1 pair has not talked for six weeks')
  })

  dbTest('shows the oldest first', async ({ db }) => {
    const { programme, call, chief } = await office(db)
    await make.application(db, { call, person: await make.person(db) })
    const content = { subject: 'Decision', blocks: [] }
    await draft(
      { to: { email: 'a@uni.example', lang: 'en' }, cause: 'decision', programme, content },
      moment('2026-11-02T08:00:00Z'),
      db,
    )

    const html = await desk(chief, db)

    expect(html.indexOf('draft waits')).toBeLessThan(html.indexOf('needs readers'))
  })

  dbTest('shows nothing of other programmes, and costs the same however much there is', async ({ db }) => {
    const { call, chief } = await office(db)
    const stranger = await make.coordinator(db, await make.programme(db))
    const counted = countingQueries(db)
    const cost = () => counted.during(() => desk(chief, counted.db))
    await make.application(db, { call, person: await make.person(db) })
    const before = await cost()
    for (let n = 0; n < 5; n += 1) await pair(db, call, chief, '2026-11-01')

    expect(await cost()).toBe(before)
    expect(await desk(stranger, db)).toContain('Nothing needs you today.')
  })
})
