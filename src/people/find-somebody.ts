import type { Id } from '#src/kernel/id.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { somebodyCalled, type Somebody } from './db/somebody.ts'

const SEARCHES_PER_HOUR = 60
const SHORTEST = 3

export type SearchProblem = 'too-short' | 'too-often'

/**
 * The people whose name contains a text, or who have exactly this address: names and places only. Nobody can read out
 * the whole list: at most eight are answered, and sixty searches an hour.
 */
export async function findSomebody(
  { text, by }: { text: string; by: Id<'person'> },
  now: Temporal.Instant,
  db: Db,
): Promise<Outcome<Somebody[], SearchProblem>> {
  if (text.trim().length < SHORTEST) return fail('too-short')
  if (!(await allow(`people-search:${by}`, SEARCHES_PER_HOUR, 60, now, db))) return fail('too-often')
  return ok(await somebodyCalled(text.slice(0, 200), by, db))
}
