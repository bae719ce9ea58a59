import { formOf, formsOf } from '#src/calls/db/form.ts'
import { callForPerson, callsForPerson } from '#src/calls/db/late-codes.ts'
import type { CallForm } from '#src/calls/domain/form.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { phaseOf, type Call, type Phase } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import { endOfDay, lastDayAfter } from '#src/kernel/time-limit.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Json } from '#src/platform/db/schema.ts'
import { sql } from 'kysely'
import { applicationState, type ApplicationState, type PlaceState } from '../domain/application.ts'
import type { Section, Typed } from '../domain/sections.ts'
import { isSameCopy, type WorkingCopy } from '../domain/working-copy.ts'

/** The saved working copy of one section. */
export type Saved = {
  readonly value: Typed
  readonly version: number
  readonly isDone: boolean
  readonly savedAt: Temporal.Instant
  /** The browser tab that saved last, and its count. */
  readonly tab: string | null
  readonly turn: number
}

export type OwnApplication = {
  readonly id: Id<'application'>
  readonly person: Id<'person'>
  readonly reference: string
  readonly submittedAt: Temporal.Instant | null
  readonly call: Call
  readonly phase: Phase
  readonly state: ApplicationState
  /** The last day on which a place that was offered can be answered. */
  readonly answerUntil: Temporal.PlainDate | null
  readonly saved: Readonly<Partial<Record<Section, Saved>>>
  /** What the call asks. */
  readonly form: CallForm
  /** The day on the clocks of the programme. */
  readonly today: Temporal.PlainDate
}

/** An application of this person with its working copy and where it stands; nothing when it is somebody else's. */
export async function ownApplication(
  application: Id<'application'>,
  person: Id<'person'>,
  now: Temporal.Instant,
  db: Db,
): Promise<OwnApplication | undefined> {
  const row = await rows(db)
    .where('application.id', '=', application)
    .where('application.person_id', '=', person)
    .executeTakeFirst()
  const call = row && (await callForPerson(row.call_id, person, db))
  if (!row || !call) return undefined
  return complete(row, { call, form: await formOf(call.id, db) }, await savedSections(application, db), now)
}

/** Every application of a person, the newest first: six queries, however many there are. */
export async function applicationsOf(person: Id<'person'>, now: Temporal.Instant, db: Db): Promise<OwnApplication[]> {
  const all = await rows(db)
    .where('application.person_id', '=', person)
    .orderBy('application.started_at', 'desc')
    .orderBy('application.id', 'desc')
    .execute()
  const calls = await callsForPerson(person, now, db)
  const ids = all.map((row) => row.id)
  const saved = Map.groupBy(await answerRows(ids, db), (row) => row.application)
  const forms = await formsOf([...new Set(all.map((row) => row.call_id))], db)
  return all.flatMap((row) => {
    const [call, form] = [calls.get(row.call_id), forms.get(row.call_id)]
    if (!call || !form) return []
    return [complete(row, { call, form }, bySection(saved.get(row.id) ?? []), now)]
  })
}

/** The newest place offered to the applicant in a letter that has left: how it was answered, and by when it is over. */
const newestPlace = sql<{ answer: 'yes' | 'no' | null; lapsed: boolean; told: string; days: number } | null>`(
  select json_build_object('answer', place_offer.answer, 'lapsed', place_offer.lapsed_at is not null,
    'told', to_char(told.released_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'days', place_offer.answer_days)
  from place_offer join letter told on told.id = place_offer.letter_id
  where place_offer.application_id = application.id and told.released_at is not null
  order by place_offer.made_at desc, place_offer.id desc limit 1)`

function rows(db: Db) {
  return db
    .selectFrom('application')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .select([
      'application.id',
      'application.person_id',
      'application.call_id',
      'application.reference',
      'application.submitted_at',
      'application.withdrawn_at',
    ])
    .select(['decision.verdict', 'decision.told_before', 'letter.released_at', 'letter.discarded_at'])
    .leftJoin(
      sql<Newest>`lateral (select submitted_at as sent_at, typed from submission
        where submission.application_id = application.id order by submitted_at desc limit 1)`.as('newest'),
      (join) => join.onTrue(),
    )
    .select(['newest.sent_at', 'newest.typed'])
    .select(newestPlace.as('place'))
}

type Newest = { sent_at: Temporal.Instant; typed: Json }
type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

type Asked = { readonly call: Call; readonly form: CallForm }

function complete(row: Row, asked: Asked, saved: OwnApplication['saved'], now: Temporal.Instant): OwnApplication {
  const { call } = asked
  const phase = phaseOf(call, now)
  const sentAt = row.sent_at
  const sent = row.typed as WorkingCopy | null
  // a submission that was not made here has no working copy to compare with
  const changedSince = sent !== null && !isSameCopy(workingCopy({ saved }), sent)
  const told = row.released_at !== null && row.discarded_at === null ? row.verdict : row.told_before
  const facts = {
    submittedAt: row.submitted_at,
    withdrawnAt: row.withdrawn_at,
    changedSince,
    told,
    place: placeState(row.place, call.zone, now),
  }
  return {
    id: row.id,
    person: row.person_id,
    reference: row.reference,
    submittedAt: sentAt,
    ...asked,
    phase,
    state: applicationState(facts, phase),
    answerUntil: row.place && lastDay(row.place, call.zone),
    saved,
    today: dayOf(now, call.zone),
  }
}

const lastDay = (place: NonNullable<Row['place']>, zone: string): Temporal.PlainDate =>
  lastDayAfter(Temporal.Instant.from(place.told), place.days, zone)

function placeState(place: Row['place'], zone: string, now: Temporal.Instant): PlaceState | null {
  if (!place) return null
  if (place.answer) return place.answer === 'yes' ? 'taken' : 'declined'
  const over = endOfDay(lastDay(place, zone), zone)
  return place.lapsed || Temporal.Instant.compare(now, over) >= 0 ? 'lapsed' : 'offered'
}

/** What was typed into an application, without versions and times. */
export const workingCopy = ({ saved }: Pick<OwnApplication, 'saved'>): WorkingCopy =>
  Object.fromEntries(Object.entries(saved).flatMap(([section, one]) => (one ? [[section, one.value]] : [])))

async function savedSections(application: Id<'application'>, db: Db) {
  return bySection(await answerRows([application], db))
}

async function answerRows(applications: readonly Id<'application'>[], db: Db) {
  if (applications.length === 0) return []
  return db
    .selectFrom('answer')
    .select(['application_id as application', 'section', 'value', 'version', 'is_done as isDone'])
    .select(['saved_at as savedAt', 'tab', 'tab_turn as turn'])
    .where('application_id', 'in', applications)
    .execute()
}

const bySection = (all: Awaited<ReturnType<typeof answerRows>>): OwnApplication['saved'] =>
  Object.fromEntries(
    all.map(({ section, version, isDone, savedAt, tab, turn, value }) => [
      section,
      { version, isDone, savedAt, tab, turn, value: value as unknown as Typed },
    ]),
  )
