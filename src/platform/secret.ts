import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of an installation, which never stands in its database: the one it was given, or one made at the first
 * start and kept in its folder. Whoever has the tables only can neither forge a link nor tell whose row a keyed row is.
 */
export function installationSecret(given: string | undefined, dir: string): Buffer {
  if (given !== undefined) return Buffer.from(given)
  const path = join(dir, 'secret')
  return read(path) ?? make(path, dir)
}

/** A key for one purpose: knowing one tells nothing of the others. */
export const keyFor = (secret: Uint8Array, purpose: 'files' | 'equality'): Buffer =>
  createHmac('sha256', secret).update(purpose).digest()

function read(path: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim())
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Of processes that start together all use the secret of the first: a link is made only where there is none. */
function make(path: string, dir: string): Buffer {
  mkdirSync(dir, { recursive: true })
  const own = `${path}.${process.pid}`
  writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(own, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(own)
  }
  return Buffer.from(readFileSync(path, 'utf8').trim())
}
