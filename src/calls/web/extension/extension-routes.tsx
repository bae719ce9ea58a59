import { filled, type FormState } from '#src/kernel/form-state.ts'
import { plural } from '#src/kernel/plural.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { countWriting, extensionsOf } from '../../db/extensions.ts'
import type { Call } from '../../domain/call.ts'
import { planOf } from '../../domain/call-plan.ts'
import { extendDeadline } from '../../extend-deadline.ts'
import { deskWords } from '../desk-words.ts'
import { localTime } from '../local-time.ts'
import { ownCall } from '../own-call.ts'
import { ExtensionPage } from './extension-page.tsx'
import { extensionWords } from './extension-words.ts'

/** More time for everybody, announced once. */
export const extensionRoutes = routes()
  .get(urls.extendCall(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    return show(c, call, { form: filled({ closes: planOf(call).closesLocal }) })
  })
  .post(urls.extendCall(':call'), coordinator, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = extensionWords[lang]
    const call = await ownCall(c)
    const { input, form } = await readForm(c, z.object({ closes: localTime(deskWords[lang], call.zone, lang) }))
    if (!input) return show(c, call, { form, status: 422 })

    const told = await countWriting(call.id, actor(c), db)
    const { baseUrl } = world
    const extension = { call: call.id, closesLocal: input.closes, by: actor(c).id, baseUrl }
    const extended = await extendDeadline(extension, moment, db)
    if (!extended.ok) return show(c, call, { form, refusal: words.problems[extended.problem], status: 409 })
    return onwards(c, urls.editCall(call.id), plural(lang, told, words.done))
  })

type Back = { form: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form, refusal, status }: Back): Promise<Response> {
  const { visit, db } = c.var
  const [writing, extensions] = await Promise.all([countWriting(call.id, actor(c), db), extensionsOf(call.id, db)])
  return page(<ExtensionPage {...{ visit, call, writing, extensions, form, refusal }} />, status)
}
