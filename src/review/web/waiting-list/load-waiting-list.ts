import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { decisionRulesOf } from '../../db/decision-rules.ts'
import { onDesk } from '../../db/on-desk.ts'
import { placeOffersOfCall } from '../../db/place-offers.ts'
import { waitingList } from '../../db/waiting-list.ts'

/** Everything the page of the waiting list shows of what is on somebody's desk: four queries, however many wait. */
export async function loadWaitingList(call: Call, viewer: Viewer, db: Db) {
  const [rules, list, offers, { seen, taken }] = await Promise.all([
    decisionRulesOf(call.id, db),
    waitingList(call, db),
    placeOffersOfCall(call.id, db),
    onDesk(call.id, viewer, db),
  ])
  const shown = <Row extends { application: Parameters<typeof seen.has>[0] }>(rows: readonly Row[]) =>
    rows.filter(({ application }) => seen.has(application))
  return { rules, list: shown(list), offers: shown(offers), taken }
}

/** What the parts of the page are given. */
export type WaitingProps = Awaited<ReturnType<typeof loadWaitingList>> & {
  visit: Visit
  call: Call
  form: FormState
  refusal?: string | undefined
}
