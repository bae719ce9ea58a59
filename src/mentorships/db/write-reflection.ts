import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Reflection } from '../domain/reflection.ts'

type Written = Reflection & { readonly conversation: Id<'conversation'>; readonly version: number }

/** The first version of a reflection; nothing where its author has one already. */
export async function addReflection(written: Written, moment: Moment, tx: Db) {
  const id = moment.newId<'reflection'>()
  const added = await tx
    .insertInto('reflection')
    .values({
      id,
      conversation_id: written.conversation,
      person_id: written.author,
      ...columns(written),
      written_at: moment.at,
      updated_at: moment.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n ? id : undefined
}

/** A new version of a reflection; nothing where another has been saved since `version` was read. */
export async function rewriteReflection(written: Written, moment: Moment, tx: Db) {
  const row = await tx
    .updateTable('reflection')
    .set({ ...columns(written), version: written.version + 1, updated_at: moment.at })
    .where('conversation_id', '=', written.conversation)
    .where('person_id', '=', written.author)
    .where('version', '=', written.version)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

const columns = ({ topics, mostUseful, audience }: Written) => ({
  topics,
  topics_audience: audience.topics,
  most_useful: mostUseful,
  most_useful_audience: audience.mostUseful,
  actions_audience: audience.actions,
})
