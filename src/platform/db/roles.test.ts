import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { asAdmin } from '../../../test/templates.ts'
import { openDatabase, openPool, type Db } from './connection.ts'
import { withEqualityRights } from './equality-rights.ts'
import { migrate } from './migrate.ts'

/** An account as universities give them: it owns its database and is nobody's superuser. */
const account = `worker_${process.pid}_account`
const url = `postgres://${account}@/${account}?host=${encodeURIComponent(inject('host'))}`
let db: Db | undefined

beforeEach(() =>
  asAdmin(inject('host'), async (admin) => {
    await admin.query(`create role "${account}" login nosuperuser`)
    await admin.query(`grant advance_app, advance_equality to "${account}"`)
    await admin.query(`create database "${account}" owner "${account}"`)
  }),
)

afterEach(async () => {
  await db?.destroy()
  await asAdmin(inject('host'), async (admin) => {
    await admin.query(`drop database "${account}" with (force)`)
    await admin.query(`drop owned by "${account}"`)
    await admin.query(`drop role "${account}"`)
  })
})

test('an account without special rights is kept from equality answers as a superuser is', async () => {
  const pool = openPool({ url }, 1)
  await migrate(pool, 'db/migrations').finally(() => pool.end())
  db = openDatabase({ url }, { max: 1 })

  expect(await db.selectFrom('person').select('id').execute()).toEqual([])
  const count = sql<{ n: number }>`select count(*)::int as n from equality.answer`
  await expect(count.execute(db)).rejects.toThrow('permission denied for schema equality')
  expect((await withEqualityRights(db, (tx) => count.execute(tx))).rows).toEqual([{ n: 0 }])
  await expect(count.execute(db)).rejects.toThrow('permission denied')
})

test('an account that was not given the roles is told what to ask for', async () => {
  await asAdmin(inject('host'), (admin) => admin.query(`revoke advance_app, advance_equality from "${account}"`))
  const pool = openPool({ url }, 1)

  await expect(migrate(pool, 'db/migrations').finally(() => pool.end())).rejects.toThrow(
    `Ask whoever runs the database for: grant advance_app to ${account}`,
  )
})

test('tables of later migrations can be used as well', async () => {
  const pool = openPool({ url }, 1)
  await migrate(pool, 'db/migrations')
  await pool.query('create table later (a int)').finally(() => pool.end())
  db = openDatabase({ url }, { max: 1 })

  await sql`insert into later values (1)`.execute(db)
  expect((await sql`select a from later`.execute(db)).rows).toEqual([{ a: 1 }])
})
