import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'

export type Where = { readonly host: string; readonly database: string }

/** A connection to the tests' server itself, for making and dropping databases. */
export async function asAdmin<T>(host: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ host, user: 'postgres', database: 'postgres' })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/**
 * Makes a database for others to copy, unless it is there. Whoever asks meanwhile waits; one whose making was
 * interrupted is never taken for whole, because it gets its name at the end.
 */
export function makeOnce(
  { host, name, template = 'template1' }: { host: string; name: string; template?: string },
  fill: (where: Where) => Promise<void>,
): Promise<void> {
  return asAdmin(host, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const unfinished = `unfinished_${name}`
    await admin.query(`drop database if exists "${unfinished}" with (force)`)
    await admin.query(`create database "${unfinished}" template "${template}"`)
    await fill({ host, database: unfinished })
    await admin.query(`alter database "${unfinished}" rename to "${name}"`)
  })
}

/** The names of the tests' databases of a kind: template, scenario, worker, unfinished. */
export async function databasesOf(admin: pg.Client, kinds: readonly string[]): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database')
  return rows.map((row) => row.datname).filter((name) => kinds.some((kind) => name.startsWith(`${kind}_`)))
}

/** A short name for what files hold: the same files, the same name. */
export function nameOf(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of patterns.flatMap((pattern) => globSync(pattern)).toSorted())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 16)
}
