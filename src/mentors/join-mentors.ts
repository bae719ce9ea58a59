import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { tellLanguages } from '#src/people/tell-languages.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { addProfile, writePlaces } from './db/write-profile.ts'
import type { Boundaries, Introduction, PlacesOffered } from './domain/profile.ts'
import { setBoundaries } from './set-boundaries.ts'

export type Joining = {
  person: Id<'person'>
  introduction: Introduction
  boundaries: Boundaries
  places: readonly PlacesOffered[]
}

/** Makes a mentor of somebody who offers it themselves. */
export function joinMentors(joining: Joining, moment: Moment, db: Db): Promise<Outcome<void, 'is-mentor-already'>> {
  return inTransaction(db, async (tx) => {
    const { person, introduction, boundaries, places } = joining
    if (!(await addProfile(person, introduction, moment, tx))) return fail('is-mentor-already')

    await record('mentor.joined', person, { person }, moment, tx)
    await tellLanguages({ person, languages: introduction.languages }, moment, tx)
    await setBoundaries({ mentor: person, ...boundaries }, moment, tx)
    await writePlaces(person, places, moment, tx)
    return ok(undefined)
  })
}
