import type { Id } from '#src/kernel/id.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import { sql } from 'kysely'

/** The person behind a session's secret with everything they are, in one query; nothing when it has ended or expired. */
export async function personOfSession(secret: string, now: Temporal.Instant, db: Db): Promise<SignedIn | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .where('session.token_hash', '=', digest(secret))
    .where('session.expires_at', '>', now)
    .where('session.ended_at', 'is', null)
    .where('person.deactivated_at', 'is', null)
    .select([
      'person.id',
      'person.email',
      'person.lang',
      'person.given_name',
      'person.family_name',
      'session.id as session',
      'session.seen_at',
    ])
    .select([
      sql<Id<'programme'>[]>`array(select role.programme_id from role join programme on programme.id = role.programme_id
        where role.person_id = person.id and role.kind = 'coordinator' and role.ended_at is null
        order by programme.id is distinct from session.programme_id, programme.created_at, programme.id)::text[]`.as(
        'coordinates',
      ),
      callsOfRole(['stand-in']).as('standsInFor'),
      callsOfRole(['reviewer', 'chair']).as('reads'),
      sql<boolean>`exists (select from mentor_profile where person_id = person.id)`.as('isMentor'),
      sql<boolean>`exists (select from mentorship where person.id in (mentee_id, mentor_id))`.as('isInMentorship'),
      sql<boolean>`exists (select from application where person_id = person.id)`.as('hasApplied'),
      drafts.as('drafts'),
    ])
    .executeTakeFirst()
  if (!row) return undefined

  await touch(row.session, row.seen_at, now, db)
  const { given_name, family_name, seen_at: _, ...person } = row
  return { ...person, name: `${given_name} ${family_name}` }
}

/** Drafts of the programmes somebody coordinates, without those that speak of an application they are too near to. */
const drafts = sql<number>`(select count(*)::int from letter
  where letter.programme_id in (select programme_id from role
      where person_id = person.id and kind = 'coordinator' and ended_at is null)
    and letter.released_at is null and letter.discarded_at is null
    and not exists (select from application_of_subject about
      join too_near on too_near.application_id = about.application_id and too_near.person_id = person.id
      where about.subject_id = letter.subject_id))`

const callsOfRole = (kinds: ('reviewer' | 'chair' | 'stand-in')[]) =>
  sql<Id<'call'>[]>`array(select distinct call_id from role
    where person_id = person.id and kind = any(${sql.val(kinds)}::text[]) and ended_at is null)::text[]`

/** A person's live sessions, the newest first. */
export function sessionsOf(person: Id<'person'>, now: Temporal.Instant, db: Db) {
  return db
    .selectFrom('session')
    .select(['id', 'agent', 'created_at as startedAt', 'seen_at as seenAt', 'expires_at as expiresAt'])
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
}

/** Once an hour is enough to say when a session was last used; more would write at every page. */
async function touch(session: Id<'session'>, seenAt: Temporal.Instant, now: Temporal.Instant, db: Db) {
  if (Temporal.Duration.compare(seenAt.until(now), { hours: 1 }) < 0) return
  await db.updateTable('session').set({ seen_at: now }).where('id', '=', session).execute()
}
