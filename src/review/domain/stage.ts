import type { ReviewPhase } from './phases.ts'
import type { ReviewPlan } from './review-plan.ts'

/** Where a call stands for its readers. */
export type Stage = { readonly plan: ReviewPlan; readonly phase: ReviewPhase | null }

/** Whether readers may open what they were given. Where the phases have dates, nobody reads before theirs. */
export const mayRead = ({ plan, phase }: Stage): boolean =>
  phase === null ? plan.readingLocal === null : phase !== 'check'

/** Whether a reading can still be handed in. */
export const mayHandIn = (stage: Stage): boolean =>
  mayRead(stage) && stage.phase !== 'interviews' && stage.phase !== 'decision'

/** Whether readers who have handed in see each other's marks and reasons, and may change their own. */
export const isDiscussing = ({ phase }: Stage): boolean => phase === 'discussion'

/** Whether decisions may be taken: where they have a date, not before it. */
export const mayDecide = ({ plan, phase }: Stage): boolean => plan.decisionLocal === null || phase === 'decision'

/** Whether readers must not know whose application it is. */
export function namesAreHidden({ plan: { names }, phase }: Stage): boolean {
  if (names === 'shown' || names === 'never') return names === 'never'
  const shownIn: readonly (ReviewPhase | null)[] =
    names === 'from-discussion' ? ['discussion', 'interviews', 'decision'] : ['decision']
  return !shownIn.includes(phase)
}
