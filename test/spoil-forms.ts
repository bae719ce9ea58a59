import { sql } from 'kysely'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Routes } from '#src/platform/web/routes.ts'
import { as } from './as.ts'
import { hostile } from './hostile.ts'
import { formsReachedFrom, kindOf, type PageForm } from './page-forms.ts'

type Walk = {
  readonly person: Id<'person'>
  readonly starts: readonly string[]
  readonly at: Temporal.Instant
  /** How many of the hostile values each field gets, beginning elsewhere from field to field. */
  readonly each: number
}

/** What came of a walk: how much was sent, and what was not answered as it should be. */
export type Spoilt = { readonly forms: number; readonly posts: number; readonly wrong: readonly string[] }

/**
 * Opens everything somebody can reach and sends each form again and again with one field spoilt. Each post is undone.
 * Wrong is an answer without a sentence (500 and above), and a page in which markup of a field has become markup.
 */
export async function spoilForms(
  { person, starts, at, each }: Walk,
  tables: readonly Routes[],
  tx: Db,
): Promise<Spoilt> {
  const browser = await as(person, tables, tx, at)
  const forms = await formsReachedFrom(starts, browser)
  const values = Object.entries(hostile)
  const wrong: string[] = []
  let posts = 0
  for (const [f, form] of forms.entries())
    for (const [n, name] of form.names.entries())
      for (let turn = 0; turn < each; turn += 1) {
        const [what = '', value] = values[(f * 7 + n * 3 + turn) % values.length] ?? []
        const { [name]: _, ...others } = form.fields
        await sql`savepoint before`.execute(tx)
        const answer = await browser.post(form.action, value === undefined ? others : { ...others, [name]: value })
        const html = await answer.text()
        await sql`rollback to savepoint before`.execute(tx)
        posts += 1
        if (answer.status >= 500 || html.includes('<script>alert(1)'))
          wrong.push(said(form, { name, what, status: answer.status }))
      }
  return { forms: forms.length, posts, wrong }
}

const said = ({ page, action }: PageForm, { name, what, status }: { name: string; what: string; status: number }) =>
  `${kindOf(page)}: ${kindOf(action)} with ${name} ${what} → ${status}`
