import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The process of the server that runs in a data folder, if one does. It may be starting, serving or stopping. */
export function serverIn(cluster: string): number | undefined {
  const pid = lockHolder(cluster)
  return pid !== undefined && isServerOf(cluster, pid) ? pid : undefined
}

/**
 * Makes way for a start after a crash. PostgreSQL itself clears a postmaster.pid whose process is gone, but refuses to
 * start when that number belongs to another process by now, as in a container that was restarted, or to one nobody has
 * buried yet: then, and only then, the file is removed. As PostgreSQL's own check for orphans goes with it, first no
 * process may live in the folder any more.
 */
export async function clearStaleLock(cluster: string, socket: string): Promise<void> {
  if (lockHolder(cluster) === undefined || serverIn(cluster) !== undefined) return
  for (let tries = 0; tries < 100 && orphansIn(cluster).length > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const left = orphansIn(cluster)
  if (left.length > 0)
    throw new Error(
      `PostgreSQL processes of a crashed server (${left.join(', ')}) still run in ${cluster}. Wait for them to end, or stop them.`,
    )
  const pid = lockHolder(cluster)
  if (pid === undefined || !isAlive(pid) || isServerOf(cluster, pid)) return
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
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

/** The number in postmaster.pid. A file that is being written this moment has none yet. */
function lockHolder(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isServerOf(cluster: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    const isZombie = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return !isZombie && words.includes(cluster)
  } catch {
    return false
  }
}

/** Every PostgreSQL process has the data folder as its working directory. */
function orphansIn(cluster: string): string[] {
  if (process.platform !== 'linux' || !existsSync('/proc')) return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingDirectory(name) === cluster)
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
