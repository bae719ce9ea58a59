import { blank, valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { everybody, saidDistinct } from '../db/doubles.ts'
import { doublesAmong, pairKey } from '../domain/doubles.ts'
import { mergePeople } from '../merge-people.ts'
import { tellApart } from '../tell-apart.ts'
import { doubleWords } from './double-words.ts'
import { DoublesPage } from './doubles-page.tsx'

type Words = (typeof doubleWords)['en']

/** Both answers name the pair; only merging needs to know which record stays, and it must be one of the two. */
const answerForm = (words: Words) => {
  const pair = { one: idOf<'person'>(words.problems['not-known']), other: idOf<'person'>(words.problems['not-known']) }
  return z.discriminatedUnion('do', [
    z.object({ do: z.literal('apart'), ...pair }),
    z
      .object({ do: z.literal('merge'), ...pair, kept: idOf<'person'>(words.keepMissing) })
      .refine(({ one, other, kept }) => kept === one || kept === other, { path: ['kept'], error: words.keepMissing }),
  ])
}

/** Records that may be one human: a coordinator looks and says whether they are. */
export const doublesRoutes = routes()
  .get(urls.doubles(), coordinator, (c) => show(c, {}))
  .post(urls.doubles(), coordinator, async (c) => {
    const { lang, db, moment } = c.var
    const words = doubleWords[lang]
    const { input, form } = await readForm(c, answerForm(words))
    const about = pairKey(valueOf(form, 'one') as Id<'person'>, valueOf(form, 'other') as Id<'person'>)
    if (!input) return show(c, { form, about, status: 422 })

    const by = actor(c).id
    const { one, other } = input
    if (input.do === 'apart') {
      await tellApart({ pair: [one, other], by }, moment, db)
      return onwards(c, urls.doubles(), words.toldApart)
    }
    const gone = input.kept === one ? other : one
    const merged = await mergePeople({ kept: input.kept, gone, by }, moment, db)
    if (merged.ok) return onwards(c, urls.doubles(), words.merged)
    return show(c, { form, about, refusal: words.problems[merged.problem], status: 409 })
  })

type Shown = { form?: FormState; about?: string; refusal?: string; status?: 409 | 422 }

async function show(c: Request, { form = blank, about = '', refusal, status }: Shown) {
  const { db, visit } = c.var
  const [people, apart] = await Promise.all([everybody(db), saidDistinct(db)])
  const doubles = doublesAmong(people).filter(({ pair: [one, other] }) => !apart.has(pairKey(one.id, other.id)))
  return page(<DoublesPage {...{ visit, doubles, form, about, refusal }} />, status ?? 200)
}
