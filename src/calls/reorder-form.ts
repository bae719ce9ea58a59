import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { formOf } from './db/form.ts'
import { lockedCall } from './db/locked-call.ts'
import { writeOrder } from './db/write-form.ts'
import { moved, type Direction } from './domain/form-change.ts'

export type Move = {
  call: Id<'call'>
  /** The section or the question that moves a place among its likes. */
  thing: Id<'call_section'> | Id<'question'>
  to: Direction
  by: Id<'person'>
}

/** Moves a section among the sections of a call, or a question among those of its section, by one place. */
export function reorderForm({ call, thing, to, by }: Move, moment: Moment, db: Db): Promise<Outcome<void, 'gone'>> {
  return inTransaction(db, async (tx) => {
    await lockedCall(call, tx)
    const { sections } = await formOf(call, tx)
    const isSection = sections.some(({ id }) => id === thing)
    const likes = isSection
      ? sections
      : sections.map(({ questions }) => questions).find((all) => all.some(({ id }) => id === thing))
    if (!likes) return fail('gone')

    const order = moved<{ readonly id: string }>(likes, thing, to).map(({ id }) => id)
    await writeOrder(isSection ? 'call_section' : 'question', order, tx)
    await record('form.reordered', by, { call, thing }, moment, tx)
    return ok(undefined)
  })
}
