import { createHmac } from 'node:crypto'
import type { Id } from '#src/kernel/id.ts'
import { keyFor } from '#src/platform/secret.ts'

/**
 * Under what the answers of a person to a call are kept: a keyed hash of what stands for the two, their application, so
 * that it stays theirs when two records of one human are merged. Without the secret, which is not in the database,
 * nobody can tell whose answers they are, nor whether two of them belong together.
 */
export const holderOf = (application: Id<'application'>, secret: Uint8Array): Buffer =>
  createHmac('sha256', keyFor(secret, 'equality')).update(application).digest()
