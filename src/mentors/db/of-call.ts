import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Visibility } from '../domain/visibility.ts'
import { takenPlaces } from './cycles.ts'

export type MentorOfCall = {
  readonly id: Id<'person'>
  readonly name: string
  readonly unit: Translated | null
  readonly affiliation: string | null
  readonly capacity: number
  readonly taken: number
  readonly visibility: Visibility
  readonly pausedUntil: Temporal.PlainDate | null
}

/** Whose eyes a page of a call is for, and when. */
export type Look = { readonly viewer: Viewer; readonly now: Temporal.Instant }

/** The mentors of a call's cycle with what they offer and what is taken as far as the viewer may know, by family name. */
export async function mentorsOfCall(call: Id<'call'>, { viewer, now }: Look, db: Db): Promise<MentorOfCall[]> {
  const { rows } = await sql<MentorOfCall>`
    select person.id, person.given_name || ' ' || person.family_name as name, unit.name as unit, person.affiliation,
      mentor_place.capacity, ${takenPlaces(now, outOfConflict(viewer.id, 'offer.application_id'))} as taken, profile.visibility, profile.paused_until as "pausedUntil"
    from mentor_place
    join mentor_profile profile on profile.person_id = mentor_place.person_id
    join person on person.id = mentor_place.person_id
    left join unit on unit.id = person.unit_id
    where mentor_place.call_id = ${call} and person.deactivated_at is null
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}

export type InvitationOfCall = {
  readonly id: Id<'mentor_invitation'>
  readonly person: string
  readonly affiliation: string | null
  readonly reference: string | null
  readonly invitedAt: Temporal.Instant
  readonly answerBy: Temporal.Instant
  readonly answer: 'yes' | 'no' | null
  readonly answeredAt: Temporal.Instant | null
}

/** Everybody asked to become a mentor of a call's cycle, the newest first. */
export async function invitationsOfCall(call: Id<'call'>, viewer: Viewer, db: Db): Promise<InvitationOfCall[]> {
  const { rows } = await sql<InvitationOfCall>`
    select invitation.id, person.given_name || ' ' || person.family_name as person, person.affiliation,
      application.reference, invitation.invited_at as "invitedAt", invitation.answer_by as "answerBy",
      invitation.answer, invitation.answered_at as "answeredAt"
    from mentor_invitation invitation
    join person on person.id = invitation.person_id
    left join wish on wish.id = invitation.wish_id
    left join application on application.id = wish.application_id
    where invitation.call_id = ${call} and (application.id is null or ${outOfConflict(viewer.id)})
    order by invitation.invited_at desc, invitation.id`.execute(db)
  return rows
}
