import type { Id } from '#src/kernel/id.ts'
import type { Tab } from '#src/kernel/tab.ts'
import type { Db } from '#src/platform/db/connection.ts'

type Of = { readonly application: Id<'application'>; readonly person: Id<'person'> }

export type KeptNote = { readonly version: number; readonly tab: Tab | undefined; readonly isHandedIn: boolean }

/** What an interviewer has noted, with its row locked. */
export async function lockedNote({ application, person }: Of, tx: Db): Promise<KeptNote | undefined> {
  const row = await tx
    .selectFrom('interview_note')
    .select(['version', 'tab', 'tab_turn', 'handed_in_at'])
    .where('application_id', '=', application)
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const tab = row.tab === null ? undefined : { id: row.tab, turn: row.tab_turn }
  return { version: row.version, tab, isHandedIn: row.handed_in_at !== null }
}

/** The notes of an application that were handed in, by the names of their writers. */
export function notesHandedIn(application: Id<'application'>, db: Db) {
  return db
    .selectFrom('interview_note')
    .innerJoin('person', 'person.id', 'interview_note.person_id')
    .where('application_id', '=', application)
    .where('handed_in_at', 'is not', null)
    .select(['person.given_name as givenName', 'person.family_name as familyName', 'body'])
    .select('handed_in_at as handedInAt')
    .orderBy('person.family_name')
    .orderBy('person.id')
    .execute()
}
