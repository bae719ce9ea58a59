import { createHash, randomBytes, randomInt } from 'node:crypto'
import { uuid7 } from '#src/kernel/ids.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from './db/connection.ts'

/** What the service is given when it starts: everything that is not the service itself. */
export type World = {
  readonly db: Db
  /** The present. In the demo it can be moved. */
  readonly clock: () => Temporal.Instant
  /** Whose clocks pages outside a programme show, e.g. Europe/Luxembourg. */
  readonly zone: string
  /** https://mentoring.example – links in letters begin with it. */
  readonly baseUrl: string
  /** What links are signed and rows are keyed with; it never stands in the database. */
  readonly secret: Uint8Array
  readonly log: (event: string, facts?: Record<string, string | number>) => void
}

/** The present moment of a world, with fresh ids and secrets from the system's random source. */
export function momentAt(at: Temporal.Instant): Moment {
  return {
    at,
    newId: () => uuid7(at, randomBytes(10)),
    newSecret: () => randomBytes(32).toString('base64url'),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  }
}

/** What we store of a secret: enough to recognise it, not enough to use it. */
export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()
