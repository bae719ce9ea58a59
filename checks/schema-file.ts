import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type pg from 'pg'
import { openPool } from '../src/platform/db/connection.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { privatePostgres } from '../src/platform/db/private-postgres.ts'
import { schemaTypes, type Column } from './schema-types.ts'

const FILE = 'src/platform/db/schema.ts'

/** Writes the types of the tables as the migrations make them. */
export async function writeSchema(): Promise<void> {
  writeFileSync(FILE, await schemaText())
}

/** Whether the committed types are still those of the migrations. */
export async function schemaProblems(): Promise<string[]> {
  const isCurrent = readFileSync(FILE, 'utf8') === (await schemaText())
  return isCurrent ? [] : [`${FILE} is not what db/migrations make.`]
}

/** Applies the migrations to a database that exists for this moment only, and describes what they made. */
async function schemaText(): Promise<string> {
  const server = await privatePostgres({
    dir: 'var/test',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 },
  })
  const admin = openPool({ host: server.host, database: 'postgres' }, 1)
  const name = `schema_${process.pid}`
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.query(`create database ${name}`)
  const pool = openPool({ host: server.host, database: name }, 1)
  try {
    await migrate(pool, 'db/migrations')
    return formatted(schemaTypes(await columnsOf(pool)))
  } finally {
    await pool.end()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    await server.stop()
  }
}

async function columnsOf(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, -1) as type,
      a.attnotnull as required, a.atthasdef or a.attidentity <> '' as "hasDefault",
      (select array[f.relname::text, t.attname::text] from pg_constraint k
        join pg_class f on f.oid = k.confrelid
        join pg_attribute t on t.attrelid = f.oid and t.attnum = k.confkey[array_position(k.conkey, a.attnum)]
        where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey)
        order by cardinality(k.conkey), k.conname limit 1) as "refersTo",
      array(select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]
        order by k.conname) as checks
    from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'migration'
    order by c.relname, a.attnum`)
  return rows
}

function formatted(text: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['node_modules/oxfmt/bin/oxfmt', `--stdin-filepath=${FILE}`],
    { input: text, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The types of the schema could not be formatted: ${stderr}`)
  return stdout
}
