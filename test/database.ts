import { afterAll, inject, test as plainTest } from 'vitest'
import { openDatabase, openPool, type Db } from '#src/platform/db/connection.ts'

/** Thrown to end a test's transaction; nothing it wrote remains. */
const ROLLED_BACK = new Error('rolled back')

let own: Promise<Db> | undefined

/** This worker's own database, a copy of the migrated template. What is written here outside a rollback stays until the worker ends. */
export function database(): Promise<Db> {
  own ??= copyOf(inject('template'), `worker_${process.pid}_${process.env.VITEST_POOL_ID ?? '0'}`)
  return own
}

/** Runs work in a transaction that is rolled back whatever happens. */
export async function inRollback(work: (db: Db) => Promise<void>): Promise<void> {
  const db = await database()
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
export function dbTest(name: string, work: (given: { db: Db }) => Promise<void>): void {
  plainTest(name, () => inRollback((db) => work({ db })))
}

/** A fresh copy of a template database under a name; an older one of that name is dropped first. */
export async function copyOf(template: string, name: string): Promise<Db> {
  const host = inject('host')
  const admin = openPool({ host, database: 'postgres' }, 1)
  await admin.query(`drop database if exists "${name}" with (force)`)
  await admin.query(`create database "${name}" template "${template}"`)
  await admin.end()
  return openDatabase({ host, database: name }, { max: 25 })
}

afterAll(async () => {
  const db = own && (await own)
  own = undefined
  await db?.destroy()
})
