import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { defaultDecisionRules, type DecisionRules } from '../domain/decision-rules.ts'

/** The rules of a call and since when the order of its waiting list stands. */
export type CallDecisionRules = DecisionRules & { readonly orderFixedAt: Temporal.Instant | null }

/** How a call decides and fills its places; the defaults where nobody chose. */
export async function decisionRulesOf(call: Id<'call'>, db: Db): Promise<CallDecisionRules> {
  const row = await db
    .selectFrom('decision_rules')
    .select(['asks_assessment as asksAssessment', 'asks_confirmation as asksConfirmation'])
    .select(['answer_days as answerDays', 'promotion', 'shows_position as showsPosition'])
    .select('order_fixed_at as orderFixedAt')
    .where('call_id', '=', call)
    .executeTakeFirst()
  return row ?? { ...defaultDecisionRules, orderFixedAt: null }
}

/** Keeps the rules of a call. Since when the order stands is kept with them. */
export async function writeDecisionRules(
  call: Id<'call'>,
  { rules, by, at }: { rules: CallDecisionRules; by: Id<'person'>; at: Temporal.Instant },
  tx: Db,
): Promise<void> {
  const columns = {
    asks_assessment: rules.asksAssessment,
    asks_confirmation: rules.asksConfirmation,
    answer_days: rules.answerDays,
    promotion: rules.promotion,
    shows_position: rules.showsPosition,
    order_fixed_at: rules.orderFixedAt,
    changed_at: at,
    changed_by: by,
  }
  await tx
    .insertInto('decision_rules')
    .values({ call_id: call, ...columns })
    .onConflict((conflict) => conflict.column('call_id').doUpdateSet(columns))
    .execute()
}
