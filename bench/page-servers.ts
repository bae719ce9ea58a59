import { fork } from 'node:child_process'
import { createApp } from '#src/app.ts'
import { readAssets } from '#src/assets.ts'
import { openDatabase, openPool } from '#src/platform/db/connection.ts'
import type { World } from '#src/platform/world.ts'
import { routeTables } from '#src/route-tables.ts'
import { listen } from '#src/serve.ts'
import { presentOf } from '../demo/scenarios.ts'
import { bareServer } from './bare-server.ts'
import { floorServer, type Statement } from './floor-server.ts'

/** So many requests at once, on as many connections. */
export const AT_ONCE = 4

/** A page that asks more than this is measured wrongly. */
const MOST_KEPT = 100

type Where = { host: string; database: string }

/** Serves the pages of the service. */
export async function serveApp(): Promise<void> {
  let statements: Statement[] = []
  const db = openDatabase(JSON.parse(process.argv[3] ?? '{}') as Where, {
    onQuery: (text, values) =>
      void (statements.length < MOST_KEPT && statements.push({ text, values: values.map(plain) })),
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
  answerQuestions(() => {
    const heard = statements
    statements = []
    return { statements: heard }
  }, port)
}

/** A value as it can travel to another process; times become what the driver would send. */
const plain = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate
    ? value.toString()
    : Buffer.isBuffer(value)
      ? `\\x${value.toString('hex')}`
      : value

/** Serves a page from memory after asking what it asks. */
export function serveFloor(): void {
  const pool = openPool(JSON.parse(process.argv[3] ?? '{}') as Where, AT_ONCE)
  const server = floorServer(pool)
  server.listen(0, '127.0.0.1', () => answerQuestions(nothingAsked, (server.address() as { port: number }).port))
}

/** Serves a page from memory. */
export function serveBare(): void {
  const server = bareServer()
  server.listen(0, '127.0.0.1', () => answerQuestions(nothingAsked, (server.address() as { port: number }).port))
}

const nothingAsked = () => ({ statements: [] })

function answerQuestions(facts: () => { statements: readonly Statement[] }, port: number): void {
  process.on('message', () => process.send?.({ cpu: process.cpuUsage(), ...facts() }))
  process.send?.({ port })
}

type State = { cpu: NodeJS.CpuUsage; statements: readonly Statement[] }
export type Server = { readonly port: number; state(): Promise<State>; stop(): void }

/** Starts this program once more as one of the servers. */
export function start(kind: 'app' | 'bare' | 'floor', where: string): Promise<Server> {
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
