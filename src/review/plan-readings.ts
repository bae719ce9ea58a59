import { createHash } from 'node:crypto'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { applicationsSeenBy, sharingBoard } from './db/sharing-board.ts'
import { pairKey, type Keep } from './domain/share-out.ts'
import { planSharing, type SharingPlan } from './domain/sharing-plan.ts'

/** The plan as somebody may see it, and the whole of it, which is carried out. */
export type PlannedReadings = {
  readonly seen: SharingPlan
  readonly whole: SharingPlan
  /** Stays the same as long as what was seen stays the same. */
  readonly fingerprint: string
}

/** Works out the best sharing of a call's applications without changing anything. */
export async function planReadings(
  plan: { call: Pick<Call, 'id' | 'sharing'>; keep: Keep; by: Id<'person'> },
  db: Db,
): Promise<Outcome<PlannedReadings, 'too-few-readers'>> {
  const board = await sharingBoard(plan.call, db)
  if (board.readers.filter(({ isActive }) => isActive).length < board.rule.readersEach) return fail('too-few-readers')
  const whole = planSharing(board, plan.keep)
  const known = await applicationsSeenBy(plan.by, plan.call.id, db)
  const seen = {
    gives: whole.gives.filter(({ application }) => known.has(application)),
    takes: whole.takes.filter(({ application }) => known.has(application)),
    after: whole.after.filter(({ application }) => known.has(application)),
    missing: whole.missing.filter(({ application }) => known.has(application)),
  }
  return ok({ seen, whole, fingerprint: fingerprintOf(seen) })
}

function fingerprintOf({ gives, takes, missing }: SharingPlan): string {
  const lines = [
    ...gives.map((pair) => `+ ${pairKey(pair)}`),
    ...takes.map((pair) => `- ${pairKey(pair)}`),
    ...missing.map(({ application, readers }) => `? ${application} ${readers}`),
  ]
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex').slice(0, 24)
}
