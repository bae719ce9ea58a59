import { json } from '#src/platform/db/json.ts'
import type { CallPlan } from '../domain/call-plan.ts'

/** A plan as the columns of its call. */
export const planRow = (plan: CallPlan) => ({
  name: json(plan.name),
  opens_local: plan.opensLocal,
  closes_local: plan.closesLocal,
  places: plan.places,
  letter_words: plan.letterWords,
  letter_docx: plan.letterDocx,
  eligibility: json(plan.eligibility),
})
