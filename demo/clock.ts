import { sql } from 'kysely'
import type { Db } from '#src/platform/db/connection.ts'

/** The present of the demo: the real clock, moved by a chosen span. It ticks on, and it survives a restart. */
export type DemoClock = {
  readonly now: () => Temporal.Instant
  readonly travelTo: (at: Temporal.Instant) => Promise<void>
}

/** Opens the clock of a demo database. Until somebody travels, it shows the real time. */
export async function openClock(db: Db): Promise<DemoClock> {
  let offset = await storedOffset(db)
  return {
    now: () => Temporal.Now.instant().add({ milliseconds: offset }),
    travelTo: async (at) => {
      offset = at.epochMilliseconds - Temporal.Now.instant().epochMilliseconds
      await sql`update demo.clock set offset_ms = ${offset}`.execute(db)
    },
  }
}

async function storedOffset(db: Db): Promise<number> {
  await sql`create schema if not exists demo`.execute(db)
  await sql`create table if not exists demo.clock (offset_ms bigint not null)`.execute(db)
  await sql`insert into demo.clock select 0 where not exists (select from demo.clock)`.execute(db)
  const { rows } = await sql<{ offset_ms: number }>`select offset_ms from demo.clock`.execute(db)
  return rows[0]?.offset_ms ?? 0
}
