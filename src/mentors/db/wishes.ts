import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Look } from './of-call.ts'
import type { WishStanding } from '../domain/turn-of-wish.ts'

/** A wish as its applicant wrote it, and what has come of it. */
export type WishOfCall = {
  readonly id: Id<'wish'>
  readonly application: Id<'application'>
  readonly reference: string
  readonly place: number
  readonly name: string
  readonly affiliation: string | null
  readonly address: string | null
  readonly standing: WishStanding
  /** Until when the person who was asked may answer. */
  readonly answerBy: Temporal.Instant | null
}

type Row = Omit<WishOfCall, 'answerBy'> & { answerBy: string | null }

/** All wishes of the applications that wish for somebody who is not listed, by application, in the applicant's order. */
export const wishesOfCall = (call: Id<'call'>, { viewer, now }: Look, db: Db): Promise<WishOfCall[]> =>
  wishes(
    sql`application.call_id = ${call} and ${outOfConflict(viewer.id)}
      and exists (select from wish stranger where stranger.application_id = application.id and stranger.mentor_id is null)`,
    now,
    db,
  )

/** One wish of a call that somebody can be asked for. */
export async function wishForStranger(
  wish: Id<'wish'>,
  call: Id<'call'>,
  { viewer, now }: Look,
  db: Db,
): Promise<WishOfCall | undefined> {
  const [found] = await wishes(
    sql`application.call_id = ${call} and wish.id = ${wish} and wish.mentor_id is null and ${outOfConflict(viewer.id)}`,
    now,
    db,
  )
  return found && ['unasked', 'planned', 'lapsed'].includes(found.standing) ? found : undefined
}

/** The wishes of every application in which somebody waits to be asked. */
export const wishesWaiting = (now: Temporal.Instant, db: Db): Promise<WishOfCall[]> =>
  wishes(
    sql`exists (select from planned_invitation planned join wish waiting on waiting.id = planned.wish_id
      where waiting.application_id = application.id)`,
    now,
    db,
  )

async function wishes(which: RawBuilder<unknown>, now: Temporal.Instant, db: Db): Promise<WishOfCall[]> {
  const { rows } = await sql<Row>`
    select wish.id, application.id as application, application.reference, wish.place,
      coalesce(wish.name, mentor.given_name || ' ' || mentor.family_name) as name, wish.affiliation, wish.address,
      case when wish.mentor_id is not null then 'listed'
        when asked.answer is not null then asked.answer
        when asked.answer_by > ${now} then 'open'
        when planned.wish_id is not null then 'planned'
        when asked.id is not null then 'lapsed'
        else 'unasked' end as standing,
      to_char(asked.answer_by at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "answerBy"
    from wish
    join application on application.id = wish.application_id
    left join person mentor on mentor.id = wish.mentor_id
    left join planned_invitation planned on planned.wish_id = wish.id
    left join lateral (select id, answer, answer_by from mentor_invitation
      where mentor_invitation.wish_id = wish.id order by invited_at desc limit 1) asked on true
    where application.withdrawn_at is null and ${which}
    order by application.reference, wish.place`.execute(db)
  return rows.map((row) => ({ ...row, answerBy: row.answerBy === null ? null : Temporal.Instant.from(row.answerBy) }))
}

/** Somebody to be asked when a wish has its turn. */
export type PlannedInvitation = {
  readonly call: Id<'call'>
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly affiliation: string
  readonly lang: Lang
  readonly days: number
  readonly by: Id<'person'>
}

/** Takes what was planned for a wish out of the plan, to be carried out or dropped; nothing when somebody else just did. */
export async function takePlanned(wish: Id<'wish'>, tx: Db): Promise<PlannedInvitation | undefined> {
  const row = await tx
    .deleteFrom('planned_invitation')
    .where('wish_id', '=', wish)
    .returning(['call_id as call', 'given_name as givenName', 'family_name as familyName', 'email'])
    .returning(['affiliation', 'lang', 'days', 'planned_by as by'])
    .executeTakeFirst()
  return row && { ...row, lang: row.lang as Lang }
}
