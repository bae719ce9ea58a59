import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callsOfStrand } from './db/calls.ts'
import { milestonesOf } from './db/milestones.ts'
import { phaseOf } from './domain/call.ts'
import { planOf } from './domain/call-plan.ts'
import { prepareCalls } from './prepare-calls.ts'
import { callRoutes } from './web/call-routes.tsx'
import { callYearRoutes } from './web/call-year-routes.ts'
import { todayRoutes } from './web/today-routes.tsx'

const tables = [callYearRoutes, callRoutes, todayRoutes]
const rule = {
  opensDay: '1',
  opensMonth: '11',
  closesDay: '30',
  closesMonth: '11',
  everyYears: '1',
  firstYear: '2026',
  weeksBefore: '8',
}
const eightWeeksBefore = '2027-09-06T08:00:00Z'

/** A strand with the call of 2026 and a rule for every November. */
async function recurring(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const call = await make.call(db, { strand })
  await make.milestone(db, call, '2027-01-21T09:00')
  const chief = await make.coordinator(db, programme)
  const desk = await as(chief, tables, db)
  await desk.post(urls.recurrence(strand), rule)
  return { programme, strand, call, chief, desk }
}

const prepareAt = (at: string, db: Db) => prepareCalls('http://localhost:3000', moment(at), db)

describe('a rule for the calls of a strand', () => {
  dbTest('is kept, stands in the calendar in words, and can be ended', async ({ db }) => {
    const { strand, desk } = await recurring(db)
    expect(await (await desk.get(urls.yearCalendar())).text()).toContain('every year, 1 November to 30 November')
    expect(await (await desk.get(urls.recurrence(strand))).text()).toContain('prepared on 6 September 2027')
    await desk.post(urls.recurrence(strand), { end: 'yes' })
    expect(await (await desk.get(urls.yearCalendar())).text()).toContain('no rule yet')
    expect(await prepareAt(eightWeeksBefore, db)).toBe(0)
  })

  dbTest('comes back with a sentence at each field that is wrong', async ({ db }) => {
    const { strand, desk } = await recurring(db)
    for (const [field, value, sentence] of [
      ['opensDay', '31', 'Give a day of this month'],
      ['opensMonth', '13', 'Choose a month'],
      ['everyYears', '0', 'between 1 and 10'],
      ['firstYear', '90000', 'between 2000 and 2100'],
      ['weeksBefore', '\u202E8', 'between 1 and 52'],
      ['closesDay', ['1', '2'], 'Give a day of this month'],
    ] as const) {
      const response = await desk.post(urls.recurrence(strand), { ...rule, [field]: value })
      expect(response.status, field).toBe(422)
      expect(await response.text()).toContain(sentence)
    }
  })

  dbTest('of another programme does not exist', async ({ db }) => {
    const { strand } = await recurring(db)
    const stranger = await as(await make.coordinator(db, await make.programme(db)), tables, db)
    expect((await stranger.get(urls.recurrence(strand))).status).toBe(404)
    expect((await stranger.post(urls.recurrence(strand), rule)).status).toBe(404)
  })
})

describe('the next call of a strand with a rule', () => {
  dbTest('is prepared once, after the newest call, and opens only when somebody publishes it', async ({ db }) => {
    const { strand, call, chief } = await recurring(db)
    expect(await prepareAt('2027-09-05T08:00:00Z', db)).toBe(0)
    expect(await prepareAt(eightWeeksBefore, db)).toBe(1)
    expect(await prepareAt('2027-09-06T08:10:00Z', db)).toBe(0)

    const [made, ...before] = await callsOfStrand(strand, db)
    expect(before.map(({ id }) => id)).toEqual([call])
    expect(made && planOf(made)).toMatchObject({
      name: { en: 'Fellows 2028' },
      opensLocal: '2027-11-01T00:00',
      closesLocal: '2027-11-30T23:59',
    })
    expect(made && (await milestonesOf(made.id, db))).toMatchObject([{ atLocal: '2028-01-27T09:00' }])
    expect(made && phaseOf(made, Temporal.Instant.from('2027-11-15T08:00:00Z'))).toBe('draft')

    const at = await as(chief, tables, db, '2027-09-07T08:00:00Z')
    expect(await (await at.get(urls.desk())).text()).toContain('A call is prepared as a draft')
    const letters = await db.selectFrom('letter').select(['cause', 'to_person_id', 'body', 'released_at']).execute()
    expect(letters).toMatchObject([{ cause: 'call-prepared', to_person_id: chief }])
    expect(letters[0]?.released_at).not.toBeNull()
    expect(letters[0]?.body).toContain(`http://localhost:3000${urls.editCall(made?.id ?? '')}`)
  })

  dbTest('is not prepared beside one that somebody has written down already', async ({ db }) => {
    const { strand } = await recurring(db)
    await make.call(db, { strand, opens: '2027-11-15T00:00', closes: '2027-12-15T23:59', published: false })
    expect(await prepareAt(eightWeeksBefore, db)).toBe(0)
    expect(await callsOfStrand(strand, db)).toHaveLength(2)
  })

  dbTest('is not prepared for a strand without any call', async ({ db }) => {
    const { strand, desk } = await recurring(db)
    const other = await make.strand(db, { programme: (await strandOf(strand, db)).programme_id })
    await desk.post(urls.recurrence(other), rule)
    await prepareAt(eightWeeksBefore, db)
    expect(await callsOfStrand(other, db)).toEqual([])
  })
})

const strandOf = (strand: Parameters<typeof callsOfStrand>[0], db: Db) =>
  db.selectFrom('strand').select('programme_id').where('id', '=', strand).executeTakeFirstOrThrow()
