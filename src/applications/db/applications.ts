import { callById } from '#src/calls/db/calls.ts'
import { phaseOf, type Call, type Phase } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { applicationState, type ApplicationState } from '../domain/application.ts'
import { progressOf, sections, type Progress, type Section, type Typed } from '../domain/sections.ts'

/** The saved working copy of one section. */
export type Saved = {
  readonly value: Typed
  readonly version: number
  readonly isDone: boolean
  readonly savedAt: Temporal.Instant
}

export type OwnApplication = {
  readonly id: Id<'application'>
  readonly person: Id<'person'>
  readonly reference: string
  readonly submittedAt: Temporal.Instant | null
  readonly call: Call
  readonly phase: Phase
  readonly state: ApplicationState
  readonly saved: Readonly<Partial<Record<Section, Saved>>>
  readonly progress: Readonly<Record<Section, Progress>>
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
  const call = row && (await callById(row.call_id, db))
  return row && call && complete(row, call, await savedSections(application, db), now)
}

/** Every application of a person, the newest call first. */
export async function applicationsOf(person: Id<'person'>, now: Temporal.Instant, db: Db): Promise<OwnApplication[]> {
  const all = await rows(db)
    .where('application.person_id', '=', person)
    .orderBy('application.started_at', 'desc')
    .execute()
  return Promise.all(
    all.map(async (row) => {
      const call = await callById(row.call_id, db)
      if (!call) throw new Error(`the call of application ${row.id} is gone`)
      return complete(row, call, await savedSections(row.id, db), now)
    }),
  )
}

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
    .select(
      sql<Temporal.Instant | null>`(select max(submitted_at) from submission where submission.application_id = application.id)`.as(
        'last_sent_at',
      ),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

function complete(row: Row, call: Call, saved: OwnApplication['saved'], now: Temporal.Instant): OwnApplication {
  const phase = phaseOf(call, now)
  const sentAt = row.last_sent_at
  const changedSince =
    sentAt !== null && Object.values(saved).some((one) => Temporal.Instant.compare(one.savedAt, sentAt) > 0)
  const told = row.released_at !== null && row.discarded_at === null ? row.verdict : row.told_before
  const facts = { submittedAt: row.submitted_at, withdrawnAt: row.withdrawn_at, changedSince, told }
  return {
    id: row.id,
    person: row.person_id,
    reference: row.reference,
    submittedAt: sentAt,
    call,
    phase,
    state: applicationState(facts, phase),
    saved,
    progress: Object.fromEntries(sections.map((section) => [section, progressOf(saved[section])])) as Record<
      Section,
      Progress
    >,
  }
}

/** The working copy of all sections of an application. */
export async function savedSections(application: Id<'application'>, db: Db): Promise<Partial<Record<Section, Saved>>> {
  const all = await db
    .selectFrom('answer')
    .select(['section', 'value', 'version', 'is_done as isDone', 'saved_at as savedAt'])
    .where('application_id', '=', application)
    .execute()
  return Object.fromEntries(
    all.map(({ section, value, ...rest }) => [section, { ...rest, value: value as unknown as Typed }]),
  )
}
