import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

const LOCK = 7_214_001

/** How a file begins whose one statement PostgreSQL runs outside a transaction only, such as an index built concurrently. */
const WITHOUT_TRANSACTION = '-- no-transaction'

/**
 * Applies the SQL files of a folder in the order of their names, each once and in a transaction of its own, and answers
 * which were new. Safe when several processes start together. A file that changed after it was applied is refused.
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
  const client = await pool.connect()
  try {
    await becomeTheOnlyOne(client)
    const applied = await appliedSoFar(client)
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .toSorted()
    const done: string[] = []
    for (const name of files) if (await apply(client, name, join(folder, name), applied)) done.push(name)
    return done
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined)
    client.release()
  }
}

/** Polls: a session blocked in pg_advisory_lock() holds a snapshot for which an index built concurrently would wait for ever. */
async function becomeTheOnlyOne(client: pg.PoolClient): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [LOCK])
    if (rows[0]?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function appliedSoFar(client: pg.PoolClient): Promise<Map<string, string>> {
  await client.query(
    'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration')
  return new Map(rows.map((row) => [row.name, row.hash]))
}

async function apply(
  client: pg.PoolClient,
  name: string,
  path: string,
  applied: Map<string, string>,
): Promise<boolean> {
  const text = readFileSync(path, 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const before = applied.get(name)
  if (before === hash) return false
  if (before !== undefined)
    throw new Error(
      `The migration ${name} was changed after it was applied. Put its text back and write a new file instead.`,
    )

  const isWhole = !text.startsWith(WITHOUT_TRANSACTION)
  if (isWhole) await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    if (isWhole) await client.query('commit')
    return true
  } catch (error) {
    if (isWhole) await client.query('rollback')
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
