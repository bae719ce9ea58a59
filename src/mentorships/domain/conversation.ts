/** What is stored of a conversation, its planned local time already turned into an instant. */
export type ConversationRow = {
  readonly plannedAt: Temporal.Instant
  readonly heldOn: Temporal.PlainDate | null
  readonly cancelledAt: Temporal.Instant | null
}

/** 'due': the time has come and nobody has said yet whether they talked. */
export type ConversationState = 'planned' | 'due' | 'held' | 'cancelled'

/** The state of a conversation at an instant. */
export function conversationState(row: ConversationRow, now: Temporal.Instant): ConversationState {
  if (row.heldOn) return 'held'
  if (row.cancelledAt) return 'cancelled'
  return Temporal.Instant.compare(now, row.plannedAt) < 0 ? 'planned' : 'due'
}

/** Whether its time can still be changed, or the conversation called off. */
export const isOpen = (state: ConversationState): boolean => state === 'planned' || state === 'due'

export type HeldProblem = 'cancelled' | 'not-yet' | 'before-the-start'

/** Why a conversation cannot be noted as held on a day, or `null` when it can. A note already made can be corrected. */
export function heldRefusal(
  row: ConversationRow,
  day: {
    readonly heldOn: Temporal.PlainDate
    readonly today: Temporal.PlainDate
    readonly startedOn: Temporal.PlainDate
  },
): HeldProblem | null {
  if (row.cancelledAt) return 'cancelled'
  if (Temporal.PlainDate.compare(day.heldOn, day.today) > 0) return 'not-yet'
  return Temporal.PlainDate.compare(day.heldOn, day.startedOn) < 0 ? 'before-the-start' : null
}

/** The conversation to prepare for: the earliest that is planned. */
export const nextOf = <Row extends ConversationRow>(rows: readonly Row[], now: Temporal.Instant): Row | undefined =>
  rows
    .filter((row) => conversationState(row, now) === 'planned')
    .toSorted((a, b) => Temporal.Instant.compare(a.plannedAt, b.plannedAt))[0]

/** Which agenda fits the next talk: the first one, one in between, or one of the last weeks. */
export function stageOf(
  held: number,
  plannedEndOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): 'first' | 'between' | 'last' {
  if (held === 0) return 'first'
  return Temporal.PlainDate.compare(today.add({ days: 45 }), plannedEndOn) >= 0 ? 'last' : 'between'
}
