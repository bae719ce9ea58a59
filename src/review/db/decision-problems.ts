import { phaseOf, type Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { decisionRefusal, type DecisionProblem, type Verdict } from '../domain/verdict.ts'
import { standingBefore, type Waiting } from '../domain/waiting-list.ts'
import { mayDecide } from '../domain/stage.ts'
import { decisionRulesOf } from './decision-rules.ts'
import type { DecidableRow } from './decisions.ts'
import { stageOf } from './review-plan.ts'
import { waitingList } from './waiting-list.ts'

export type RefusedDecision = { readonly application: Id<'application'>; readonly problem: DecisionProblem }

type Asked = {
  call: Call
  now: Temporal.Instant
  verdict: Verdict
  rows: readonly DecidableRow[]
  /** Applications whose assessment comes together with the decision. */
  arrives?: readonly Id<'application'>[]
}

/** Which of these applications cannot be decided like this, and why: the same answer before and while it is done. */
export async function decisionProblems(asked: Asked, db: Db): Promise<RefusedDecision[]> {
  const { call, now, verdict, rows, arrives = [] } = asked
  const callOpen = phaseOf(call, now) !== 'closed'
  const inTime = mayDecide(await stageOf(call, now, db))
  const { asksAssessment } = await decisionRulesOf(call.id, db)
  const told = rows.some(({ decided }) => decided?.told)
  const list = told && verdict === 'accept' ? await waitingList(call, db) : []
  const together = new Set(rows.map(({ id }) => id))
  return rows.flatMap((row) => {
    const assessed = row.assessed || arrives.includes(row.id)
    const facts = {
      ...row,
      callOpen,
      mayDecide: inTime,
      assessed,
      othersBefore: hasOthersBefore(row.id, list, together),
    }
    const problem = decisionRefusal(facts, { verdict, asksAssessment })
    return problem ? [{ application: row.id, problem }] : []
  })
}

/** Those who are accepted together do not stand in each other's way. */
const hasOthersBefore = (
  application: Id<'application'>,
  list: readonly Waiting[],
  together: ReadonlySet<Id<'application'>>,
): boolean => standingBefore(list, application).some((before) => !together.has(before))
