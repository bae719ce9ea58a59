import type { RankCategory } from '#src/calls/domain/eligibility.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { outOfConflict, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { languageOf } from '../domain/letter-language.ts'
import { readerFields } from '../domain/reader-text.ts'
import { pairKey, type Board, type Held, type Pair, type Reader, type ToRead } from '../domain/share-out.ts'

/** Everything that sharing out the applications of a call rests on, in five queries. */
export async function sharingBoard(call: Pick<Call, 'id' | 'sharing'>, db: Db): Promise<Board> {
  const [applications, readers, held, pins, excluded] = await Promise.all([
    applicationsOf(call.id, db),
    readersOf(call.id, db),
    heldOf(call.id, db),
    pinsOf(call.id, db),
    tooNear(call.id, db),
  ])
  return { rule: call.sharing, applications, readers, held, pins, excluded: new Set(excluded.map(pairKey)) }
}

/** The faculty or centre a unit belongs to. */
const fieldOf = (unit: string) => sql<Id<'unit'> | null>`(with recursive above as (
    select id, parent_id, kind, 0 as depth from unit where id = ${sql.ref(unit)}
    union all select unit.id, unit.parent_id, unit.kind, above.depth + 1 from above join unit on unit.id = above.parent_id)
  select id from above where kind in ('faculty', 'centre') order by depth limit 1)`

const STEPS: Record<RankCategory, number | null> = { doctoral: 1, postdoctoral: 2, professor: 3, staff: null }
const stepOf = (category: RankCategory | null): number | null => (category === null ? null : STEPS[category])

type DescribedRow = { topics: string[]; field: string | null; category: RankCategory | null }

async function applicationsOf(call: Id<'call'>, db: Db): Promise<ToRead[]> {
  const { rows } = await sql<DescribedRow & { id: Id<'application'>; isOpen: boolean; answers: unknown }>`
    select application.id, newest.answers, ${fieldOf('person.unit_id')} as field, rank.category,
      array(select term.key from sought_term join term on term.id = sought_term.term_id
        where sought_term.application_id = application.id and term.kind = 'topic' order by term.position)::text[] as topics,
      not exists (select from decision where decision.application_id = application.id)
        and not exists (select from eligibility_check where eligibility_check.application_id = application.id
          and verdict = 'ineligible') as "isOpen"
    from application
    join person on person.id = application.person_id
    left join rank on rank.id = person.rank_id
    left join lateral (select answers from submission where submission.application_id = application.id
      order by submitted_at desc limit 1) newest on true
    where application.call_id = ${call} and application.submitted_at is not null and application.withdrawn_at is null
    order by application.reference`.execute(db)
  return rows.map(({ id, topics, field, category, isOpen, answers }) => {
    const text = readerFields(answers)
      .map((one) => one.text)
      .join('\n')
    return { id, topics, field, step: stepOf(category), isOpen, language: languageOf(text) }
  })
}

/** The committee, and whoever handed something in and has left. Somebody who is a mentor as well has said what they know about. */
async function readersOf(call: Id<'call'>, db: Db): Promise<Reader[]> {
  const { rows } = await sql<
    DescribedRow & Pick<Reader, 'id' | 'isActive' | 'minimum' | 'maximum'> & { languages: string[]; lang: Lang }
  >`
    select person.id, person.languages, person.lang, ${fieldOf('person.unit_id')} as field, rank.category,
      coalesce((select topics from mentor_profile where mentor_profile.person_id = person.id), '{}') as topics,
      coalesce(bounds.minimum, 0) as minimum, bounds.maximum,
      member.person_id is not null and person.deactivated_at is null and bounds.stopped_at is null as "isActive"
    from person
    left join rank on rank.id = person.rank_id
    left join (select person_id from role where call_id = ${call} and kind = 'reviewer' and ended_at is null) member
      on member.person_id = person.id
    left join reader_bounds bounds on bounds.person_id = person.id and bounds.call_id = ${call}
    where member.person_id is not null or exists (select from reading join application on application.id = reading.application_id
      where reading.reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null)
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows.map(({ category, languages, lang, ...row }) => ({
    ...row,
    step: stepOf(category),
    languages: [...languages, lang],
  }))
}

/** Readings in somebody's hands, or handed in, by readers who are not too near. */
async function heldOf(call: Id<'call'>, db: Db): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select reading.id as reading, reading.application_id as application, reading.reader_id as reader,
      case when reading.completed_at is not null then 'finished'
        when reading.version > 1 or exists (select from conflict where conflict.application_id = reading.application_id
          and conflict.person_id = reading.reader_id and conflict.source = 'declared') then 'begun'
        else 'given' end as state
    from reading join application on application.id = reading.application_id
    where application.call_id = ${call} and application.submitted_at is not null and application.withdrawn_at is null
      and reading.withdrawn_at is null and ${readableByReader}
    order by reading.assigned_at, reading.id`.execute(db)
  return rows
}

function pinsOf(call: Id<'call'>, db: Db): Promise<Pair[]> {
  return db
    .selectFrom('reader_pin')
    .innerJoin('application', 'application.id', 'reader_pin.application_id')
    .where('application.call_id', '=', call)
    .orderBy('reader_pin.pinned_at')
    .select(['reader_pin.application_id as application', 'reader_pin.reader_id as reader'])
    .execute()
}

/** Pairs that must not be: known or declared to be near, or named as a mentor by the applicant. */
async function tooNear(call: Id<'call'>, db: Db): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select found.application_id as application, role.person_id as reader
      from (select distinct person_id from role where call_id = ${call} and kind = 'reviewer' and ended_at is null) role
      cross join lateral (select application_id from too_near where too_near.person_id = role.person_id offset 0) found
      join application on application.id = found.application_id and application.call_id = ${call}
    union select wish.application_id, wish.mentor_id from wish join application on application.id = wish.application_id
      where application.call_id = ${call} and wish.mentor_id is not null`.execute(db)
  return rows
}

/** The applications of a call that somebody may know of. */
export async function applicationsSeenBy(
  person: Id<'person'>,
  call: Id<'call'>,
  db: Db,
): Promise<ReadonlySet<Id<'application'>>> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', call)
    .where(outOfConflict(person))
    .execute()
  return new Set(rows.map((row) => row.id))
}
