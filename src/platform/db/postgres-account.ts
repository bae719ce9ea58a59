import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type Account = { readonly uid: number; readonly gid: number; readonly name: string }

/**
 * The account a private PostgreSQL runs as. PostgreSQL refuses to run as root: then it runs as whoever owns the folder
 * or the nearest one above it, else as nobody. Undefined means: as ourselves.
 */
export function accountFor(dir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const { uid } = statSync(nearest(dir))
  const known = accounts()
  const account =
    known.find((one) => one.uid === uid && uid !== 0) ??
    known.find((one) => one.name === 'nobody' || one.name === 'postgres')
  if (account) return account
  throw new Error(
    'PostgreSQL does not run as root and there is no account "nobody". Start ADVANCE as an ordinary user.',
  )
}

/** Whether an account may pass through a folder and every folder above it. */
export function isWithin(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true
  return canEnter(folder, account) && (dirname(folder) === folder || isWithin(dirname(folder), account))
}

function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0
}

const nearest = (dir: string): string => (existsSync(dir) ? dir : nearest(dirname(dir)))

/** The accounts of this machine; initdb insists that it runs as one of them. */
function accounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
