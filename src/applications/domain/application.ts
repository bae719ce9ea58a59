import type { Phase } from '#src/calls/domain/call.ts'

/** What is known of an application: instants of what happened to it, and the decision the applicant has been told. */
export type ApplicationFacts = {
  readonly submittedAt: Temporal.Instant | null
  readonly withdrawnAt: Temporal.Instant | null
  /** The working copy differs from what was sent. */
  readonly changedSince: boolean
  readonly told: 'accept' | 'waiting-list' | 'decline' | null
  /** Where the newest place offered to the applicant stands; nothing while they know of none. */
  readonly place: PlaceState | null
}

/** A place the applicant was offered: waits for their answer, is theirs, or went to somebody else. */
export type PlaceState = 'offered' | 'taken' | 'declined' | 'lapsed'

/**
 * Where an application stands for its applicant. Nobody who has sent everything reads "pending": each state has a
 * sentence that says what happens next.
 */
export type ApplicationState =
  | 'draft'
  | 'sent'
  | 'changed-since-sent'
  | 'withdrawn'
  | 'never-sent'
  | 'in-review'
  | 'accepted'
  | 'on-waiting-list'
  | 'declined'
  | 'place-offered'
  | 'place-declined'
  | 'place-lapsed'

const toldStates = { accept: 'accepted', 'waiting-list': 'on-waiting-list', decline: 'declined' } as const
const placeStates = {
  offered: 'place-offered',
  taken: 'accepted',
  declined: 'place-declined',
  lapsed: 'place-lapsed',
} as const

/** The state of an application in a phase of its call. */
export function applicationState(facts: ApplicationFacts, phase: Phase): ApplicationState {
  if (facts.withdrawnAt) return 'withdrawn'
  if (!facts.submittedAt) return phase === 'open' ? 'draft' : 'never-sent'
  if (phase === 'open') return facts.changedSince ? 'changed-since-sent' : 'sent'
  if (facts.place) return placeStates[facts.place]
  return facts.told ? toldStates[facts.told] : 'in-review'
}

/** Whether somebody means to take part: not withdrawn, and not left unsent when the call closed. */
export const isPursued = (
  { submittedAt, withdrawnAt }: Pick<ApplicationFacts, 'submittedAt' | 'withdrawnAt'>,
  phase: Phase,
): boolean => withdrawnAt === null && (phase === 'open' || submittedAt !== null)

export type Move = 'edit' | 'send' | 'withdraw' | 'come-back'

const moves = {
  draft: ['edit', 'send'],
  sent: ['edit', 'send', 'withdraw'],
  'changed-since-sent': ['edit', 'send', 'withdraw'],
  withdrawn: ['come-back'],
  'never-sent': [],
  'in-review': ['withdraw'],
  accepted: ['withdraw'],
  'on-waiting-list': ['withdraw'],
  declined: [],
  'place-offered': ['withdraw'],
  'place-declined': [],
  'place-lapsed': [],
} as const satisfies Record<ApplicationState, readonly Move[]>

/** What an applicant can do now. Coming back is for as long as the call is open. */
export function can(move: Move, state: ApplicationState, phase: Phase): boolean {
  const possible: readonly Move[] = moves[state]
  return possible.includes(move) && (move === 'withdraw' || phase === 'open')
}
