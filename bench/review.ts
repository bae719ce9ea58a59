import { createApp } from '#src/app.ts'
import { startSession } from '#src/people/start-session.ts'
import { openDatabase, openPool, type Db } from '#src/platform/db/connection.ts'
import { momentAt, type World } from '#src/platform/world.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { presentOf } from '../demo/scenarios.ts'
import { callWith } from './review-year.ts'
import { scenarioHost } from './scenario-host.ts'

/**
 * The review list and the decision desk of a call with 2,000 applications and 6,000 readings, next to the same pages of
 * a call with 74: statements a page sends, and how long it takes. Both are asked in turns, so that a slow moment of the
 * machine meets both.
 */
const SIZES = [74, 2000] as const
const ROUNDS = 25
const WARM = 3

const host = await scenarioHost()
let queries = 0
const db = openDatabase({ host: host.host, database: host.database }, { onQuery: () => (queries += 1) })
await compare(db)
await db.destroy()
await host.stop()

type Measured = { page: string; applications: number; queries: number; ms: number; kB: number }

async function compare(on: Db): Promise<void> {
  const now = presentOf('mid-year')
  const chief = await on
    .selectFrom('role')
    .select('person_id')
    .where('kind', '=', 'coordinator')
    .executeTakeFirstOrThrow()
  const cookie = `session=${await startSession({ person: chief.person_id, agent: 'bench' }, momentAt(now), on)}`
  const app = appAt(now, on)
  const calls = [await callWith(SIZES[0], on), await callWith(SIZES[1], on)] as const
  await analyze()

  const measured: Measured[] = []
  for (const [page, address] of Object.entries({
    'review list': urls.callApplications,
    'decision desk': urls.callDecisions,
  })) {
    const runs = SIZES.map((size, i) => ({ size, href: address(calls[i] ?? ''), times: [], queries: 0, kB: 0 }))
    for (let round = -WARM; round < ROUNDS; round += 1)
      for (const run of runs) await ask(run, round >= 0, (href) => app.request(href, { headers: { cookie } }))
    for (const run of runs)
      measured.push({ page, applications: run.size, queries: run.queries, ms: median(run.times), kB: run.kB })
  }
  report(measured)
}

/** Tables that were just filled are strangers to the planner; their owner introduces them, as the server does by itself in time. */
async function analyze(): Promise<void> {
  const owner = openPool({ host: host.host, database: host.database }, 1)
  await owner.query('analyze')
  await owner.end()
}

function appAt(now: Temporal.Instant, on: Db) {
  const world: World = {
    db: on,
    clock: () => now,
    zone: 'Europe/Luxembourg',
    baseUrl: 'http://localhost',
    secret: Buffer.from('of this measurement only'),
    log: () => undefined,
  }
  return createApp(world, { assets: [], tables: routeTables(world.baseUrl) })
}

type Run = { readonly href: string; readonly times: number[]; queries: number; kB: number }

/** Asks for the page once; the first rounds only warm up. */
async function ask(run: Run, counts: boolean, get: (href: string) => Response | Promise<Response>): Promise<void> {
  queries = 0
  const begun = performance.now()
  const response = await get(run.href)
  const html = await response.text()
  const took = performance.now() - begun
  if (response.status !== 200) throw new Error(`${run.href} answered ${response.status}`)
  if (!counts) return
  run.times.push(took)
  run.queries = Math.max(run.queries, queries)
  run.kB = Math.round(html.length / 1024)
}

function report(measured: readonly Measured[]): void {
  console.table(measured)
  const most = (size: number) =>
    Math.max(...measured.filter((one) => one.applications === size).map((one) => one.queries))
  const time = (page: string, size: number) =>
    measured.find((one) => one.page === page && one.applications === size)?.ms ?? Number.NaN
  const ratios = [...new Set(measured.map(({ page }) => page))].map(
    (page) => time(page, SIZES[1]) / time(page, SIZES[0]),
  )
  const counts = Object.fromEntries(SIZES.map((size) => [size, most(size)]))
  console.log(JSON.stringify({ queries: counts, ratio: Number(Math.max(...ratios).toFixed(1)) }))
}

function median(values: readonly number[]): number {
  return Number((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1))
}
