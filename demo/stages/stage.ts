import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { momentAt } from '#src/platform/world.ts'
import { localInstant } from '../scenarios.ts'
import type { DemoApplication } from '../university/types.ts'

/** Somebody's application on its way through the year. */
export type Entry = {
  readonly application: DemoApplication
  readonly call: Id<'call'>
  readonly person: Id<'person'>
  /** Set once it has been started. */
  id?: Id<'application'>
}

/** What the stages of the demo year hand on to each other. */
export type Stage = {
  readonly db: Db
  readonly baseUrl: string
  readonly people: Map<string, Id<'person'>>
  readonly units: Map<string, Id<'unit'>>
  readonly ranks: Map<string, Id<'rank'>>
  readonly fellows: Entry[]
  readonly faculty: Entry[]
  coordinator: Id<'person'>
  programme: Id<'programme'>
  fellowsCall: Id<'call'>
  facultyCall: Id<'call'>
}

/** The moment at which something happened in the demo: local time, e.g. 2026-11-24T10:00. */
export const at = (local: string): Moment => momentAt(localInstant(local))

/** Days spread evenly between two local times: the i-th of n. */
export function spread(from: string, to: string, i: number, n: number): Moment {
  const [start, end] = [localInstant(from).epochMilliseconds, localInstant(to).epochMilliseconds]
  return momentAt(Temporal.Instant.fromEpochMilliseconds(Math.round(start + ((end - start) * (i + 0.5)) / n)))
}

/** What a verb answered; a refusal means that the demo tells an impossible story. */
export function done<T>(outcome: Outcome<T, string>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`the demo was refused: ${outcome.problem}`)
}

/** An id the stages have made before. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demo knows no "${key}"`)
  return value
}
