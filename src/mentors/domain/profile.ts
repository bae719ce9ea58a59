import type { Id } from '#src/kernel/id.ts'
import type { Visibility } from './visibility.ts'

/** What mentors say of themselves on their card. */
export type Introduction = {
  /** One line: "Ask me about…" */
  readonly askMeAbout: string
  readonly topics: readonly string[]
  readonly traits: readonly string[]
  readonly offers: readonly string[]
  /** ISO 639-1 */
  readonly languages: readonly string[]
  readonly visibility: Visibility
}

/** What mentors keep between themselves and the coordinator. A reason is never asked. */
export type Boundaries = {
  readonly notMyUnit: boolean
  readonly excluded: readonly Id<'person'>[]
}

/** Places a mentor offers in the cycle of a call. */
export type PlacesOffered = { readonly call: Id<'call'>; readonly capacity: number }
