import type { Milestone } from '#src/calls/domain/milestone.ts'
import type { ApplicationState } from './application.ts'

/** What an applicant waits for, with its day; `decidesLate` when the committee's day has passed without a decision. */
export type NextDate = {
  readonly what: 'decides' | 'decidesLate' | 'offers' | 'begins'
  readonly on: Temporal.PlainDate
}

/** What comes next for an application in a state and when, as far as the call's milestones say it. */
export function nextDate(
  state: ApplicationState,
  milestones: readonly Milestone[],
  today: Temporal.PlainDate,
): NextDate | undefined {
  const dayOf = (kind: Milestone['kind']) => {
    const found = milestones.find((one) => one.kind === kind)
    return found && Temporal.PlainDateTime.from(found.atLocal).toPlainDate()
  }
  const ahead = (what: NextDate['what'], on: Temporal.PlainDate | undefined) =>
    on && Temporal.PlainDate.compare(today, on) <= 0 ? { what, on } : undefined

  if (state === 'sent' || state === 'changed-since-sent' || state === 'in-review') {
    const on = dayOf('decisions')
    return ahead('decides', on) ?? (on && { what: 'decidesLate', on })
  }
  if (state === 'accepted') return ahead('offers', dayOf('offers'))
  return state === 'on-waiting-list' ? ahead('begins', dayOf('kick-off')) : undefined
}
