import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Mentors applicants may wish for: whoever shows their profile to them and is not pausing. */
export async function mentorChoices(today: Temporal.PlainDate, db: Db) {
  const rows = await db
    .selectFrom('mentor_profile')
    .innerJoin('person', 'person.id', 'mentor_profile.person_id')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .where('mentor_profile.visibility', 'in', ['public', 'signed-in', 'applicants'])
    .where('person.deactivated_at', 'is', null)
    .where((where) => where.or([where('paused_until', 'is', null), where('paused_until', '<=', today)]))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .select(['person.id', 'person.given_name', 'person.family_name', 'person.affiliation', 'unit.name as unit'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: `${row.family_name}, ${row.given_name}`,
    place: row.unit as Translated | null,
    affiliation: row.affiliation,
  }))
}

export type MentorChoice = Awaited<ReturnType<typeof mentorChoices>>[number]

/** The programme's topics and traits, in its order. */
export async function termChoices(programme: Id<'programme'>, db: Db) {
  const rows = await db
    .selectFrom('term')
    .select(['id', 'kind', 'key', 'label'])
    .where('programme_id', '=', programme)
    .where('kind', 'in', ['topic', 'trait'])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, label: row.label as Translated }))
}

export type TermChoice = Awaited<ReturnType<typeof termChoices>>[number]
