import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { tellLanguages } from '#src/people/tell-languages.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { rewriteProfile } from './db/write-profile.ts'
import type { Introduction } from './domain/profile.ts'

/** A mentor's new introduction. It is refused when another window has changed the profile in the meantime. */
export function changeIntroduction(
  change: { mentor: Id<'person'>; introduction: Introduction; version: number },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'changed-meanwhile'>> {
  return inTransaction(db, async (tx) => {
    const { mentor, introduction, version } = change
    if (!(await rewriteProfile(mentor, { ...introduction, version }, moment, tx))) return fail('changed-meanwhile')

    await tellLanguages({ person: mentor, languages: introduction.languages }, moment, tx)
    await record('mentor.introduction-changed', mentor, { person: mentor }, moment, tx)
    return ok(undefined)
  })
}
