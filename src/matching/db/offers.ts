import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Answer, Side } from '../domain/offer.ts'
import type { Breakdown } from '../domain/score.ts'

export type Answers = Partial<Record<Side, Answer>>

/** The answers an offer has so far. */
export async function answersOf(offer: Id<'offer'>, db: Db): Promise<Answers> {
  const rows = await db.selectFrom('offer_answer').select(['side', 'answer']).where('offer_id', '=', offer).execute()
  return Object.fromEntries(rows.map((row) => [row.side, row.answer]))
}

/** One offer with both people, the call and the answers; the caller decides whose it is. */
export async function offerById(offer: Id<'offer'>, db: Db) {
  const row = await offerRows(db).where('offer.id', '=', offer).executeTakeFirst()
  return row && offerOf(row)
}

/** An offer of this person, with the side they are on. */
export async function offerToPerson(offer: Id<'offer'>, person: Id<'person'>, db: Db) {
  const found = await offerById(offer, db)
  const side = found?.mentee.id === person ? 'mentee' : found?.mentor.id === person ? 'mentor' : undefined
  return found && side && { ...found, side: side as Side }
}

/** Every offer of a call that the viewer may know of, the newest first. */
export async function offersOfCall(call: Id<'call'>, viewer: Viewer, db: Db) {
  const rows = await offerRows(db)
    .where('offer.call_id', '=', call)
    .where(outOfConflict(viewer.id, 'offer.application_id'))
    .orderBy('offer.made_at', 'desc')
    .orderBy('mentee.family_name')
    .execute()
  return rows.map(offerOf)
}

/** Offers whose date has passed without two answers and without anybody having been told. */
export function lapsedUntold(now: Temporal.Instant, db: Db) {
  return db
    .selectFrom('offer')
    .select(['id', 'call_id', 'application_id'])
    .where('answer_by', '<=', now)
    .where('closed_at', 'is', null)
    .orderBy('answer_by')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()
}

export type Offer = NonNullable<Awaited<ReturnType<typeof offerById>>>

function offerRows(db: Db) {
  return db
    .selectFrom('offer')
    .innerJoin('person as mentee', 'mentee.id', 'offer.mentee_id')
    .innerJoin('person as mentor', 'mentor.id', 'offer.mentor_id')
    .leftJoin('unit as mentee_unit', 'mentee_unit.id', 'mentee.unit_id')
    .leftJoin('unit as mentor_unit', 'mentor_unit.id', 'mentor.unit_id')
    .leftJoin('rank as mentee_rank', 'mentee_rank.id', 'mentee.rank_id')
    .leftJoin('rank as mentor_rank', 'mentor_rank.id', 'mentor.rank_id')
    .innerJoin('call', 'call.id', 'offer.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .select([
      'offer.id',
      'offer.call_id',
      'offer.application_id',
      'offer.why',
      'offer.made_at',
      'offer.answer_by',
      'offer.closed_at',
    ])
    .select([
      'mentee.id as mentee_id',
      'mentee.given_name as mentee_given',
      'mentee.family_name as mentee_family',
      'mentee_unit.name as mentee_place',
      'mentee_rank.name as mentee_rank',
      'mentee.affiliation as mentee_affiliation',
    ])
    .select([
      'mentor.id as mentor_id',
      'mentor.given_name as mentor_given',
      'mentor.family_name as mentor_family',
      'mentor_unit.name as mentor_place',
      'mentor_rank.name as mentor_rank',
      'mentor.affiliation as mentor_affiliation',
    ])
    .select(['call.name as call_name', 'programme.id as programme', 'programme.zone', 'programme.contact_email'])
    .select(
      sql<
        { side: Side; answer: Answer; reason: string }[]
      >`coalesce((select json_agg(json_build_object('side', side, 'answer', answer, 'reason', reason))
        from offer_answer where offer_answer.offer_id = offer.id), '[]'::json)`.as('answers'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof offerRows>['executeTakeFirstOrThrow']>>

function offerOf(row: Row) {
  return {
    id: row.id,
    call: row.call_id,
    callName: row.call_name as Translated,
    application: row.application_id,
    programme: row.programme,
    zone: row.zone,
    contactEmail: row.contact_email,
    why: row.why as unknown as Breakdown,
    madeAt: row.made_at,
    answerBy: row.answer_by,
    closedAt: row.closed_at,
    mentee: sideOf(row, 'mentee'),
    mentor: sideOf(row, 'mentor'),
    answers: Object.fromEntries(row.answers.map((one) => [one.side, one.answer])) as Answers,
    reasons: row.answers.filter((one) => one.reason !== '').map((one) => ({ side: one.side, reason: one.reason })),
  }
}

function sideOf(row: Row, side: Side) {
  return {
    id: row[`${side}_id`],
    name: `${row[`${side}_given`]} ${row[`${side}_family`]}`,
    place: row[`${side}_place`] as Translated | null,
    rank: row[`${side}_rank`] as Translated | null,
    affiliation: row[`${side}_affiliation`],
  }
}
