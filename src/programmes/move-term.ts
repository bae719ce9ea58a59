import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { termsOf } from './db/terms.ts'

export type TermMove = { programme: Id<'programme'>; term: Id<'term'>; way: 'up' | 'down'; by: Id<'person'> }

/** Moves a term one place within its kind. At the end of the list it stays where it is. */
export function moveTerm(
  { programme, term, way, by }: TermMove,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-term'>> {
  return inTransaction(db, async (tx) => {
    const all = await termsOf(programme, tx)
    const kind = all.find(({ id }) => id === term)?.kind
    if (!kind) return fail('no-such-term')

    const order = all.filter((one) => one.kind === kind).map(({ id }) => id)
    const from = order.indexOf(term)
    const to = Math.min(order.length - 1, Math.max(0, way === 'up' ? from - 1 : from + 1))
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, term)
    for (const [position, id] of moved.entries())
      await tx.updateTable('term').set({ position }).where('id', '=', id).execute()
    await record('term.moved', by, { programme, term }, moment, tx)
    return ok(undefined)
  })
}
