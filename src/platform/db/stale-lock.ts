import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes a postmaster.pid that a crash or a restarted container left behind, and only then: when the process it names
 * is provably not a PostgreSQL of this folder. Deleting the file also deletes PostgreSQL's own check for orphans, so
 * first no process may live in the folder any more.
 */
export async function clearStaleLock(dir: string, socket: string): Promise<void> {
  const file = join(dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (isServerOf(dir, pid)) return

  for (let tries = 0; tries < 100 && orphansIn(dir).length > 0; tries += 1)
    await new Promise((done) => setTimeout(done, 100))
  const left = orphansIn(dir)
  if (left.length > 0)
    throw new Error(
      `PostgreSQL processes of a crashed server (${left.join(', ')}) still run in ${dir}. Wait for them to end, or stop them.`,
    )
  rmSync(file, { force: true })
  rmSync(`${socket}.lock`, { force: true })
}

/** Whether a process lives: one that belongs to somebody else counts too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isServerOf(dir: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    const zombie = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z')
    return !zombie && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dir)
  } catch {
    return false
  }
}

/** Every PostgreSQL process has the data folder as its working directory. */
function orphansIn(dir: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingDirectory(name) === dir)
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
