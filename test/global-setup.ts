import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { openPool } from '#src/platform/db/connection.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { privatePostgres } from '#src/platform/db/private-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    host: string
    template: string
  }
}

/** Speed instead of durability: what a test writes may be lost with the machine. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 100 }

/** One cluster for all tests, and in it one template that has every migration; workers copy it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await privatePostgres({ dir: 'var/test', settings })
  const template = `template_${migrationsHash()}`
  await makeTemplate(server.host, template)
  project.provide('host', server.host)
  project.provide('template', template)
  return async () => void (await server.stop())
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync('db/migrations').toSorted()) hash.update(readFileSync(`db/migrations/${name}`))
  return hash.digest('hex').slice(0, 16)
}

/** The lock keeps two test runs from making it at the same time; a half-made one is never taken for whole. */
async function makeTemplate(host: string, template: string): Promise<void> {
  const admin = openPool({ host, database: 'postgres' }, 1)
  try {
    await admin.query('select pg_advisory_lock(7214002)')
    const { rows } = await admin.query<{ datname: string }>(
      "select datname from pg_database where datname like 'template\\_%' or datname like 'worker\\_%'",
    )
    const names = rows.map((row) => row.datname)
    for (const old of names.filter((name) => name !== template && name.startsWith('template_')))
      await admin.query(`drop database if exists "${old}"`)
    if (names.includes(template)) return

    const unfinished = `unfinished_${template}`
    await admin.query(`drop database if exists "${unfinished}"`)
    await admin.query(`create database "${unfinished}"`)
    const pool = openPool({ host, database: unfinished }, 1)
    await migrate(pool, 'db/migrations')
    await pool.end()
    await admin.query(`alter database "${unfinished}" rename to "${template}"`)
  } finally {
    await admin.end()
  }
}
