import type { Id } from '#src/kernel/id.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Every conversation of a pair in the order of its time, with the instant its local time means in the programme's zone. */
export async function conversationsOf(mentorship: Id<'mentorship'>, zone: string, db: Db) {
  const found = await rows(mentorship, db).orderBy('planned_local').orderBy('id').execute()
  return found.map((row) => withInstant(row, zone))
}

/** One conversation of a pair. */
export async function conversationOf(
  which: { mentorship: Id<'mentorship'>; conversation: Id<'conversation'> },
  zone: string,
  db: Db,
) {
  const row = await rows(which.mentorship, db).where('id', '=', which.conversation).executeTakeFirst()
  return row && withInstant(row, zone)
}

export type Conversation = NonNullable<Awaited<ReturnType<typeof conversationOf>>>

const rows = (mentorship: Id<'mentorship'>, db: Db) =>
  db
    .selectFrom('conversation')
    .select([
      'id',
      'planned_local as plannedLocal',
      'place',
      'held_on as heldOn',
      'minutes',
      'cancelled_at as cancelledAt',
    ])
    .where('mentorship_id', '=', mentorship)

/** A local time that no clock shows was refused when it was planned, so this fails only on a hand-made row. */
function withInstant<Row extends { plannedLocal: string }>(row: Row, zone: string) {
  const plannedAt = instantOf(row.plannedLocal, zone)
  if (typeof plannedAt === 'string') throw new Error(`no clock in ${zone} shows the planned time ${row.plannedLocal}`)
  return { ...row, plannedAt }
}
