import type { Lang } from '#src/kernel/lang.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { email, optionalText } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { committeeOf } from '../db/committee.ts'
import type { Call } from '../domain/call.ts'
import { joinCommittee } from '../join-committee.ts'
import { leaveCommittee } from '../leave-committee.ts'
import { committeeWords } from './committee-words.ts'
import { CommitteePage } from './committee-page.tsx'
import { deskWords, type DeskWords } from './desk-words.ts'
import { ownCall } from './own-call.ts'

const memberForm = (words: DeskWords, lang: Lang) =>
  z.object({
    kind: z.enum(['reviewer', 'chair', 'stand-in'], committeeWords[lang].chooseKind).default('reviewer'),
    email: email(words.emailMissing),
    givenName: optionalText(100, words.nameLong),
    familyName: optionalText(100, words.nameLong),
  })

const endForm = z.object({ end: idOf<'role'>('') })

/** Who reads for a call. */
export const committeeRoutes = routes()
  .get(urls.callCommittee(':call'), coordinator, async (c) => committee(c, await ownCall(c)))
  .post(urls.callCommittee(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const call = await ownCall(c)
    const by = actor(c).id
    const words = deskWords[lang]
    const leaving = (await readForm(c, endForm)).input
    if (leaving) {
      const left = await leaveCommittee({ call: call.id, role: leaving.end, by: actor(c) }, moment, db)
      if (!left.ok) return committee(c, call, { refusal: words.memberProblems[left.problem], status: 409 })
      return onwards(c, urls.callCommittee(call.id), words.memberEnded)
    }

    const { input, form } = await readForm(c, memberForm(words, lang))
    if (!input) return committee(c, call, { form, status: 422 })
    const joined = await joinCommittee({ ...input, call: call.id, lang, by, baseUrl: c.var.world.baseUrl }, moment, db)
    if (joined.ok)
      return onwards(
        c,
        urls.callCommittee(call.id),
        input.kind === 'stand-in' ? committeeWords[lang].standInAdded : words.memberAdded,
      )
    if (joined.problem === 'name-needed')
      return committee(c, call, { form: { ...form, errors: { givenName: words.nameNeeded } }, status: 422 })
    return committee(c, call, { form, refusal: words.memberProblems[joined.problem], status: 409 })
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function committee(
  c: Request,
  call: Call,
  { form = filled({ kind: 'reviewer' }), refusal, status }: Back = {},
): Promise<Response> {
  const members = await committeeOf(call.id, actor(c), c.var.db)
  return page(<CommitteePage visit={c.var.visit} {...{ call, members, form, refusal }} />, status)
}
