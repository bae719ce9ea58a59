import { fork } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { openDatabase } from '#src/platform/db/connection.ts'
import { createApp } from '#src/app.ts'
import { readAssets } from '#src/assets.ts'
import { listen } from '#src/serve.ts'
import { routeTables } from '#src/route-tables.ts'
import { startSession } from '#src/people/start-session.ts'
import { momentAt, type World } from '#src/platform/world.ts'
import { presentOf } from '../demo/scenarios.ts'
import { bareServer } from './bare-server.ts'
import { pagesToMeasure, type MeasuredPage } from './measured-pages.ts'
import { scenarioHost } from './scenario-host.ts'

/**
 * CPU time per request and pages per second of five pages, next to a bare node:http server that escapes the same page's
 * texts and sends it from memory (`ratio`), or sends it as it lies there, ready (`toReady`). All are processes of their own, asked by this one over loopback in turns, so that a slow moment of the
 * machine meets all. Queries include the one of the session. The page of help asks the database nothing: its ratio is
 * what routing, frame and headers cost by themselves.
 */
const WARMING = 1000
const ROUNDS = 5
const REQUESTS = 200
const AT_ONCE = 4

type Measured = { readonly cpuMs: number; readonly rps: number }
type Row = { ratio: number; toReady: number; rps: number; queries: number; js: number; css: number }

if (process.argv[2] === 'app') await serveApp()
else if (process.argv[2] === 'bare') serveBare()
else await compare()

async function serveApp(): Promise<void> {
  let queries = 0
  const db = openDatabase(JSON.parse(process.argv[3] ?? '{}') as { host: string; database: string }, {
    onQuery: () => (queries += 1),
  })
  const now = presentOf('mid-year')
  const world: World = {
    db,
    clock: () => now,
    zone: 'Europe/Luxembourg',
    baseUrl: 'http://localhost',
    secret: Buffer.from('of this measurement only'),
    log: () => undefined,
  }
  const app = createApp(world, { assets: readAssets('var/build'), tables: routeTables(world.baseUrl) })
  const { port } = await listen(app, { host: '127.0.0.1', port: 0 })
  answerQuestions(() => ({ queries }), port)
}

function serveBare(): void {
  const server = bareServer()
  server.listen(0, '127.0.0.1', () =>
    answerQuestions(() => ({ queries: 0 }), (server.address() as { port: number }).port),
  )
}

function answerQuestions(facts: () => { queries: number }, port: number): void {
  process.on('message', () => process.send?.({ cpu: process.cpuUsage(), ...facts() }))
  process.send?.({ port })
}

type Server = { readonly port: number; state(): Promise<{ cpu: NodeJS.CpuUsage; queries: number }>; stop(): void }

function start(kind: 'app' | 'bare', where: string): Promise<Server> {
  const child = fork(process.argv[1] ?? '', [kind, where])
  const next = () => new Promise<never>((resolve) => child.once('message', resolve as (message: unknown) => void))
  return next().then(({ port }: { port: number }) => ({
    port,
    state: () => {
      const answer = next()
      child.send('state')
      return answer
    },
    stop: () => void child.kill(),
  }))
}

async function compare(): Promise<void> {
  const host = await scenarioHost()
  const where = { host: host.host, database: host.database }
  const db = openDatabase(where, { max: 2 })
  const [app, bare] = [await start('app', JSON.stringify(where)), await start('bare', '')]
  const css = gzipSync(readAssets('var/build').find((asset) => asset.name === 'style.css')?.content ?? '').length
  const rows: Record<string, Row> = {}
  for (const page of await pagesToMeasure(db)) {
    const cookie = page.person
      ? `session=${await startSession({ person: page.person, agent: 'bench' }, momentAt(presentOf('mid-year')), db)}`
      : ''
    rows[page.name] = { ...(await measure(page, cookie, app, bare)), css }
  }
  app.stop()
  bare.stop()
  await db.destroy()
  await host.stop()
  console.table(rows)
  console.log(JSON.stringify({ pages: rows }))
}

async function measure(page: MeasuredPage, cookie: string, app: Server, bare: Server): Promise<Omit<Row, 'css'>> {
  const address = `http://127.0.0.1:${app.port}${page.path}`
  const first = await fetch(address, { headers: { cookie } })
  if (first.status !== 200) throw new Error(`${page.name} answered ${first.status}`)
  const html = await first.text()
  const [escaping, ready] = [`http://127.0.0.1:${bare.port}/`, `http://127.0.0.1:${bare.port}/ready`]
  await fetch(escaping, { method: 'POST', body: html })
  if ((await (await fetch(escaping)).text()) !== html)
    throw new Error(`${page.name} is not put together again as it was`)
  const before = (await app.state()).queries
  await (await fetch(address, { headers: { cookie } })).text()
  const queries = (await app.state()).queries - before

  // long enough for both to be compiled: a service answers for weeks
  await ask(address, cookie, WARMING)
  for (const theirs of [escaping, ready]) await ask(theirs, cookie, WARMING)
  const [ratios, toReady, speeds]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await timed(app, address, cookie)
    ratios.push(ours.cpuMs / (await timed(bare, escaping, cookie)).cpuMs)
    toReady.push(ours.cpuMs / (await timed(bare, ready, cookie)).cpuMs)
    speeds.push(ours.rps)
  }
  return {
    ratio: Number(median(ratios).toFixed(1)),
    toReady: Number(median(toReady).toFixed(1)),
    rps: Math.round(median(speeds)),
    queries,
    js: /<script/.test(html) ? scriptBytes() : 0,
  }
}

function scriptBytes(): number {
  return gzipSync(readAssets('var/build').find((asset) => asset.name === 'autosave.js')?.content ?? '').length
}

async function timed(server: Server, address: string, cookie: string): Promise<Measured> {
  const before = (await server.state()).cpu
  const begun = performance.now()
  await ask(address, cookie, REQUESTS)
  const seconds = (performance.now() - begun) / 1000
  const after = (await server.state()).cpu
  return { cpuMs: (after.user + after.system - before.user - before.system) / 1000 / REQUESTS, rps: REQUESTS / seconds }
}

async function ask(address: string, cookie: string, times: number): Promise<void> {
  let left = times
  const one = async () => {
    while (left-- > 0) await (await fetch(address, { headers: { cookie } })).arrayBuffer()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
