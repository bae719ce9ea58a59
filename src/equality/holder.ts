import { createHmac } from 'node:crypto'
import type { Id } from '#src/kernel/id.ts'
import { keyFor } from '#src/platform/secret.ts'

/** Somebody's participation in a call. */
export type Participation = { readonly person: Id<'person'>; readonly call: Id<'call'> }

/**
 * Under what the answers of a person to a call are kept. Without the secret, which is not in the database, nobody can
 * tell whose they are, nor whether two of them belong together.
 */
export const holderOf = ({ person, call }: Participation, secret: Uint8Array): Buffer =>
  createHmac('sha256', keyFor(secret, 'equality')).update(`${call} ${person}`).digest()
