import { gzipSync } from 'node:zlib'
import { openDatabase } from '#src/platform/db/connection.ts'
import { readAssets } from '#src/assets.ts'
import { startSession } from '#src/people/start-session.ts'
import { momentAt } from '#src/platform/world.ts'
import { presentOf } from '../demo/scenarios.ts'
import { pagesToMeasure, type MeasuredPage } from './measured-pages.ts'
import { AT_ONCE, serveApp, serveBare, serveFloor, start, type Server } from './page-servers.ts'
import { scenarioHost } from './scenario-host.ts'

/**
 * CPU time per request and pages per second of five pages, next to a bare node:http server that escapes the same page's
 * texts and sends it from memory (`ratio`), or sends it as it lies there, ready (`toReady`). `floor` is the ratio of a
 * bare server that asks the database what the page asks and nothing else: what no page without a cache can fall below.
 * All are processes of their own, asked by this one over loopback in turns, so that a slow moment of the machine meets
 * all. Queries include the one of the session. The page of help shows what routing, frame and headers cost by themselves.
 */
const WARMING = 1000
const ROUNDS = 5
const REQUESTS = 200

type Servers = { readonly app: Server; readonly bare: Server; readonly floor: Server }
type Measured = { readonly cpuMs: number; readonly rps: number }
type Row = { ratio: number; floor: number; toReady: number; rps: number; queries: number; js: number; css: number }

if (process.argv[2] === 'app') await serveApp()
else if (process.argv[2] === 'bare') serveBare()
else if (process.argv[2] === 'floor') serveFloor()
else await compare()

async function compare(): Promise<void> {
  const host = await scenarioHost()
  const where = { host: host.host, database: host.database }
  const db = openDatabase(where, { max: 2 })
  const [app, bare] = [await start('app', JSON.stringify(where)), await start('bare', '')]
  const floor = await start('floor', JSON.stringify(where))
  const servers = { app, bare, floor }
  const css = gzipSync(readAssets('var/build').find((asset) => asset.name === 'style.css')?.content ?? '').length
  const rows: Record<string, Row> = {}
  for (const page of await pagesToMeasure(db)) {
    const cookie = page.person
      ? `session=${await startSession({ person: page.person, agent: 'bench' }, momentAt(presentOf('mid-year')), db)}`
      : ''
    rows[page.name] = { ...(await measure(page, cookie, servers)), css }
  }
  for (const server of Object.values(servers)) server.stop()
  await db.destroy()
  await host.stop()
  console.table(rows)
  console.log(JSON.stringify({ pages: rows }))
}

async function measure(page: MeasuredPage, cookie: string, { app, bare, floor }: Servers): Promise<Omit<Row, 'css'>> {
  const address = `http://127.0.0.1:${app.port}${page.path}`
  const first = await fetch(address, { headers: { cookie } })
  if (first.status !== 200) throw new Error(`${page.name} answered ${first.status}`)
  const html = await first.text()
  const [escaping, ready] = [`http://127.0.0.1:${bare.port}/`, `http://127.0.0.1:${bare.port}/ready`]
  const asking = `http://127.0.0.1:${floor.port}/`
  await fetch(escaping, { method: 'POST', body: html })
  if ((await (await fetch(escaping)).text()) !== html)
    throw new Error(`${page.name} is not put together again as it was`)
  await app.state()
  await (await fetch(address, { headers: { cookie } })).text()
  const { statements } = await app.state()
  await fetch(asking, { method: 'POST', body: JSON.stringify({ html, statements }) })

  // long enough for all to be compiled: a service answers for weeks
  for (const theirs of [address, escaping, ready, asking]) await ask(theirs, cookie, WARMING)
  const figures = { ratio: [] as number[], floor: [] as number[], toReady: [] as number[], rps: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await timed(app, address, cookie)
    const { cpuMs } = await timed(bare, escaping, cookie)
    figures.ratio.push(ours.cpuMs / cpuMs)
    figures.floor.push((await timed(floor, asking, cookie)).cpuMs / cpuMs)
    figures.toReady.push(ours.cpuMs / (await timed(bare, ready, cookie)).cpuMs)
    figures.rps.push(ours.rps)
  }
  return {
    ratio: Number(median(figures.ratio).toFixed(1)),
    floor: Number(median(figures.floor).toFixed(1)),
    toReady: Number(median(figures.toReady).toFixed(1)),
    rps: Math.round(median(figures.rps)),
    queries: statements.length,
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
