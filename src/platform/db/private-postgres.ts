import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { postgresBinaries } from './postgres-binaries.ts'
import { clearStaleLock, isAlive } from './stale-lock.ts'

export type PrivatePostgres = {
  /** The folder of the unix socket: what the driver calls host. */
  readonly host: string
  /** The cluster was made just now. */
  readonly made: boolean
  /** A server was running already, left by an application that crashed, or shared with one that runs. */
  readonly adopted: boolean
  /** Stops the server, unless another application still uses it. */
  stop(): Promise<void>
}

type Settings = Readonly<Record<string, string | number>>
type Account = { readonly uid?: number; readonly gid?: number }

/**
 * A PostgreSQL for one installation: reachable through a socket in a private folder only, with checksums and full
 * durability. It survives a crash of the application and is adopted by the next start; an interrupted creation never
 * leaves half a cluster, because it happens under another name.
 */
export async function privatePostgres(options: { dir: string; settings?: Settings }): Promise<PrivatePostgres> {
  const dir = resolve(options.dir)
  const account = accountFor(dir)
  const home = openFolders(dir, account)
  const binaries = await postgresBinaries()
  const cluster = join(home.dir, 'pg')
  const made = !existsSync(join(cluster, 'PG_VERSION'))
  if (made) create(binaries.initdb, cluster, account)
  const socket = join(home.run, '.s.PGSQL.5432')
  const adopted = await answers(socket)
  if (!adopted) {
    await clearStaleLock(cluster, socket)
    await start(
      binaries.postgres,
      { cluster, run: home.run, log: join(home.dir, 'postgres.log') },
      options.settings ?? {},
      account,
    )
  }
  return { host: home.run, made, adopted, stop: () => stop(home.run, cluster) }
}

/** PostgreSQL refuses to run as root: then it runs as the owner of the folder, or as nobody. */
function accountFor(dir: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = existsSync(dir) ? statSync(dir) : undefined
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: 65_534, gid: 65_534 }
}

/** The data folder, and the socket's folder, whose path has to stay under 108 bytes. */
function openFolders(wanted: string, account: Account): { dir: string; run: string } {
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const dir = isReachable(wanted, account) ? wanted : join('/var/lib/advance', key)
  const short = join(dir, 'run').length > 80 ? join(tmpdir(), `advance-${key}`) : join(dir, 'run')
  if (dir !== wanted) console.log(`PostgreSQL may not enter ${dirname(wanted)}: its files are kept in ${dir}.`)
  for (const folder of [dir, short]) {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
    chmodSync(folder, 0o700)
  }
  return { dir, run: short }
}

/** An unprivileged account must be able to pass through every folder above. */
function isReachable(dir: string, account: Account): boolean {
  if (account.uid === undefined) return true
  for (let folder = dirname(dir); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(folder)) continue
    const { mode, uid } = statSync(folder)
    if ((mode & 0o001) === 0 && uid !== account.uid) return false
  }
  return true
}

function create(initdb: string, cluster: string, account: Account): void {
  const unfinished = `${cluster}.new`
  // PostgreSQL before 17 has no built-in locale provider
  const problem = runInitdb(['--locale-provider=builtin']) && runInitdb([])
  if (problem) throw new Error(`The private PostgreSQL could not be created: ${problem}`)
  renameSync(unfinished, cluster)

  function runInitdb(more: readonly string[]): string | undefined {
    rmSync(unfinished, { recursive: true, force: true })
    const safety = ['--auth-local=trust', '--auth-host=scram-sha-256', '--data-checksums', '--no-instructions']
    const args = ['-D', unfinished, '-U', 'postgres', ...safety, '-E', 'UTF8', '--locale=C.UTF-8', ...more]
    const { status, stderr, error } = spawnSync(initdb, args, { ...account, encoding: 'utf8', cwd: '/' })
    return status === 0 ? undefined : (error?.message ?? stderr)
  }
}

type Place = { readonly cluster: string; readonly run: string; readonly log: string }

async function start(
  postgres: string,
  { cluster, run, log }: Place,
  settings: Settings,
  account: Account,
): Promise<void> {
  const all: Settings = {
    shared_buffers: '64MB',
    max_connections: 60,
    listen_addresses: '',
    unix_socket_permissions: '0700',
    ...settings,
  }
  const args = ['-D', cluster, '-k', run, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  const output = openSync(log, 'a')
  const child = spawn(postgres, args, { ...account, cwd: '/', detached: true, stdio: ['ignore', output, output] })
  let ended: number | string | undefined
  child.once('exit', (code, signal) => (ended = code ?? signal ?? 'unknown'))
  child.once('error', (error) => (ended = error.message))
  child.unref()
  // ready is when a query succeeds: that waits for crash recovery too
  while (!(await canQuery(run))) {
    if (ended !== undefined) throw new Error(`The private PostgreSQL ended at once (${ended}). Its log is ${log}.`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

async function canQuery(run: string): Promise<boolean> {
  const client = new pg.Client({ host: run, user: 'postgres', database: 'postgres' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function stop(run: string, cluster: string): Promise<void> {
  if (await isUsed(run)) return
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  while (isAlive(pid) && existsSync(file)) await new Promise((done) => setTimeout(done, 10))
}

/** Whether another application is connected. */
async function isUsed(run: string): Promise<boolean> {
  const client = new pg.Client({ host: run, user: 'postgres', database: 'postgres' })
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    return (rows[0]?.others ?? 0) > 0
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve_) => {
    const probe = connect(socket)
    probe.once('connect', () => (probe.destroy(), resolve_(true)))
    probe.once('error', () => resolve_(false))
  })
