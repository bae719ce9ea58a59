import { sql } from 'kysely'
import type { Db } from './connection.ts'
import { inTransaction } from './transaction.ts'

/**
 * Runs the work with the rights to equality answers, and with no other: nothing in it can see whose they are, as
 * nothing outside can see the answers. Afterwards, and when it fails, the rights are what they were.
 */
export function withEqualityRights<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(tx)
    await sql`set local role advance_equality`.execute(tx)
    const value = await work(tx)
    await sql`set local role ${sql.raw(rows[0]?.role === 'advance_app' ? 'advance_app' : 'none')}`.execute(tx)
    return value
  })
}
