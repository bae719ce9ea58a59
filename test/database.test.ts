import { describe, expect, test } from 'vitest'
import type { Db } from '#src/platform/db/connection.ts'
import { dbTest, inRollback, scenarioDatabase } from './database.ts'
import { make } from './make.ts'

const people = async (db: Db) =>
  (await db.selectFrom('person').select('given_name').execute()).map((one) => one.given_name)

describe('a test with a database', () => {
  dbTest('sees what it writes', async ({ db }) => {
    await make.person(db, { givenName: 'Ana' })

    expect(await people(db)).toEqual(['Ana'])
  })

  dbTest('sees nothing of what another one wrote', async ({ db }) => {
    expect(await people(db)).toEqual([])
  })

  test('fails as its work fails', async () => {
    await expect(inRollback(() => Promise.reject(new Error('the work failed')))).rejects.toThrow('the work failed')
  })
})

test('a scenario is filled once, and what a test adds to it is gone afterwards', async () => {
  let fillings = 0
  const fill = async (db: Db) => {
    fillings += 1
    await make.person(db, { givenName: 'Sol' })
  }
  const [one, other] = await Promise.all([scenarioDatabase('one-person', fill), scenarioDatabase('one-person', fill)])
  await inRollback(async (tx) => void (await make.person(tx, { givenName: 'Eve' })), one)

  expect(other).toBe(one)
  expect(await people(one)).toEqual(['Sol'])
  expect(fillings).toBeLessThanOrEqual(1)
})
