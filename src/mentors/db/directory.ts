import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Places } from '../domain/room.ts'
import type { Visibility } from '../domain/visibility.ts'
import { isCurrentCycle, takenPlaces } from './cycles.ts'

/** A mentor as cards and profiles show them. No address: nobody is written to past the programme. */
export type MentorProfile = {
  readonly id: Id<'person'>
  readonly name: string
  readonly askMeAbout: string
  readonly topics: readonly string[]
  readonly traits: readonly string[]
  readonly offers: readonly string[]
  readonly languages: readonly string[]
  readonly rank: Translated | null
  readonly unit: Translated | null
  readonly institution: Id<'unit'> | null
  readonly institutionName: Translated | null
  /** In their own words, where the institution is not in the tree. */
  readonly affiliation: string | null
  readonly visibility: Visibility
  readonly pausedUntil: Temporal.PlainDate | null
  readonly places: readonly Places[]
}

/** Every mentor whose profile is shown to one of these circles, by family name. The others do not exist for the onlooker. */
export const mentorsShownTo = (circles: readonly Visibility[], now: Temporal.Instant, db: Db) =>
  profiles(sql<boolean>`profile.visibility = any(${[...circles]}::text[])`, now, db)

/** A person as their card would show them, with or without a profile yet. */
export const cardOf = async (person: Id<'person'>, now: Temporal.Instant, db: Db) =>
  (await profiles(sql<boolean>`person.id = ${person}`, now, db))[0]

/** One mentor shown to one of these circles, or the onlooker themselves. */
export async function mentorShownTo(
  onlooker: { circles: readonly Visibility[]; self: Id<'person'> | undefined },
  mentor: Id<'person'>,
  now: Temporal.Instant,
  db: Db,
): Promise<MentorProfile | undefined> {
  const seen = sql<boolean>`person.id = ${mentor} and profile.person_id is not null
    and (profile.visibility = any(${[...onlooker.circles]}::text[]) or person.id = ${onlooker.self ?? null}::uuid)`
  return (await profiles(seen, now, db))[0]
}

async function profiles(which: RawBuilder<boolean>, now: Temporal.Instant, db: Db): Promise<MentorProfile[]> {
  const { rows } = await sql<MentorProfile>`
    select person.id, person.given_name || ' ' || person.family_name as name,
      coalesce(profile.ask_me_about, '') as "askMeAbout", coalesce(profile.topics, '{}') as topics,
      coalesce(profile.traits, '{}') as traits, coalesce(profile.offers, '{}') as offers, person.languages,
      rank.name as rank, unit.name as unit, root.id as institution, root.name as "institutionName", person.affiliation,
      coalesce(profile.visibility, 'coordinator') as visibility, profile.paused_until as "pausedUntil",
      ${currentPlaces(now)} as places
    from person
    left join mentor_profile profile on profile.person_id = person.id
    left join rank on rank.id = person.rank_id
    left join unit on unit.id = person.unit_id
    left join lateral (
      with recursive up as (
        select id, parent_id, name from unit where id = person.unit_id
        union all select unit.id, unit.parent_id, unit.name from unit join up on unit.id = up.parent_id
      ) select id, name from up where parent_id is null) root on true
    where person.deactivated_at is null and ${which}
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}

const currentPlaces = (now: Temporal.Instant) => sql`(
  select coalesce(json_agg(json_build_object('capacity', mentor_place.capacity, 'taken', ${takenPlaces(now)})), '[]'::json)
  from mentor_place join call on call.id = mentor_place.call_id
  join strand on strand.id = call.strand_id join programme on programme.id = strand.programme_id
  where mentor_place.person_id = person.id and ${isCurrentCycle(now)})`
