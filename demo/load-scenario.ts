import { sql } from 'kysely'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { DemoClock } from './clock.ts'
import { presentOf, scenarioNames, type ScenarioName } from './scenarios.ts'
import type { Stage } from './stages/stage.ts'
import { stages } from './stages/year.ts'

type Wanted = { wanted: ScenarioName | undefined; baseUrl: string }

/** What the demo loads when nobody asks for another moment. */
const USUAL: ScenarioName = 'mid-year'

const LOCK = 7_214_003

/** Makes sure that a scenario is loaded: the one asked for, anew if another one was there, else whatever is there. Answers its name. */
export function loadScenario(asked: Wanted, clock: DemoClock, db: Db): Promise<ScenarioName> {
  // of two demos that start at the same moment one loads and the other waits
  return db.connection().execute(async (lock) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(lock)
    return load(asked, clock, db).finally(() => sql`select pg_advisory_unlock(${LOCK})`.execute(lock))
  })
}

async function load({ wanted, baseUrl }: Wanted, clock: DemoClock, db: Db): Promise<ScenarioName> {
  await sql`alter table demo.clock add column if not exists scenario text`.execute(db)
  const { rows } = await sql<{ scenario: ScenarioName | null }>`select scenario from demo.clock`.execute(db)
  const loaded = rows[0]?.scenario ?? undefined
  if (loaded && (wanted === undefined || wanted === loaded)) return loaded

  const scenario = wanted ?? USUAL
  console.log(`Loading the demo university (${scenario}) …`)
  // an interrupted loading is nobody's scenario: the next start begins again
  await sql`update demo.clock set scenario = null`.execute(db)
  await clear(db)
  await fillWith(scenario, baseUrl, db)
  await clock.travelTo(presentOf(scenario))
  await sql`update demo.clock set scenario = ${scenario}`.execute(db)
  return scenario
}

/** Lives the year up to a scenario in an empty database; everything goes through the service's own verbs. */
export async function fillWith(scenario: ScenarioName, baseUrl: string, db: Db): Promise<void> {
  const stage = emptyStage(baseUrl, db)
  for (const name of scenarioNames.slice(0, scenarioNames.indexOf(scenario) + 1)) await stages[name](stage)
  // letters of the past were sent in the past
  await sql`update letter set sent_at = released_at, next_attempt_at = null, attempts = 1 where released_at is not null and sent_at is null`.execute(
    db,
  )
}

const emptyStage = (baseUrl: string, db: Db): Stage => ({
  db,
  baseUrl,
  people: new Map(),
  units: new Map(),
  ranks: new Map(),
  fellows: [],
  faculty: [],
  coordinator: '' as Id<'person'>,
  programme: '' as Id<'programme'>,
  fellowsCall: '' as Id<'call'>,
  facultyCall: '' as Id<'call'>,
})

async function clear(db: Db): Promise<void> {
  const { rows } = await sql<{
    name: string
  }>`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`.execute(
    db,
  )
  await sql`truncate equality.answer`.execute(db)
  if (rows.length > 0) await sql`truncate ${sql.raw(rows.map((row) => row.name).join(', '))} cascade`.execute(db)
}
