import { openDatabase, openPool } from '#src/platform/db/connection.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { privatePostgres } from '#src/platform/db/private-postgres.ts'
import { fillWith } from '../demo/load-scenario.ts'
import type { ScenarioName } from '../demo/scenarios.ts'

export type ScenarioHost = { readonly host: string; readonly database: string; stop(): Promise<void> }

/** A durable private PostgreSQL with a moment of the demo year in a fresh database, for measurements and proofs. */
export async function scenarioHost(scenario: ScenarioName = 'mid-year'): Promise<ScenarioHost> {
  const server = await privatePostgres({ dir: 'var/bench' })
  const database = 'bench'
  const admin = openPool({ host: server.host, database: 'postgres' }, 1)
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.query(`create database ${database}`)
  await admin.end()
  const pool = openPool({ host: server.host, database }, 1)
  await migrate(pool, 'db/migrations')
  await pool.end()
  const db = openDatabase({ host: server.host, database })
  await fillWith(scenario, 'http://localhost', db)
  await db.destroy()
  return { host: server.host, database, stop: async () => void (await server.stop()) }
}
