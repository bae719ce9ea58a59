import { holdsPlace } from '#src/calls/db/taken-places.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { RankCategory } from '#src/calls/domain/eligibility.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { DeskEntry } from '../domain/desk-view.ts'
import { standingOf, type Putting } from '../domain/recommendation.ts'
import { readingsOfCall } from './readings-of-call.ts'

/** One application on the decision desk. */
export type DecisionRow = DeskEntry & {
  readonly id: Id<'application'>
  readonly unit: Translated | null
  readonly rank: Translated | null
  readonly given: number
  readonly told: boolean
}

/**
 * Every sent application of a call on somebody's desk with its readings put together, its tags and its decision, by name; and the
 * institutions its applicants work at. Two queries, whatever the number of rows.
 */
export async function decisionDesk(call: Pick<Call, 'id'> & Putting, viewer: Viewer, db: Db) {
  const [rows, units] = await Promise.all([
    deskRows(call.id, viewer, db),
    db.selectFrom('unit').select(unitColumns).execute(),
  ])
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const rootOf = (unit: Id<'unit'> | null): Id<'unit'> | null => {
    const parent = unit && known.get(unit)?.parent
    return parent ? rootOf(parent) : unit
  }
  const entries = rows.map((row): DecisionRow => {
    const { scores, flags, given, unit, rank, category, given_name, family_name, released_at, withdrawn_at, ...rest } =
      row
    return {
      ...rest,
      given: given ?? 0,
      flags: [...new Set((flags ?? []).flat())],
      name: `${family_name}, ${given_name}`,
      unit: unit ? ((known.get(unit)?.name as Translated | undefined) ?? null) : null,
      institution: rootOf(unit),
      rank: rank as Translated | null,
      category: category as RankCategory | null,
      told: released_at !== null,
      withdrawn: withdrawn_at !== null,
      standing: standingOf(scores ?? [], call),
    }
  })
  const used = new Set(entries.map(({ institution }) => institution))
  const institutions = units.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name: name as Translated }))
  return { entries, institutions }
}

export type DecisionDesk = Awaited<ReturnType<typeof decisionDesk>>

const unitColumns = ['id', 'parent_id as parent', 'name'] as const

function deskRows(call: Id<'call'>, viewer: Viewer, db: Db) {
  return db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('rank', 'rank.id', 'person.rank_id')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .leftJoin(readingsOfCall(call), 'readings.application_id', 'application.id')
    .where('application.call_id', '=', call)
    .where('application.submitted_at', 'is not', null)
    .where(onDeskOf(viewer))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('application.id')
    .select(['application.id', 'application.reference', 'application.withdrawn_at'])
    .select(['person.given_name', 'person.family_name', 'person.unit_id as unit', 'rank.name as rank', 'rank.category'])
    .select(['decision.verdict', 'letter.released_at', 'readings.given', 'readings.scores', 'readings.flags'])
    .select(sql<boolean>`assessment.application_id is not null`.as('assessed'))
    .select(holdsPlace.as('holds'))
    .select(
      sql<
        string[]
      >`array(select label from application_tag tag where tag.application_id = application.id order by label)`.as(
        'tags',
      ),
    )
    .execute()
}
