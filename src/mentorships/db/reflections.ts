import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { asReadBy, type Readable, type Reflection } from '../domain/reflection.ts'

export type ReadReflection = Readable & {
  readonly id: Id<'reflection'>
  readonly conversation: Id<'conversation'>
}

/** What one of the two may read of all reflections of the pair. Private parts of the other never leave this function. */
export async function reflectionsReadBy(
  reader: Id<'person'>,
  mentorship: Id<'mentorship'>,
  db: Db,
): Promise<readonly ReadReflection[]> {
  const found = await rows(db).where('conversation.mentorship_id', '=', mentorship).orderBy('reflection.id').execute()
  return found.flatMap((row) => {
    const read = asReadBy(reader, reflectionOf(row))
    return read ? [{ ...read, id: row.id, conversation: row.conversation_id }] : []
  })
}

/** What somebody wrote themselves about a conversation, whole, with the version that protects it. */
export async function ownReflection(author: Id<'person'>, conversation: Id<'conversation'>, db: Db) {
  const row = await rows(db)
    .where('reflection.conversation_id', '=', conversation)
    .where('reflection.person_id', '=', author)
    .executeTakeFirst()
  return row && { ...reflectionOf(row), id: row.id, version: row.version, updatedAt: row.updated_at }
}

export type OwnReflection = NonNullable<Awaited<ReturnType<typeof ownReflection>>>

const rows = (db: Db) =>
  db
    .selectFrom('reflection')
    .innerJoin('conversation', 'conversation.id', 'reflection.conversation_id')
    .selectAll('reflection')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const reflectionOf = (row: Row): Reflection => ({
  author: row.person_id,
  topics: row.topics,
  mostUseful: row.most_useful,
  audience: { topics: row.topics_audience, mostUseful: row.most_useful_audience, actions: row.actions_audience },
})
