import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { as } from '../test/as.ts'
import { inRollback, scenarioDatabase } from '../test/database.ts'
import { fillWith } from './load-scenario.ts'
import { presentOf, type ScenarioName } from './scenarios.ts'

const baseUrl = 'http://localhost:3000'
const tables = routeTables(baseUrl)
const scenario = (name: ScenarioName) => scenarioDatabase(name, (db) => fillWith(name, baseUrl, db))

const within = async (name: ScenarioName, work: (db: Db) => Promise<void>) => inRollback(work, await scenario(name))

const count = async (db: Db, table: 'application' | 'mentorship' | 'decision', where: string, value: string) =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((of) => of.fn.countAll().as('n'))
        .where(where as never, '=', value as never)
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('six days before the deadline', () => {
  test('52 of the Fellows have sent, nine have begun, and the last ones have not', () =>
    within('open-call', async (db) => {
      const call = await fellows(db)
      const rows = await db.selectFrom('application').select('submitted_at').where('call_id', '=', call).execute()

      expect(rows.filter((row) => row.submitted_at !== null)).toHaveLength(52)
      expect(rows.filter((row) => row.submitted_at === null)).toHaveLength(9)
    }))
})

describe('their supporters', () => {
  test('have answered, declined, looked or not yet, so that each state can be seen', () =>
    within('open-call', async (db) => {
      const rows = await db.selectFrom('support_request').selectAll().execute()

      expect(rows.filter((row) => row.received_at !== null).length).toBeGreaterThan(5)
      expect(rows.filter((row) => row.declined_at !== null)).toHaveLength(1)
      expect(rows.some((row) => row.opened_at === null)).toBe(true)
    }))
})

describe('in the week of reading', () => {
  test('the Fellows are read without names, the office has a conflict, and words were taken out of letters', () =>
    within('reading-week', async (db) => {
      const call = await fellows(db)
      const { reader_id: reader } = await db
        .selectFrom('reading')
        .innerJoin('application', 'application.id', 'reading.application_id')
        .select('reader_id')
        .where('call_id', '=', call)
        .executeTakeFirstOrThrow()
      const queue = await (await as(reader, tables, db, presentOf('reading-week'))).get(urls.reviews())
      expect(await queue.text()).toMatch(/Application \d|Candidature \d|Bewerbung \d/)

      const conflict = db.selectFrom('conflict').select('kind').where('kind', '<>', 'none')
      expect(await conflict.execute()).toEqual([{ kind: 'family' }])
      expect(await db.selectFrom('redaction_passage').select('words').execute()).not.toEqual([])
    }))
})

describe('in April', () => {
  test('74 have applied, 60 have a place, and nearly all of them a mentor', () =>
    within('mid-year', async (db) => {
      const call = await fellows(db)

      expect(await count(db, 'application', 'call_id', call)).toBe(74)
      const accepted = await db
        .selectFrom('decision')
        .innerJoin('application', 'application.id', 'application_id')
        .select('decision.id')
        .where('call_id', '=', call)
        .where('verdict', '=', 'accept')
        .execute()
      expect(accepted).toHaveLength(60)
      expect(await count(db, 'mentorship', 'call_id', call)).toBeGreaterThan(55)
    }))

  test('no pair breaks a hard rule: no supervisor, no line manager, nobody over capacity', () =>
    within('mid-year', async (db) => {
      const near = await db
        .selectFrom('mentorship')
        .innerJoin('supervision', (on) =>
          on.onRef('supervision.person_id', '=', 'mentee_id').onRef('supervisor_id', '=', 'mentor_id'),
        )
        .select('mentorship.id')
        .execute()
      const line = await db
        .selectFrom('mentorship')
        .innerJoin('person', 'person.id', 'mentee_id')
        .select('mentorship.id')
        .whereRef('person.line_manager_id', '=', 'mentor_id')
        .execute()
      const loads = await db
        .selectFrom('mentorship')
        .innerJoin('mentor_place', (on) =>
          on.onRef('mentor_place.person_id', '=', 'mentor_id').onRef('mentor_place.call_id', '=', 'mentorship.call_id'),
        )
        .select((of) => ['mentor_id', 'capacity', of.fn.countAll<number>().as('load')])
        .where('ended_on', 'is', null)
        .groupBy(['mentor_id', 'capacity'])
        .execute()

      expect([near, line]).toEqual([[], []])
      expect(loads.filter(({ load, capacity }) => load > capacity)).toEqual([])
    }))

  test('every page of the coordinator opens in all three languages', () =>
    within('mid-year', async (db) => {
      const call = await fellows(db)
      const { person_id: chief } = await db
        .selectFrom('role')
        .select('person_id')
        .where('kind', '=', 'coordinator')
        .executeTakeFirstOrThrow()
      for (const lang of ['en', 'fr', 'de'] as const) {
        await db.updateTable('person').set({ lang }).where('id', '=', chief).execute()
        const browser = await as(chief, tables, db, presentOf('mid-year'))
        for (const path of [
          urls.home(),
          urls.desk(),
          urls.outbox(),
          urls.programme(),
          urls.people(),
          urls.callApplications(call),
          urls.callReaders(call),
          urls.callMentors(call),
          urls.matching(call),
          urls.callOffers(call),
          urls.callMentorships(call),
        ])
          expect((await browser.get(path)).status, `${path} in ${lang}`).toBe(200)
      }
    }))

  test('every mentee and mentor can open their mentorship', () =>
    within('mid-year', async (db) => {
      const pairs = await db
        .selectFrom('mentorship')
        .select(['id', 'mentee_id', 'mentor_id'])
        .orderBy('id')
        .limit(12)
        .execute()
      for (const { id, mentee_id, mentor_id } of pairs)
        for (const person of [mentee_id, mentor_id])
          expect((await (await as(person, tables, db, presentOf('mid-year'))).get(urls.mentorship(id))).status).toBe(
            200,
          )
    }))
})

async function fellows(db: Db): Promise<Id<'call'>> {
  const calls = await db.selectFrom('call').select(['id', 'name']).execute()
  const found = calls.find(({ name }) => (name as { en: string }).en.startsWith('Fellows'))
  if (!found) throw new Error('the demo has a call for Fellows')
  return found.id
}
