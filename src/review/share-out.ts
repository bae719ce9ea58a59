import { lockedCall } from '#src/calls/db/locked-call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assignReader } from './assign-reader.ts'
import type { Keep } from './domain/share-out.ts'
import { planReadings } from './plan-readings.ts'
import { withdrawReading } from './withdraw-reading.ts'

export type SharedOut = { readonly given: number; readonly taken: number }

/**
 * Shares the applications of a call out to its readers by the best plan there is. With `expected`, only if the plan is
 * still the one that was looked at. Answers how many readings were given out and taken back, as far as whoever did it may
 * know of them.
 */
export async function shareOut(
  share: Share,
  moment: Moment,
  db: Db,
): Promise<Outcome<SharedOut, 'no-such-call' | 'too-few-readers' | 'changed-since'>> {
  try {
    return await inTransaction(db, (tx) => carryOut(share, moment, tx))
  } catch (error) {
    if (error instanceof Overtaken) return fail('changed-since')
    throw error
  }
}

type Share = { call: Id<'call'>; by: Id<'person'>; keep?: Keep; expected?: string }

async function carryOut(
  share: Share,
  moment: Moment,
  tx: Db,
): Promise<Outcome<SharedOut, 'no-such-call' | 'too-few-readers' | 'changed-since'>> {
  const call = await lockedCall(share.call, tx)
  if (!call) return fail('no-such-call')
  const planned = await planReadings({ call, keep: share.keep ?? 'given', by: share.by }, tx)
  if (!planned.ok) return planned
  const { whole, seen, fingerprint } = planned.value
  if (share.expected !== undefined && share.expected !== fingerprint) return fail('changed-since')

  for (const { reading, application } of whole.takes)
    must(await withdrawReading({ reading, application, by: share.by }, moment, tx))
  for (const { application, reader } of whole.gives)
    must(await assignReader({ application, reader, by: share.by }, moment, tx))
  return ok({ given: seen.gives.length, taken: seen.takes.length })
}

/** Somebody handed in, or said that they are too near, while the plan was carried out: nothing of it stays. */
class Overtaken extends Error {}

function must(outcome: Outcome<unknown, string>): void {
  if (!outcome.ok) throw new Overtaken(outcome.problem)
}
