import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { conversationOf } from './db/conversations.ts'
import type { Mentorship } from './db/mentorships.ts'
import { addReflection, rewriteReflection } from './db/write-reflection.ts'
import { writeActions, type ActionToNote } from './db/write-actions.ts'
import type { Audience, Part } from './domain/reflection.ts'

export type ReflectionToWrite = {
  /** Its `me` is the author. */
  mentorship: Mentorship
  conversation: Id<'conversation'>
  topics: string
  mostUseful: string
  audience: Readonly<Record<Part, Audience>>
  actions: readonly ActionToNote[]
  /** The version that was on the author's screen; 0 where there was none. */
  version: number
}

/**
 * What one of the two notes after a talk, for the first time or anew. The actions follow the audience of their part.
 * It is refused when another window has saved in the meantime: nothing is overwritten unseen.
 */
export function writeReflection(
  reflection: ReflectionToWrite,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'not-held' | 'changed-meanwhile'>> {
  return inTransaction(db, async (tx) => {
    const { mentorship, conversation, version, actions, audience } = reflection
    const held = await conversationOf({ mentorship: mentorship.id, conversation }, mentorship.zone, tx)
    if (!held?.heldOn) return fail('not-held')

    const written = { ...reflection, author: mentorship.me.id }
    const id = version === 0 ? await addReflection(written, moment, tx) : await rewriteReflection(written, moment, tx)
    if (!id) return fail('changed-meanwhile')

    await writeActions({ mentorship, reflection: id, actions, audience: audience.actions }, moment, tx)
    await record('reflection.written', mentorship.me.id, { mentorship: mentorship.id, conversation }, moment, tx)
    return ok(undefined)
  })
}
