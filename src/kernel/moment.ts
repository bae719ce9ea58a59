import type { Id } from './id.ts'

/** The moment at which something happens: its time, and fresh ids and secrets for what comes into being. */
export type Moment = {
  readonly at: Temporal.Instant
  newId<Of extends string>(): Id<Of>
  /** 32 random bytes in base64url, for links and sessions. */
  newSecret(): string
  /** Six random digits. */
  newCode(): string
}
