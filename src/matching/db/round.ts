import type { Id } from '#src/kernel/id.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { StrandRules } from '#src/programmes/domain/strand-rules.ts'
import { sql, type RawBuilder } from 'kysely'
import type { ManualRule, MenteeCandidate, MentorCandidate } from '../domain/candidate.ts'
import type { Round } from '../domain/problem.ts'
import { isHoldingSql } from './holding.ts'

/** Everything a run for a call rests on at an instant: accepted applicants without a mentor, mentors with their free places. */
export const roundOf = (call: Id<'call'>, now: Temporal.Instant, db: Db): Promise<Round> =>
  round({ call, now, seen: () => sql`true` }, db)

/** The same round as one person may see it: without the applications they are too near to, and what those take. */
export const roundFor = (viewer: Id<'person'>, call: Id<'call'>, now: Temporal.Instant, db: Db): Promise<Round> =>
  round({ call, now, seen: (application) => outOfConflict(viewer, application) }, db)

type Look = {
  readonly call: Id<'call'>
  readonly now: Temporal.Instant
  readonly seen: (application: string) => RawBuilder<boolean>
}

async function round(look: Look, db: Db): Promise<Round> {
  const { call } = look
  const [mentees, mentors, rules, manual] = await Promise.all([
    menteesOf(look, db),
    mentorsOf(look, db),
    rulesOf(call, db),
    manualRules(call, db),
  ])
  return { mentees, mentors, rules, manual }
}

const root = sql`(with recursive up as (
    select id, parent_id from unit where id = person.unit_id
    union all select unit.id, unit.parent_id from unit join up on unit.id = up.parent_id
  ) select id from up where parent_id is null)`

const standing = sql`person.id as person, person.unit_id as unit, ${root} as institution, person.languages,
  (select position from rank where rank.id = person.rank_id) as step, coalesce(person.line_manager_id, (select superior_id from superior
    where superior.person_id = person.id and superior.kind = 'line-manager' limit 1)) as "lineManager"`

const termsOf = (kind: string) => sql`array(select term.key from sought_term join term on term.id = sought_term.term_id
  where sought_term.application_id = application.id and term.kind = ${kind} order by term.position)`

/** Where the call asks for a yes to the place, only who said it is matched. */
const takesPlace = sql`coalesce((select place_offer.answer is not distinct from 'yes' from place_offer
  join letter told on told.id = place_offer.letter_id and told.discarded_at is null
  where place_offer.application_id = application.id order by place_offer.made_at desc, place_offer.id desc limit 1), true)`

async function menteesOf({ call, now, seen }: Look, db: Db): Promise<MenteeCandidate[]> {
  const { rows } = await sql<MenteeCandidate>`
    select application.id as application, ${standing},
      array(select superior_id from superior where superior.person_id = person.id and superior.kind = 'supervisor')::text[] as supervisors,
      array(select coalesce(wish.mentor_id, invited.person_id) from wish
        left join mentor_invitation invited on invited.wish_id = wish.id and invited.answer = 'yes'
        where wish.application_id = application.id and coalesce(wish.mentor_id, invited.person_id) is not null
        order by wish.place)::text[] as wishes,
      ${termsOf('topic')} as topics, ${termsOf('trait')} as traits,
      array(select person_id from avoidance where application_id = application.id and person_id is not null)::text[] as avoids,
      array(select distinct offer.mentor_id from offer where offer.application_id = application.id)::text[] as "triedBefore"
    from application
    join decision on decision.application_id = application.id and decision.verdict = 'accept'
    join letter on letter.id = decision.letter_id and letter.released_at is not null
    join person on person.id = application.person_id
    where application.call_id = ${call} and application.withdrawn_at is null and person.deactivated_at is null
      and ${seen('application.id')}
      and ${takesPlace}
      and not exists (select from offer where offer.application_id = application.id and ${isHoldingSql(now)})
    order by person.family_name, person.given_name, application.id`.execute(db)
  return rows
}

async function mentorsOf({ call, now, seen }: Look, db: Db): Promise<MentorCandidate[]> {
  const { rows } = await sql<MentorCandidate>`
    select ${standing}, profile.topics, profile.traits, profile.not_my_unit as "notMyUnit",
      array(select person_id from mentor_exclusion where mentor_id = person.id)::text[] as excludes,
      (place.capacity - (select count(*) from offer where offer.mentor_id = person.id and offer.call_id = ${call}
        and ${seen('offer.application_id')} and ${isHoldingSql(now)}))::int as free
    from mentor_place place
    join mentor_profile profile on profile.person_id = place.person_id
    join person on person.id = place.person_id
    where place.call_id = ${call} and person.deactivated_at is null
      and (profile.paused_until is null or profile.paused_until <= ${now}::timestamptz::date)
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}

async function rulesOf(call: Id<'call'>, db: Db): Promise<StrandRules> {
  const row = await db
    .selectFrom('call')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .select('strand.matching')
    .where('call.id', '=', call)
    .executeTakeFirstOrThrow()
  return row.matching as unknown as StrandRules
}

/** The pins and vetoes of a call with their reasons. */
export function manualRules(call: Id<'call'>, db: Db): Promise<(ManualRule & { reason: string })[]> {
  return db
    .selectFrom('match_rule')
    .select(['application_id as application', 'mentor_id as mentor', 'kind', 'reason'])
    .where('call_id', '=', call)
    .orderBy('made_at')
    .execute()
}
