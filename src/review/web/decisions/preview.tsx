import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { actor, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { urls } from '#src/urls.ts'
import { decisionDesk } from '../../db/decision-desk.ts'
import { decisionProblems } from '../../db/decision-problems.ts'
import { decidables } from '../../db/decisions.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { whatIf } from '../../domain/what-if.ts'
import { chosenIds, openDesk } from './open-desk.tsx'
import { PreviewPage } from './preview-page.tsx'
import { lookingAt, viewHref } from './view-query.ts'
import { words } from './words.ts'

type Asked = {
  readonly applications: readonly Id<'application'>[]
  readonly everybody: boolean
  readonly verdict: Verdict
  readonly form: FormState
}

/** The page that says what deciding the chosen would do. It asks the same rule as the deciding itself. */
export async function preview(c: Request, call: Call, asked: Asked): Promise<Response> {
  const { visit, lang, db, now } = c.var
  const { verdict, form } = asked
  const desk = await decisionDesk(call, actor(c), db)
  const ids = chosenIds(asked, desk, form.values)
  if (ids.length === 0) return openDesk(c, call, { form, desk, refusal: words[lang].chooseSome, status: 422 })

  const problems = await decisionProblems({ call, now, verdict, rows: await decidables(call.id, ids, db) }, db)
  const why = new Map(problems.map(({ application, problem }) => [application, problem]))
  const chosen = new Set(ids)
  const rows = desk.entries.filter(({ id }) => chosen.has(id))
  const fine = rows.filter(({ id }) => !why.has(id))
  const refused = rows.flatMap((row) => {
    const problem = why.get(row.id)
    return problem ? [{ row, problem }] : []
  })
  const facts = verdict === 'accept' ? whatIf(fine, desk.entries, call.places) : undefined
  const { view, page: number } = lookingAt(form.values)
  const back = viewHref(urls.callDecisions(call.id), view, number)
  return page(<PreviewPage {...{ visit, call, verdict, fine, refused, facts, back }} />)
}
