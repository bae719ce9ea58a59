import { describe, expect, test } from 'vitest'
import type { Db } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { fillWith } from '../demo/load-scenario.ts'
import { presentOf, type ScenarioName } from '../demo/scenarios.ts'
import { inRollback, scenarioDatabase } from './database.ts'
import { somebody, walks } from './somebody.ts'
import { spoilForms } from './spoil-forms.ts'

const baseUrl = 'http://localhost:3000'
const tables = routeTables(baseUrl)

/** A short walk; `npm run prove -- fields` sends every hostile value to every field. */
const EACH = 1

const within = async (name: ScenarioName, work: (db: Db) => Promise<void>) =>
  inRollback(work, await scenarioDatabase(name, (db) => fillWith(name, baseUrl, db)))

describe('whatever arrives in a field is answered in a sentence', () => {
  test.each(walks)('by every form that $who reaches ($scenario)', async ({ scenario, who, least }) =>
    within(scenario, async (db) => {
      const { person, starts } = await somebody(who, db)
      const walk = { person, starts: [urls.home(), ...starts], at: presentOf(scenario), each: EACH }

      const { forms, wrong } = await spoilForms(walk, tables, db)

      expect(wrong).toEqual([])
      expect(forms).toBeGreaterThanOrEqual(least)
    }),
  )
})
