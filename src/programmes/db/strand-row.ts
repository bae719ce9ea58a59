import { json } from '#src/platform/db/json.ts'
import type { StrandPlan } from '../domain/default-strands.ts'

/** What is said of a strand as the columns of its row. */
export const strandRow = ({ name, summary, audience, matching }: StrandPlan) => ({
  name: json(name),
  summary: json(summary),
  audience: json(audience),
  matching: json(matching),
})
