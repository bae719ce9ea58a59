import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { accountFor, isWithin, type Account } from './postgres-account.ts'

/** Where one private PostgreSQL lives, and as whom it runs (undefined: as ourselves). */
export type Place = {
  readonly dir: string
  /** The folder that was asked for: the same, or one the account may not enter. */
  readonly wanted: string
  readonly cluster: string
  /** The folder of the unix socket. */
  readonly run: string
  readonly log: string
  /** A folder of the machine that the account may enter wherever the project lies. */
  readonly state: string
  readonly account: Account | undefined
}

export const socketOf = (run: string): string => join(run, '.s.PGSQL.5432')

/** The longest path of a socket that every system takes, in bytes. */
const LONGEST_SOCKET = 103

/**
 * Opens the private folders of a data folder. Where the account may not enter the wanted one (a project under /root),
 * the cluster lives in `state`, under a name made of the wanted path; where the path is too long for a socket, the
 * socket alone lies in the folder for temporary files.
 */
export function openPlace(path: string, state: string): Place {
  const wanted = realPath(path)
  const account = accountFor(wanted)
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const dir = dataFolder(wanted, join(state, key), account)
  const near = join(dir, 'run')
  const fits = Buffer.byteLength(socketOf(near)) <= LONGEST_SOCKET
  const run = fits ? near : join(tmpdir(), `advance-${account?.uid ?? process.getuid?.() ?? 0}-${key}`)
  for (const folder of [dir, run]) makePrivate(folder, account)
  return { dir, wanted, cluster: join(dir, 'pg'), run, log: join(dir, 'postgres.log'), state, account }
}

/** Without symbolic links, as the system names the working directory of a process. The folder itself may not exist yet. */
function realPath(path: string): string {
  const wanted = resolve(path)
  if (existsSync(wanted)) return realpathSync(wanted)
  mkdirSync(dirname(wanted), { recursive: true })
  return join(realpathSync(dirname(wanted)), basename(wanted))
}

/** A cluster that exists is never left behind for an empty one, whatever became of the folders above it. */
function dataFolder(wanted: string, fallback: string, account: Account | undefined): string {
  if (account === undefined) return wanted
  const isOpen = isWithin(dirname(wanted), account)
  if (hasCluster(wanted) && !isOpen)
    throw new Error(
      `PostgreSQL runs as ${account.name}, who may not pass through the folders above ${wanted} any more. Allow it with chmod o+x on each of them.`,
    )
  if (hasCluster(wanted) || (isOpen && !hasCluster(fallback))) return wanted
  openState(dirname(fallback))
  return fallback
}

const hasCluster = (dir: string) => existsSync(join(dir, 'pg', 'PG_VERSION'))

/** The folder for what has to be outside the project: everybody may pass, only root may write. */
export function openState(state: string): void {
  mkdirSync(state, { recursive: true })
  chmodSync(state, 0o755)
}

/** Makes a folder that only the account can enter. One that holds somebody else's things is refused, not taken over. */
function makePrivate(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const isNew = account !== undefined && found.uid === 0 && readdirSync(folder).length === 0
  const owner = account?.uid ?? process.getuid?.() ?? found.uid
  if (!found.isDirectory() || (found.uid !== owner && !isNew))
    throw new Error(
      `${folder} holds files of another account (number ${found.uid}). Start ADVANCE as that account, name another folder, or remove this one.`,
    )
  if (isNew) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
}
