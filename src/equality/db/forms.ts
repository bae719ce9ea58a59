import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Question } from '../domain/questions.ts'

export type EqualityForm = { readonly questions: readonly Question[]; readonly isFixed: boolean }

/** The equality questions of a programme; nothing when it asks none. */
export async function formOf(programme: Id<'programme'>, db: Db): Promise<EqualityForm | undefined> {
  const row = await db
    .selectFrom('equality_form')
    .select(['questions', 'fixed'])
    .where('programme_id', '=', programme)
    .executeTakeFirst()
  const questions = (row?.questions ?? []) as unknown as readonly Question[]
  return row && questions.length > 0 ? { questions, isFixed: row.fixed } : undefined
}
