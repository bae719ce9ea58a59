import type { Id } from '#src/kernel/id.ts'
import { mayRead, type Audience } from './reflection.ts'

/** Something agreed: who does it and until when; `author` wrote it down. */
export type ActionRow = {
  readonly author: Id<'person'>
  readonly owner: Id<'person'>
  readonly audience: Audience
  readonly dueOn: Temporal.PlainDate | null
  readonly doneAt: Temporal.Instant | null
  readonly droppedAt: Temporal.Instant | null
}

export type ActionState = 'open' | 'overdue' | 'done' | 'dropped'

/** The state of an action on a day. It is overdue from the day after its date. */
export function actionState({ dueOn, doneAt, droppedAt }: ActionRow, today: Temporal.PlainDate): ActionState {
  if (doneAt) return 'done'
  if (droppedAt) return 'dropped'
  return dueOn && Temporal.PlainDate.compare(today, dueOn) > 0 ? 'overdue' : 'open'
}

export const actionMoves = ['done', 'drop', 'reopen'] as const

export type ActionMove = (typeof actionMoves)[number]

const moves: Record<ActionState, readonly ActionMove[]> = {
  open: ['done', 'drop'],
  overdue: ['done', 'drop'],
  done: ['reopen'],
  dropped: ['reopen'],
}

/**
 * What one of the pair can do with an action on a day. A shared one either may tick, whoever owns it; a private one is
 * its author's alone, even when it says what the other will do.
 */
export function movesOf(action: ActionRow, person: Id<'person'>, today: Temporal.PlainDate): readonly ActionMove[] {
  return mayRead(action.audience, person, action.author) ? moves[actionState(action, today)] : []
}

/** An action after a move. Done and dropped exclude each other. */
export function moved<Action extends ActionRow>(action: Action, move: ActionMove, at: Temporal.Instant): Action {
  return { ...action, doneAt: move === 'done' ? at : null, droppedAt: move === 'drop' ? at : null }
}
