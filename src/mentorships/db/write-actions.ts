import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Side } from '../domain/mentorship.ts'
import type { Audience } from '../domain/reflection.ts'
import type { Mentorship } from './mentorships.ts'

/** An action as its author notes it. With an `id` it rewrites an earlier one; without text it takes it back. */
export type ActionToNote = {
  readonly id: Id<'action'> | undefined
  readonly text: string
  readonly owner: Side
  readonly dueOn: Temporal.PlainDate | null
}

type Noting = {
  mentorship: Mentorship
  reflection: Id<'reflection'>
  actions: readonly ActionToNote[]
  audience: Audience
}

/** The actions of a reflection, as its author now wants them. What is done or dropped stays as it was; all have one audience. */
export async function writeActions({ mentorship, reflection, actions, audience }: Noting, moment: Moment, tx: Db) {
  for (const action of actions)
    if (action.id) await rewrite(action.id, action, { mentorship, reflection }, tx)
    else if (action.text !== '') await addAction({ ...action, mentorship, reflection, audience }, moment, tx)
  await tx.updateTable('action').set({ audience }).where('reflection_id', '=', reflection).execute()
}

type Adding = Omit<ActionToNote, 'id'> & {
  mentorship: Mentorship
  reflection: Id<'reflection'> | null
  audience: Audience
}

/** A new action of a pair; its author is the mentorship's `me`. */
export async function addAction(adding: Adding, moment: Moment, tx: Db): Promise<Id<'action'>> {
  const { mentorship, reflection, text, owner, dueOn, audience } = adding
  const id = moment.newId<'action'>()
  await tx
    .insertInto('action')
    .values({
      id,
      mentorship_id: mentorship.id,
      reflection_id: reflection,
      text,
      owner_id: mentorship[owner],
      due_on: dueOn,
      audience,
      agreed_by: mentorship.me.id,
      agreed_at: moment.at,
    })
    .execute()
  return id
}

async function rewrite(
  id: Id<'action'>,
  { text, owner, dueOn }: ActionToNote,
  { mentorship, reflection }: Pick<Noting, 'mentorship' | 'reflection'>,
  tx: Db,
): Promise<void> {
  if (text === '')
    await tx
      .deleteFrom('action')
      .where('id', '=', id)
      .where('reflection_id', '=', reflection)
      .where('done_at', 'is', null)
      .where('dropped_at', 'is', null)
      .execute()
  else
    await tx
      .updateTable('action')
      .set({ text, owner_id: mentorship[owner], due_on: dueOn })
      .where('id', '=', id)
      .where('reflection_id', '=', reflection)
      .where('done_at', 'is', null)
      .where('dropped_at', 'is', null)
      .execute()
}
