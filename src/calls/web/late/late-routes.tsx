import { found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { callById } from '../../db/calls.ts'
import { lateCodeByText } from '../../db/late-codes.ts'
import { lateCodeState, normalCode } from '../../domain/late-code.ts'
import { useLateCode } from '../../use-late-code.ts'
import { publicCall } from '../public-call.ts'
import { LateCodePage, LateEntryPage } from './late-entry.tsx'
import { lateWords } from './late-words.ts'

/** Tries of one person in a quarter of an hour: a code is not found by trying. */
const TRIES = 20
const MINUTES = 15

/** Somebody opens the link of a late code, or types it on the page of the closed call. Looking uses nothing. */
export const lateRoutes = routes()
  .post(urls.lateEntry(':call'), anyone, async (c) => {
    const { visit, lang } = c.var
    const call = await publicCall(c)
    const { input, form } = await readForm(c, codeForm(lateWords[lang].codeWrong))
    if (!input) return page(<LateEntryPage {...{ visit, call, form }} />, 422)
    return onwards(c, urls.lateCode(input.code))
  })
  .get(urls.lateCode(':code'), anyone, async (c) => show(c, codeIn(c)))
  .post(urls.lateCode(':code'), anyone, async (c) => {
    const { lang, moment, now, db, person } = c.var
    const words = lateWords[lang]
    const code = codeIn(c)
    if (!person) return onwards(c, `${urls.signIn()}?next=${encodeURIComponent(urls.lateCode(code))}`)
    if (!(await allow(`late:${person.id}`, TRIES, MINUTES, now, db))) return show(c, code, words.tooMany, 429)

    const used = await useLateCode({ code, person: person.id }, moment, db)
    return used.ok
      ? onwards(c, urls.apply(used.value), words.used)
      : show(c, code, words.useProblems[used.problem], 409)
  })

const codeForm = (message: string) =>
  z.object({
    code: z.string(message).transform((typed, context) => {
      const code = normalCode(typed)
      if (code) return code
      context.addIssue(message)
      return z.NEVER
    }),
  })

/** Whoever mistyped the address finds no page. */
const codeIn = (c: Request): string => found(normalCode(c.req.param('code') ?? ''))

async function show(c: Request, code: string, refusal?: string, status: 200 | 409 | 429 = 200): Promise<Response> {
  const { visit, lang, now, db } = c.var
  const known = await lateCodeByText(code, db)
  const call = known && (await callById(known.call, db))
  const { useProblems } = lateWords[lang]
  const state = known && lateCodeState(known, now)
  // whoever has used it may go on: that is seen when the button is pressed
  const said =
    state === undefined
      ? useProblems['no-such-code']
      : state === 'valid' || state === 'used-up'
        ? undefined
        : useProblems[state]
  const until = (known?.expiresAt ?? now).subtract({ minutes: 1 })
  return page(
    <LateCodePage {...{ visit, call, code, until }} refusal={refusal ?? said} />,
    status === 200 && said ? 409 : status,
  )
}
