import type { Id } from '#src/kernel/id.ts'
import type { Db } from '../db/connection.ts'
import { inTransaction } from '../db/transaction.ts'

/** How a letter leaves the house. Throws when it could not be handed over. */
export type Post = (letter: {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}) => Promise<void>

/** Minutes until the next try, by the number of tries so far; after the last one the letter counts as failed. */
const WAITS = [1, 5, 15, 60, 240, 720, 1440]

/**
 * Sends every letter that is due, one after the other, and answers how many left. Several workers share the work:
 * each takes a letter with its row locked, so none leaves twice while both live. A letter that was handed over just
 * before a crash leaves again with the same Message-ID, by which mailboxes recognise it.
 */
export async function sendDueLetters(post: Post, clock: () => Temporal.Instant, db: Db): Promise<number> {
  let sent = 0
  for (;;) {
    const outcome = await inTransaction(db, (tx) => sendOne(post, clock(), tx))
    if (outcome === 'nothing-due') return sent
    if (outcome === 'sent') sent += 1
  }
}

async function sendOne(post: Post, now: Temporal.Instant, tx: Db): Promise<'sent' | 'postponed' | 'nothing-due'> {
  const letter = await nextDue(now, tx)
  if (!letter) return 'nothing-due'

  try {
    await post({ id: letter.id, to: letter.to_email, subject: letter.subject, html: letter.html, text: letter.body })
  } catch (error) {
    await postpone(letter, error instanceof Error ? error.message : String(error), now, tx)
    return 'postponed'
  }
  await tx
    .updateTable('letter')
    .set({ sent_at: now, attempts: letter.attempts + 1, next_attempt_at: null })
    .where('id', '=', letter.id)
    .execute()
  return 'sent'
}

function nextDue(now: Temporal.Instant, tx: Db) {
  return tx
    .selectFrom('letter')
    .selectAll()
    .where('released_at', 'is not', null)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('discarded_at', 'is', null)
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

async function postpone(
  letter: { id: Id<'letter'>; attempts: number },
  problem: string,
  now: Temporal.Instant,
  tx: Db,
) {
  const wait = WAITS[letter.attempts]
  await tx
    .updateTable('letter')
    .set({
      attempts: letter.attempts + 1,
      last_problem: problem.slice(0, 500),
      next_attempt_at: wait === undefined ? null : now.add({ minutes: wait }),
      failed_at: wait === undefined ? now : null,
    })
    .where('id', '=', letter.id)
    .execute()
}
