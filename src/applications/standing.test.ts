import { describe, expect, test } from 'vitest'
import { as } from '../../test/as.ts'
import { completed } from '../../test/completed-application.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, same } from '../../test/make.ts'
import { defaultSupport } from '#src/calls/domain/default-support.ts'
import { setSupport } from '#src/calls/set-support.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { nextMorning } from './domain/morning.ts'
import { giveSupport } from './give-support.ts'
import { sendMorningReminders } from './send-morning-reminders.ts'

const tables = routeTables('http://localhost:3000')
const paula = { name: 'Prof. Paula Example', email: 'paula@uni.example', lang: 'en' }

async function date(db: Db, call: Id<'call'>, kind: 'decisions' | 'offers', at: string) {
  const id = await make.milestone(db, call, at, false)
  await db
    .updateTable('milestone')
    .set({ kind, name: json(same(kind)) })
    .where('id', '=', id)
    .execute()
}

/** A completed application to a call that asks for support, with its coordinator's rules. */
async function supported(db: Db, mayFollow: boolean) {
  const made = await completed(db)
  const by = await make.coordinator(db, made.programme)
  await db.updateTable('call').set({ published_at: null }).where('id', '=', made.call).execute()
  const support = { ...defaultSupport, mayFollow, daysAfter: mayFollow ? 7 : 0 }
  await setSupport({ call: made.call, support, by }, moment('2026-10-01T08:00:00Z'), db)
  const published_at = Temporal.Instant.from('2026-10-02T08:00:00Z')
  await db.updateTable('call').set({ published_at }).where('id', '=', made.call).execute()
  return { ...made, by }
}

async function linkOf(db: Db): Promise<string> {
  const { body } = await db
    .selectFrom('letter')
    .select('body')
    .where('cause', '=', 'support-request')
    .executeTakeFirstOrThrow()
  return /\/support\/([\w-]+)/.exec(body)?.[1] ?? ''
}

const given = { kind: 'questions', answers: ['A group of her own.', 'Half a day a week.'] } as const

describe('sending with a supporter', () => {
  dbTest('is possible when somebody is asked, and the page says when it is complete', async ({ db }) => {
    const { ana, application } = await supported(db, true)
    const browser = await as(ana, tables, db)
    expect(await (await browser.get(urls.application(application))).text()).toContain('1 task is still open')
    const early = await browser.post(urls.checkAnswers(application))
    expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('Somebody still has to be asked')])

    await browser.post(urls.supporter(application), paula)
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
    const sent = await (await browser.get(urls.applicationSent(application))).text()
    expect(sent).toContain('is complete for us when the answer of Prof. Paula Example has arrived, by 7 December 2026')
    const reading = await (await as(ana, tables, db, '2026-12-03T11:00:00Z')).get(urls.application(application))
    expect(await reading.text()).not.toContain('Sent and complete')
  })

  dbTest('waits for the answer where the call wants it first', async ({ db }) => {
    const { ana, application } = await supported(db, false)
    const browser = await as(ana, tables, db)
    await browser.post(urls.supporter(application), paula)
    const early = await browser.post(urls.checkAnswers(application))
    expect([early.status, await early.text()]).toEqual([422, expect.stringContaining('has not arrived yet')])
    await giveSupport({ link: await linkOf(db), given, isShared: false, baseUrl: '' }, moment(), db)
    expect((await browser.post(urls.checkAnswers(application))).status).toBe(303)
  })

  dbTest('readers and the coordination read the answer; the applicant may replace nobody any more', async ({ db }) => {
    const { ana, application, call, by } = await supported(db, true)
    const browser = await as(ana, tables, db)
    await browser.post(urls.supporter(application), paula)
    await browser.post(urls.checkAnswers(application))
    await giveSupport({ link: await linkOf(db), given, isShared: false, baseUrl: '' }, moment(), db)

    const reader = await make.reviewer(db, call)
    const reading = moment().newId<'reading'>()
    await db
      .insertInto('reading')
      .values({ id: reading, application_id: application, reader_id: reader, assigned_at: moment().at })
      .execute()
    const eyes = await as(reader, tables, db)
    await eyes.post(urls.reviewConflict(reading), { conflict: 'none' })
    expect(await (await eyes.get(urls.review(reading))).text()).toContain('A group of her own')
    expect(await (await (await as(by, tables, db)).get(urls.decision(application))).text()).toContain(
      'Half a day a week',
    )
    const again = await browser.post(urls.supporter(application), { ...paula, email: 'else@uni.example' })
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('answered already')])
  })
})

describe('where an application stands', () => {
  dbTest('it says what happens next and when, and never “pending”', async ({ db }) => {
    const { ana, application, call } = await completed(db)
    await date(db, call, 'decisions', '2026-12-18T12:00')
    const browser = await as(ana, tables, db)
    const draft = await (await browser.get(urls.application(application))).text()
    expect(draft).toContain('Not sent yet')
    expect(draft).toContain('closes 30 November 2026 at 23:59 (CET)')
    expect(draft).toContain('14 days left')
    expect(draft).toContain('This draft is kept until 30 November 2026 at 23:59 (CET)')
    expect(draft).toContain('On any device, sign in with')

    await browser.post(urls.checkAnswers(application))
    const at = async (time: string) =>
      (await (await as(ana, tables, db, time)).get(urls.application(application))).text()
    expect(await at('2026-11-17T11:00:00Z')).toContain('It decides by 18 December 2026')
    expect(await at('2026-12-02T11:00:00Z')).toContain('It decides by 18 December 2026')
    expect(await at('2026-12-19T11:00:00Z')).toContain('needs a little longer')
    for (const time of ['2026-11-17T11:00:00Z', '2026-12-02T11:00:00Z'])
      expect((await at(time)).toLowerCase()).not.toContain('pending')
  })

  dbTest('it can be withdrawn and taken up again, and sent anew', async ({ db }) => {
    const { ana, application, call } = await completed(db)
    const browser = await as(ana, tables, db)
    await browser.post(urls.checkAnswers(application))
    await browser.post(urls.withdrawal(application))
    expect(await (await browser.get(urls.application(application))).text()).toContain('Take it up again')
    await browser.post(urls.apply(call))
    const later = await as(ana, tables, db, '2026-11-17T11:00:00Z')
    expect((await later.post(urls.checkAnswers(application))).status).toBe(303)
  })

  dbTest('on paper it has everything that was written, for its applicant alone', async ({ db }) => {
    const { ana, application } = await completed(db)
    const paper = await (await (await as(ana, tables, db)).get(urls.printedApplication(application))).text()
    expect(paper).toContain('Lead a group')
    expect(paper).toContain('Prof. Nobody Known')
    expect(paper).toContain('Not sent yet.')
    const eve = await as(await make.person(db), tables, db)
    expect((await eve.get(urls.printedApplication(application))).status).toBe(404)
    expect((await eve.post(urls.morningReminder(application))).status).toBe(404)
    expect((await eve.get(urls.supporter(application))).status).toBe(404)
  })
})

describe('“remind me tomorrow”', () => {
  const lettersAt = async (time: string, db: Db) => {
    await sendMorningReminders('http://localhost:3000', moment(time), db)
    return (await db.selectFrom('letter').select('id').where('cause', '=', 'morning-reminder').execute()).length
  }

  dbTest('one letter leaves at eight the next morning, however often it was asked for', async ({ db }) => {
    const { ana, application } = await completed(db)
    const browser = await as(ana, tables, db)
    for (const _ of [1, 2]) await browser.post(urls.morningReminder(application))
    expect(await (await browser.get(urls.application(application))).text()).toContain('17 November 2026 at 08:00 (CET)')
    expect(await lettersAt('2026-11-17T06:59:59Z', db)).toBe(0)
    expect(await lettersAt('2026-11-17T07:00:00Z', db)).toBe(1)
    expect(await lettersAt('2026-11-17T07:05:00Z', db)).toBe(1)
  })

  dbTest('none leaves for what has been sent meanwhile, and none is offered in the last night', async ({ db }) => {
    const { ana, application } = await completed(db)
    const browser = await as(ana, tables, db)
    await browser.post(urls.morningReminder(application))
    await browser.post(urls.checkAnswers(application))
    expect(await lettersAt('2026-11-17T07:00:00Z', db)).toBe(0)

    const other = await completed(db)
    const late = await as(other.ana, tables, db, '2026-11-30T18:00:00Z')
    expect(await (await late.get(urls.application(other.application))).text()).not.toContain('Remind me tomorrow')
    await late.post(urls.morningReminder(other.application))
    expect(await lettersAt('2026-12-01T07:00:00Z', db)).toBe(0)
  })
})

test('a reminder for the morning is on the clocks of the programme, also when they change', () => {
  const at = (time: string) => nextMorning(Temporal.Instant.from(time), 'Europe/Luxembourg').toString()
  expect(at('2026-10-24T18:00:00Z')).toBe('2026-10-25T07:00:00Z')
  expect(at('2027-03-27T18:00:00Z')).toBe('2027-03-28T06:00:00Z')
})
