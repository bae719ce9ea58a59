import { filled, type FormState } from '#src/kernel/form-state.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { lateCodesOf } from '../../db/late-codes.ts'
import type { Call } from '../../domain/call.ts'
import { giveLateCode } from '../../give-late-code.ts'
import { revokeLateCode } from '../../revoke-late-code.ts'
import { deskWords } from '../desk-words.ts'
import { ownCall } from '../own-call.ts'
import { LateCodesPage } from './late-codes-page.tsx'
import { lateForm } from './late-form.ts'
import { lateWords } from './late-words.ts'

const revokeForm = z.object({ revoke: idOf<'late_code'>('') })

/** Coordinators give late codes and take them back. */
export const lateDeskRoutes = routes()
  .get(urls.lateCodes(':call'), coordinator, async (c) => show(c, await ownCall(c), { form: filled({ uses: '1' }) }))
  .post(urls.lateCodes(':call'), coordinator, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = lateWords[lang]
    const call = await ownCall(c)
    const by = actor(c).id
    const revocation = (await readForm(c, revokeForm)).input
    if (revocation) {
      const revoked = await revokeLateCode({ call: call.id, code: revocation.revoke, by }, moment, db)
      return onwards(c, urls.lateCodes(call.id), revoked.ok ? words.revoked : words.revokedAlready)
    }

    const terms = { words, deskWords: deskWords[lang], zone: call.zone, lang }
    const { input, form } = await readForm(c, lateForm(terms))
    const until = input && instantOf(input.until, call.zone)
    if (!input || !until || typeof until === 'string') return show(c, call, { form, status: 422 })
    const given = await giveLateCode({ ...input, until, call: call.id, by, lang, baseUrl: world.baseUrl }, moment, db)
    if (!given.ok) return show(c, call, { form, refusal: words.problems[given.problem], status: 409 })
    const link = world.baseUrl + urls.lateCode(given.value)
    return onwards(c, urls.lateCodes(call.id), words.made(given.value, link))
  })

type Back = { form: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form, refusal, status }: Back): Promise<Response> {
  const codes = await lateCodesOf(call.id, actor(c), c.var.db)
  return page(<LateCodesPage visit={c.var.visit} {...{ call, codes, form, refusal }} />, status)
}
