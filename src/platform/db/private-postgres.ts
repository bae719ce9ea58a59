import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { postgresBinaries } from './postgres-binaries.ts'
import { openPlace, type Place } from './postgres-place.ts'
import { adoptOrStart, asAccount, stopServer, type Settings } from './postgres-server.ts'
import { isAlive, serverIn } from './stale-lock.ts'

export type PrivatePostgres = {
  /** The folder of the unix socket: what the driver calls host. */
  readonly host: string
  /** The folder with everything that belongs to this PostgreSQL. */
  readonly dir: string
  /** The cluster was made just now. */
  readonly made: boolean
  /** A server was running already, left by an application that crashed, or shared with one that runs. */
  readonly adopted: boolean
  /** Stops the server and answers true; while another application is connected it answers false and changes nothing. */
  stop(): Promise<boolean>
}

type Options = {
  readonly dir: string
  readonly settings?: Settings
  /** Where a cluster goes whose account may not enter `dir`. */
  readonly state?: string
}

const STATE = '/var/lib/advance'

/**
 * A PostgreSQL for one installation: reachable through a socket in a private folder only, with checksums and full
 * durability. It survives a crash of the application and is adopted by the next start; an interrupted creation never
 * leaves half a cluster, because it happens under another name.
 */
export async function privatePostgres({ dir, settings = {}, state = STATE }: Options): Promise<PrivatePostgres> {
  if (process.platform === 'win32')
    throw new Error('On Windows there is no private PostgreSQL. Set DATABASE_URL to a server, or start ADVANCE in WSL.')
  const place = openPlace(dir, state)
  if (place.dir !== place.wanted)
    console.error(
      `PostgreSQL runs as ${place.account?.name}, who may not enter ${place.wanted}: its files are in ${place.dir}.`,
    )
  const binaries = postgresBinaries(place)
  const made = !existsSync(join(place.cluster, 'PG_VERSION')) && create(binaries.initdb, place, settings)
  const run = () => adoptOrStart(binaries.postgres, place, settings)
  const { adopted } = await run()
  const endWatch = watchOver(place, run)
  const stop = async () => {
    await endWatch()
    return stopServer(place)
  }
  return { host: place.run, dir: place.dir, made, adopted, stop }
}

/** Starts a server again that was killed, by a system short of memory perhaps, as long as the application lives. */
function watchOver(place: Place, run: () => Promise<unknown>): () => Promise<void> {
  let reviving: Promise<unknown> | undefined
  const look = () => {
    if (reviving || serverIn(place.cluster) !== undefined) return
    reviving = run()
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
      .finally(() => (reviving = undefined))
  }
  const watch = setInterval(look, 1000).unref()
  return async () => {
    clearInterval(watch)
    await reviving
  }
}

/** Stops the private PostgreSQL of a folder and removes it with all that it holds; false while it is in use. */
export async function erasePrivatePostgres({ dir, state = STATE }: Options): Promise<boolean> {
  const place = openPlace(dir, state)
  if (!(await stopServer(place))) return false
  for (const folder of [place.dir, place.run]) rmSync(folder, { recursive: true, force: true })
  return true
}

/** Makes the cluster under a name of its own and puts it in place at once; false when another start was faster. */
function create(initdb: string, place: Place, settings: Settings): boolean {
  removeUnfinished(place)
  const unfinished = `${place.cluster}.new-${process.pid}`
  initialise(initdb, unfinished, place, settings)
  try {
    renameSync(unfinished, place.cluster)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (existsSync(join(place.cluster, 'PG_VERSION'))) return false
    throw error
  }
  flush(place.dir)
  return true
}

/** What interrupted starts have left. */
function removeUnfinished({ dir, cluster }: Place): void {
  for (const name of readdirSync(dir)) {
    const pid = name.startsWith(`${basename(cluster)}.new-`) ? Number(name.split('-').at(-1)) : undefined
    if (pid !== undefined && (pid === process.pid || !isAlive(pid))) rmSync(join(dir, name), { recursive: true })
  }
}

function initialise(initdb: string, folder: string, place: Place, settings: Settings): void {
  const durability = settings.fsync === 'off' ? ['--no-sync'] : []
  const safety = [
    ...durability,
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    '--data-checksums',
    '--no-instructions',
  ]
  const run = (locale: readonly string[]) =>
    spawnSync(initdb, ['-D', folder, '-U', 'postgres', ...safety, '-E', 'UTF8', ...locale], {
      ...asAccount(place),
      encoding: 'utf8',
      cwd: '/',
    })
  let made = run(['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'])
  // PostgreSQL before 17 has no locales of its own
  if (made.status !== 0) made = run(['--locale=C.UTF-8'])
  if (made.status === 0) return
  throw new Error(`The private PostgreSQL could not be made: ${made.error?.message ?? made.stderr}`)
}

/** A rename is durable only when the folder it happened in is. */
function flush(folder: string): void {
  const file = openSync(folder, 'r')
  fsyncSync(file)
  closeSync(file)
}
