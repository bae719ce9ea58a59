import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openPool } from '#src/platform/db/connection.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { privatePostgres } from '#src/platform/db/private-postgres.ts'
import { isAlive } from '#src/platform/db/stale-lock.ts'
import { asAdmin, databasesOf, makeOnce, nameOf, type Where } from './templates.ts'

declare module 'vitest' {
  interface ProvidedContext {
    host: string
    /** The database that has every migration and no rows. */
    template: string
    /** What the sources are like today: scenarios are filled anew when this changes. */
    sources: string
  }
}

/** Speed instead of durability: what a test writes may be lost with the machine. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }

/** One cluster for all tests, and in it one template that has every migration; workers copy it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await privatePostgres({ dir: 'var/test', settings })
  const template = `template_${nameOf(['db/migrations/*.sql'])}`
  const sources = nameOf(['db/migrations/*.sql', 'src/**/*.{ts,tsx}', 'demo/**/*.{ts,tsx}'])
  // an open connection tells other runs on the same cluster that it is in use
  const presence = new pg.Client({ host: server.host, user: 'postgres', database: 'postgres' })
  await presence.connect()
  await asAdmin(server.host, (admin) => dropOld(admin, (name) => name === template || name.endsWith(sources)))
  await makeOnce({ host: server.host, name: template }, applyMigrations)
  project.provide('host', server.host)
  project.provide('template', template)
  project.provide('sources', sources)
  return async () => {
    await presence.end()
    await server.stop()
  }
}

async function applyMigrations(where: Where): Promise<void> {
  const pool = openPool(where, 1)
  await migrate(pool, 'db/migrations').finally(() => pool.end())
}

/** Templates and scenarios of yesterday's sources, and what interrupted workers have left. */
async function dropOld(admin: pg.Client, isWanted: (name: string) => boolean): Promise<void> {
  const templates = (await databasesOf(admin, ['template', 'scenario'])).filter((name) => !isWanted(name))
  const left = (await databasesOf(admin, ['worker', 'schema'])).filter((name) => !isAlive(Number(name.split('_')[1])))
  // one that another run copies or fills this moment refuses to go, and goes next time
  for (const name of [...templates, ...left])
    await admin.query(`drop database if exists "${name}"`).catch(() => undefined)
}
