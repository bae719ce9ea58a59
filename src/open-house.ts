import { createApp, type Surroundings } from '#src/app.ts'
import { migrate } from '#src/platform/db/migrate.ts'
import { openDatabase, openPool, type Db } from '#src/platform/db/connection.ts'
import { privatePostgres } from '#src/platform/db/private-postgres.ts'
import { startJobs } from '#src/platform/jobs.ts'
import type { Post } from '#src/platform/mail/send-letters.ts'
import type { World } from '#src/platform/world.ts'
import { jobsOf } from './jobs.ts'
import { listen } from './serve.ts'

type Where = Parameters<typeof openDatabase>[0]

/** The database of this installation: the server it was given, or a private PostgreSQL in its own folder. */
export async function openStore(from: {
  url: string | undefined
  dir: string
}): Promise<{ db: Db; where: Where; close(): Promise<void> }> {
  const own = from.url === undefined ? await privatePostgres({ dir: from.dir }) : undefined
  const where: Where = own ? { host: own.host, database: 'postgres' } : { url: from.url ?? '' }
  const pool = openPool(where, 1)
  await migrate(pool, 'db/migrations')
  await pool.end()
  const db = openDatabase(where)
  return {
    db,
    where,
    close: async () => {
      await db.destroy()
      await own?.stop()
    },
  }
}

export type House = {
  readonly world: World
  readonly surroundings: Surroundings
  readonly post: Post
  readonly host: string
  readonly port: number
}

/** Serves pages and does the jobs until stopped. */
export async function openHouse(house: House): Promise<{ port: number; stop(): Promise<void> }> {
  const app = createApp(house.world, house.surroundings)
  const listening = await listen(app, house)
  const jobs = startJobs(jobsOf(house.world, house.post), house.world.log)
  return {
    port: listening.port,
    stop: async () => {
      await listening.stop()
      await jobs.stop()
    },
  }
}

/** Runs `stop` once when the process is asked to end, then ends it. Ctrl+C under npm asks more than once. */
export function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined
  const end = () => {
    stopping ??= stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}
