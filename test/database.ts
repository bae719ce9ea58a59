import { afterAll, inject, test as plainTest } from 'vitest'
import { openDatabase, type Db } from '#src/platform/db/connection.ts'
import { asAdmin, makeOnce } from './templates.ts'

/** Thrown to end a test's transaction; nothing it wrote remains. */
const ROLLED_BACK = new Error('rolled back')

/** This worker's own databases, by the template they were copied from. */
const copies = new Map<string, Promise<Db>>()

/** This worker's own database, a copy of the migrated template. What is written here outside a rollback stays until the worker ends. */
export const database = (): Promise<Db> => copyOf(inject('template'))

/**
 * This worker's own copy of a scenario. The first worker that asks fills it, in a database that all of them copy; it
 * lasts until a source file changes. Tests on it roll back: `inRollback(work, scenario)`.
 */
export async function scenarioDatabase(name: string, fill: (db: Db) => Promise<void>): Promise<Db> {
  const scenario = `scenario_${name.replaceAll('-', '_')}_${inject('sources')}`
  await makeOnce({ host: inject('host'), name: scenario, template: inject('template') }, async (where) => {
    const db = openDatabase(where, { max: 5 })
    await fill(db).finally(() => db.destroy())
  })
  return copyOf(scenario)
}

/** Runs work in a transaction that is rolled back whatever happens. */
export async function inRollback(work: (tx: Db) => Promise<void>, given?: Db): Promise<void> {
  const db = given ?? (await database())
  await db
    .transaction()
    .execute(async (tx) => {
      await work(tx)
      throw ROLLED_BACK
    })
    .catch((error: unknown) => {
      if (error !== ROLLED_BACK) throw error
    })
}

/** A test with a database of its own: whatever it writes is gone afterwards. */
export const dbTest = plainTest.extend<{ db: Db }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs: this one nothing
  db: async ({}, use) => inRollback(use),
})

function copyOf(template: string): Promise<Db> {
  const known = copies.get(template)
  if (known) return known
  const copy = makeCopy(template, `worker_${process.pid}_${copies.size}`)
  copies.set(template, copy)
  return copy
}

async function makeCopy(template: string, name: string): Promise<Db> {
  const host = inject('host')
  await asAdmin(host, async (admin) => {
    await admin.query(`drop database if exists "${name}" with (force)`)
    await admin.query(`create database "${name}" template "${template}"`)
  })
  return openDatabase({ host, database: name }, { max: 25 })
}

afterAll(async () => {
  const names = [...copies.keys()].map((_, at) => `worker_${process.pid}_${at}`)
  for (const copy of copies.values()) await (await copy).destroy()
  copies.clear()
  if (names.length > 0)
    await asAdmin(inject('host'), async (admin) => {
      for (const name of names) await admin.query(`drop database if exists "${name}" with (force)`)
    })
})
