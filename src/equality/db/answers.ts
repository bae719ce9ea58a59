import { sql } from 'kysely'
import type { Db } from '#src/platform/db/connection.ts'
import { withEqualityRights } from '#src/platform/db/equality-rights.ts'
import { choicesOf, type EqualityAnswers, type Question } from '../domain/questions.ts'

/** What is kept under a holder, for the person it belongs to; nothing when nothing was answered. */
export function answersOf(holder: Uint8Array, db: Db): Promise<EqualityAnswers | undefined> {
  return withEqualityRights(db, async (tx) => {
    const { rows } = await sql<{ answers: EqualityAnswers }>`
      select answers from equality.answer where holder = ${Buffer.from(holder)}`.execute(tx)
    return rows[0]?.answers
  })
}

/** Of these holders, those that have answered anything. */
export function whichAnswered(holders: readonly Uint8Array[], db: Db): Promise<ReadonlySet<string>> {
  return withEqualityRights(db, async (tx) => {
    const { rows } = await sql<{ holder: string }>`
      select encode(holder, 'hex') as holder from equality.answer where holder = any(${holders.map(Buffer.from)})`.execute(
      tx,
    )
    return new Set(rows.map((row) => row.holder))
  })
}

/** Keeps answers under a holder, in place of earlier ones; no answers at all leave nothing behind. */
export function keepAnswers(holder: Uint8Array, answers: EqualityAnswers, db: Db): Promise<void> {
  return withEqualityRights(db, async (tx) => {
    await sql`delete from equality.answer where holder = ${Buffer.from(holder)}`.execute(tx)
    if (Object.keys(answers).length > 0)
      await sql`insert into equality.answer (holder, answers) values (${Buffer.from(holder)}, ${JSON.stringify(answers)}::jsonb)`.execute(
        tx,
      )
  })
}

/**
 * How many of these holders gave each answer to a question, in the order of its choices. These exact counts are for
 * the rules of suppression only: nothing shows them.
 */
export function countsOf(question: Question, holders: readonly Uint8Array[], db: Db): Promise<number[]> {
  return withEqualityRights(db, async (tx) => {
    const { rows } = await sql<{ choice: string; count: number }>`
      select answers ->> ${question.key} as choice, count(*)::int as count from equality.answer
      where holder = any(${holders.map(Buffer.from)}) group by 1`.execute(tx)
    return choicesOf(question).map((choice) => rows.find((row) => row.choice === choice)?.count ?? 0)
  })
}
