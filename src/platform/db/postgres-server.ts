import { spawn } from 'node:child_process'
import { chownSync, closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { socketOf, type Place } from './postgres-place.ts'
import { clearStaleLock, isAlive, serverIn } from './stale-lock.ts'

export type Settings = Readonly<Record<string, string | number>>

const usual: Settings = {
  shared_buffers: '64MB',
  max_connections: 60,
  listen_addresses: '',
  unix_socket_permissions: '0700',
}

/** Makes sure that the server of a place answers, and says whether it ran already. Several may ask at the same time. */
export async function adoptOrStart(postgres: string, place: Place, settings: Settings): Promise<{ adopted: boolean }> {
  for (;;) {
    if (await answers(place.run)) return { adopted: true }
    // one that starts or stops this moment will soon answer or be gone
    if (serverIn(place.cluster) !== undefined) await pause()
    else {
      await clearStaleLock(place.cluster, socketOf(place.run))
      if (await start(postgres, place, settings)) return { adopted: false }
    }
  }
}

/**
 * Stops the server at once, but cleanly, and waits for its end; answers false and leaves it running while another
 * application is connected.
 */
export async function stopServer(place: Place): Promise<boolean> {
  const pid = serverIn(place.cluster)
  if (pid === undefined) return true
  if (await isUsedByOthers(place.run)) return false
  process.kill(pid, 'SIGINT')
  while (isAlive(pid) && serverIn(place.cluster) === pid) await pause()
  return true
}

/** Starts the server and waits until it answers; false when another start was faster. */
async function start(postgres: string, place: Place, settings: Settings): Promise<boolean> {
  const all = Object.entries({ ...usual, ...settings }).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const log = openLog(place)
  const begin = fstatSync(log).size
  // its own session: Ctrl+C in the terminal is for the application, which stops the server in its turn
  const child = spawn(postgres, ['-D', place.cluster, '-k', place.run, ...all], {
    ...asAccount(place),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended: string | undefined
  child.once('exit', (code, signal) => (ended = String(code ?? signal)))
  child.once('error', (error) => (ended = error.message))
  child.unref()
  while (!(await answers(place.run))) {
    if (ended !== undefined && serverIn(place.cluster) !== undefined) return false
    if (ended !== undefined)
      throw new Error(`The private PostgreSQL ended at once (${ended}). ${lastWords(place.log, begin)}`)
    await pause()
  }
  return true
}

/** What makes a program run as the account of the place. */
export const asAccount = ({ account }: Place): { uid?: number; gid?: number } =>
  account ? { uid: account.uid, gid: account.gid } : {}

function openLog({ log, account }: Place): number {
  const file = openSync(log, 'a', 0o600)
  if (account) chownSync(log, account.uid, account.gid)
  return file
}

function lastWords(log: string, begin: number): string {
  const fatal = readFileSync(log)
    .subarray(begin)
    .toString()
    .match(/^.*(?:FATAL|PANIC):.*$/gm)
    ?.at(-1)
  return `${fatal ?? ''} More is in ${log}.`.trim()
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

/** Answering is more than listening: a query succeeds, which waits for the recovery after a crash too. */
const answers = (run: string): Promise<boolean> => asked(run, 'select 1').then((rows) => rows !== undefined)

/** Connections that were closed just now are still counted for a moment, so a few looks decide. */
async function isUsedByOthers(run: string): Promise<boolean> {
  for (let look = 0; look < 25; look += 1) {
    const rows = await asked(run, OTHERS)
    if (rows === undefined || rows.length === 0) return false
    await pause()
  }
  return true
}

const OTHERS =
  "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1"

async function asked(run: string, query: string): Promise<unknown[] | undefined> {
  const client = new pg.Client({ host: run, user: 'postgres', database: 'postgres' })
  // a server that stops ends our connection too
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query<object>(query)).rows
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
