import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { everybody, make, moment, rubric } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callById } from './db/calls.ts'
import { milestonesOf } from './db/milestones.ts'
import { supportOf } from './db/support.ts'
import { planOf } from './domain/call-plan.ts'
import { setSupport } from './set-support.ts'
import { defaultSupport } from './domain/default-support.ts'
import { callRoutes } from './web/call-routes.tsx'
import { calendarRoutes } from './web/calendar/calendar-routes.tsx'
import { cloneRoutes } from './web/clone/clone-routes.tsx'

const tables = [callRoutes, cloneRoutes, calendarRoutes]

/** A coordinator with last year's call: open in November 2026, its kick-off in January. */
async function lastYear(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const eligibility = { ...everybody, contractUntil: '2027-06-30' }
  const call = await make.call(db, { strand, eligibility })
  const kickOff = await make.milestone(db, call, '2027-01-21T09:00')
  const chief = await make.coordinator(db, programme)
  return { programme, strand, call, kickOff, chief, desk: await as(chief, tables, db) }
}

/** The form as the page proposes it. */
async function proposed(html: string): Promise<Record<string, string>> {
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => ({
    name: /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    value: /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  }))
  return Object.fromEntries(inputs.filter(({ name }) => name !== 'start').map(({ name, value }) => [name, value]))
}

const idIn = (response: Response) => response.headers.get('location')?.split('/').at(-1) as Id<'call'>

describe('the next call', () => {
  dbTest('has every date on its weekday and in its week, and stores nothing before it is kept', async ({ db }) => {
    const { call, kickOff, desk } = await lastYear(db)
    const before = await db.selectFrom('call').select('id').execute()
    const form = await proposed(await (await desk.get(urls.cloneCall(call))).text())
    expect(form).toMatchObject({
      'name.en': 'Fellows 2028',
      opens: '2027-11-07T00:00',
      closes: '2027-12-06T23:59',
      contractUntil: '2028-06-30',
      [`at.${kickOff}`]: '2028-01-20T09:00',
      keep: kickOff,
    })
    expect(await db.selectFrom('call').select('id').execute()).toEqual(before)
  })

  dbTest('is a draft with the rules, criteria, supporters’ questions and dates of the earlier one', async ({ db }) => {
    const { call, chief, desk } = await lastYear(db)
    await setSupport({ call, support: defaultSupport, by: chief }, moment('2026-10-02T08:00:00Z'), db)
    const form = await proposed(await (await desk.get(urls.cloneCall(call))).text())
    const response = await desk.post(urls.cloneCall(call), { ...without(form, 'check'), places: '12' })
    const made = await callById(idIn(response), db)
    expect(response.status).toBe(303)
    expect(made).toMatchObject({ publishedAt: null, places: 12, rubric, letterWords: 1000 })
    expect(made && planOf(made)).toMatchObject({ eligibility: { contractUntil: '2028-06-30' } })
    expect(await supportOf(idIn(response), db)).toEqual(await supportOf(call, db))
    expect(await milestonesOf(idIn(response), db)).toMatchObject([{ kind: 'kick-off', atLocal: '2028-01-20T09:00' }])
    expect((await (await as(undefined, tables, db)).get(urls.call(idIn(response)))).status).toBe(404)
  })

  dbTest('opens on a chosen day, and everything else keeps its weekday after it', async ({ db }) => {
    const { call, kickOff, desk } = await lastYear(db)
    const form = await proposed(await (await desk.get(`${urls.cloneCall(call)}?start=2027-11-01`)).text())
    expect(form).toMatchObject({
      opens: '2027-11-01T00:00',
      closes: '2027-12-06T23:59',
      [`at.${kickOff}`]: '2028-01-27T09:00',
    })
  })

  dbTest('is proposed again when the chosen day is none', async ({ db }) => {
    const { call, desk } = await lastYear(db)
    for (const start of ['2027-02-30', 'soon', '<b>', '9'.repeat(5000)]) {
      const response = await desk.get(`${urls.cloneCall(call)}?start=${encodeURIComponent(start)}`)
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('Give a day like 2027-11-01.')
    }
  })

  dbTest('comes back with what the calendar says when it is only checked', async ({ db }) => {
    const { call, kickOff, desk } = await lastYear(db)
    const form = await proposed(await (await desk.get(urls.cloneCall(call))).text())
    const response = await desk.post(urls.cloneCall(call), {
      ...form,
      check: 'yes',
      closes: '2028-03-25T23:59',
      [`at.${kickOff}`]: '2027-12-25T09:00',
    })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Public holiday: Christmas Day')
    expect(html).toContain('Before the call closes')
    expect(html).toContain('The clocks change in this night')
    expect(await db.selectFrom('call').select('id').execute()).toHaveLength(1)
  })

  dbTest('leaves out dates that are not ticked, whatever stands in them', async ({ db }) => {
    const { call, kickOff, desk } = await lastYear(db)
    const form = await proposed(await (await desk.get(urls.cloneCall(call))).text())
    const sent = { ...without(form, 'check'), [`at.${kickOff}`]: 'whenever' }
    const refused = await desk.post(urls.cloneCall(call), sent)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="whenever"')
    const response = await desk.post(urls.cloneCall(call), without(sent, 'keep'))
    expect(response.status).toBe(303)
    expect(await milestonesOf(idIn(response), db)).toEqual([])
  })

  dbTest('that would close before it opens is refused in words', async ({ db }) => {
    const { call, desk } = await lastYear(db)
    const form = await proposed(await (await desk.get(urls.cloneCall(call))).text())
    const response = await desk.post(urls.cloneCall(call), { ...without(form, 'check'), closes: '2027-11-01T00:00' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('must close after it opens')
  })

  dbTest('of another programme cannot be made', async ({ db }) => {
    const { call } = await lastYear(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db)
    expect((await stranger.get(urls.cloneCall(call))).status).toBe(404)
    expect((await stranger.post(urls.cloneCall(call))).status).toBe(404)
  })
})

const without = (form: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(form).filter(([key]) => key !== name))

describe('the calendar of the year', () => {
  dbTest('shows the dates of every call by month, with what collides', async ({ db }) => {
    const { strand, desk } = await lastYear(db)
    await make.call(db, { strand, opens: '2026-11-20T00:00', closes: '2026-12-31T23:59', published: false })
    const html = await (await desk.get(`${urls.yearCalendar()}?from=2026-09`)).text()
    expect(html).toContain('November 2026')
    expect(html).toContain('Public holiday: All Saints’ Day')
    expect(html).toContain('Open at the same time as “Fellows 2027” of the same strand')
    expect(html).toContain('Thu 21, 09:00')
    expect(html).toContain('Draft')
    expect(html).not.toContain('September 2027')
  })

  dbTest('knows the closing days a coordinator adds, until they are taken out', async ({ db }) => {
    const { call, desk, programme } = await lastYear(db)
    await make.milestone(db, call, '2026-12-28T10:00')
    const days = { from: '2026-12-23', until: '2027-01-03', name: 'Between the years' }
    const response = await desk.post(urls.closedDays(), days)
    const page = async () => (await desk.get(`${urls.yearCalendar()}?from=2026-09`)).text()
    expect(response.headers.get('location')).toBe(`${urls.yearCalendar()}?from=2026-09`)
    expect(await page()).toContain('Closed: Between the years')
    const { id } = await db.selectFrom('closed_day').select('id').executeTakeFirstOrThrow()

    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db)
    await stranger.post(urls.closedDays(), { remove: id })
    expect(await db.selectFrom('closed_day').select('programme_id').execute()).toEqual([{ programme_id: programme }])
    await desk.post(urls.closedDays(), { remove: id })
    expect(await page()).not.toContain('Between the years')
  })

  dbTest('gives closing days back with a sentence when they make no sense', async ({ db }) => {
    const { desk } = await lastYear(db)
    const days = { from: '2026-12-23', until: '2027-01-03', name: 'Between the years' }
    const cases = [
      [{ ...days, until: '2026-12-22' }, 409, 'lies before the first one'],
      [{ ...days, until: '2028-01-03' }, 409, 'more than a hundred days'],
      [{ ...days, from: '2026-02-30' }, 422, 'Give a day like'],
      [{ ...days, name: '' }, 422, 'Say what these days are'],
      [{ ...days, name: 'x'.repeat(1_000_000) }, 422, 'under 120 characters'],
      [{ ...days, name: ['a', 'b'] }, 422, 'name'],
    ] as const
    for (const [fields, status, sentence] of cases) {
      const response = await desk.post(urls.closedDays(), fields)
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(sentence)
    }
  })

  dbTest('shows this year when the month asked for is none', async ({ db }) => {
    const { desk } = await lastYear(db)
    for (const from of ['x', '2026-13', '%00', '-1'])
      expect(await (await desk.get(`${urls.yearCalendar()}?from=${from}`)).text()).toContain('September 2026')
  })
})
