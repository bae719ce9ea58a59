import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { standingOf, type Putting } from '../domain/recommendation.ts'
import type { Waiting } from '../domain/waiting-list.ts'
import { readingsOfCall } from './readings-of-call.ts'

/** Somebody who waits, as the coordinator sees them. */
export type WaitingRow = Waiting & {
  readonly reference: string
  readonly name: string
  readonly mean: number | null
  /** Why somebody behind them was offered a place first, the newest reason first. */
  readonly passed: readonly string[]
}

/**
 * The waiting list of a call in its order: as the coordinator ordered it, then by score, then by name. On it stands
 * whose decision says so and who has not been offered a place.
 */
export async function waitingList(call: Pick<Call, 'id'> & Putting, db: Db): Promise<WaitingRow[]> {
  const rows = await waiting(call.id, db).execute()
  return rows
    .map((row) => ({
      application: row.id,
      reference: row.reference,
      name: `${row.family_name}, ${row.given_name}`,
      told: row.told,
      heldBack: row.held_back,
      passed: row.passed,
      place: row.place ?? Number.POSITIVE_INFINITY,
      mean: standingOf(row.scores ?? [], call).mean,
    }))
    .toSorted(byPlaceThenScore)
}

type Placed = WaitingRow & { readonly place: number }

const byPlaceThenScore = (a: Placed, b: Placed): number =>
  (a.place === b.place ? 0 : a.place - b.place) ||
  (b.mean ?? 0) - (a.mean ?? 0) ||
  a.name.localeCompare(b.name) ||
  a.application.localeCompare(b.application)

const waiting = (call: Id<'call'>, db: Db) =>
  db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .leftJoin('waiting_place', 'waiting_place.application_id', 'application.id')
    .leftJoin(readingsOfCall(call), 'readings.application_id', 'application.id')
    .where('application.call_id', '=', call)
    .where('decision.verdict', '=', 'waiting-list')
    .where('application.withdrawn_at', 'is', null)
    .where(sql<boolean>`not exists (select from place_offer join letter on letter.id = place_offer.letter_id
      where place_offer.application_id = application.id and letter.discarded_at is null)`)
    .select(['application.id', 'application.reference', 'person.given_name', 'person.family_name'])
    .select('waiting_place.place')
    .select(
      sql<boolean>`letter.released_at is not null or coalesce(decision.told_before = 'waiting-list', false)`.as('told'),
    )
    .select(
      sql<boolean>`exists (select from place_offer where place_offer.application_id = application.id)`.as('held_back'),
    )
    .select(
      sql<
        string[]
      >`array(select reason from waiting_pass where waiting_pass.application_id = application.id order by made_at desc)`.as(
        'passed',
      ),
    )
    .select('readings.scores')

/** Writes an order down: the first of the list gets place 1. */
export async function writeOrder(list: readonly Id<'application'>[], tx: Db): Promise<void> {
  if (list.length === 0) return
  await tx
    .insertInto('waiting_place')
    .values(list.map((application, index) => ({ application_id: application, place: index + 1 })))
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ place: sql`excluded.place` }))
    .execute()
}
