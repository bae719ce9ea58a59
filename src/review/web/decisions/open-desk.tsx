import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { actor, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { decisionDesk, type DecisionDesk } from '../../db/decision-desk.ts'
import { decisionRulesOf } from '../../db/decision-rules.ts'
import { seen } from '../../domain/desk-view.ts'
import { DeskPage } from './desk-page.tsx'
import { lookingAt } from './view-query.ts'

type Chosen = { readonly applications: readonly Id<'application'>[]; readonly everybody: boolean }

/** The rows somebody ticked, or all that the filter of the form finds. Ids of other calls are nobody here. */
export function chosenIds(chosen: Chosen, desk: DecisionDesk, values: FormState['values']): Id<'application'>[] {
  if (chosen.everybody) return seen(desk.entries, lookingAt(values).view).map(({ id }) => id)
  const ticked = new Set(chosen.applications)
  return desk.entries.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
}

type Opened = {
  form: FormState
  desk?: DecisionDesk
  chosen?: readonly Id<'application'>[]
  refusal?: string
  status?: 409 | 422
}

/** The desk as the form's fields ask for it: its view, its ticks, its errors. */
export async function openDesk(c: Request, call: Call, opened: Opened): Promise<Response> {
  const { form, refusal } = opened
  const [desk, { asksAssessment }] = await Promise.all([
    opened.desk ?? decisionDesk(call, actor(c), c.var.db),
    decisionRulesOf(call.id, c.var.db),
  ])
  const chosen = new Set<string>(opened.chosen ?? [])
  const looking = lookingAt(form.values)
  return page(
    <DeskPage visit={c.var.visit} {...{ call, desk, looking, chosen, asksAssessment, form, refusal }} />,
    opened.status ?? 200,
  )
}
