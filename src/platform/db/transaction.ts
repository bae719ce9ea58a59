import { sql } from 'kysely'
import type { Db } from './connection.ts'

/**
 * Runs the work in one transaction. Inside a running one it becomes a part of it, with a savepoint of its own,
 * so that a use case can call another and the outermost decides.
 */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? withSavepoint(db, work) : db.transaction().execute(work)
}

async function withSavepoint<T>(tx: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(tx)
  try {
    const value = await work(tx)
    await sql`release savepoint part`.execute(tx)
    return value
  } catch (error) {
    await sql`rollback to savepoint part`.execute(tx)
    await sql`release savepoint part`.execute(tx)
    throw error
  }
}
