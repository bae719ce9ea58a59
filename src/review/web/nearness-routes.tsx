import { callById } from '#src/calls/db/calls.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { ticks } from '#src/platform/web/fields.ts'
import { readForm } from '#src/platform/web/form.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { nearnessList } from '../db/nearness-list.ts'
import { stageOf } from '../db/review-plan.ts'
import { conflicts } from '../domain/conflict.ts'
import { namesAreHidden } from '../domain/stage.ts'
import { sayNearness } from '../say-nearness.ts'
import { NearnessPage } from './nearness-page.tsx'
import { nearnessWords, type NearnessWords } from './nearness-words.ts'

/** The kinds of nearness; 'none' is said by leaving a name unticked. */
export const kinds = conflicts.filter((kind) => kind !== 'none')

const nearnessForm = (words: NearnessWords) =>
  z
    .object({
      near: ticks().transform((all) => all.map((one) => parseId<'application'>(one)).filter((id) => id !== undefined)),
      kind: z.enum(kinds).optional(),
    })
    .superRefine(({ near, kind }, context) => {
      if (near.length > 0 && kind === undefined)
        context.addIssue({ code: 'custom', path: ['kind'], message: words.chooseKind })
    })

/** The question about conflicts of a reader who reads without names: by names alone, for a whole call at once. */
export const nearnessRoutes = routes()
  .get(urls.reviewNearness(':call'), reviewer, (c) => show(c))
  .post(urls.reviewNearness(':call'), reviewer, async (c) => {
    const { lang, moment, db } = c.var
    const call = await blindCall(c)
    const { input, form } = await readForm(c, nearnessForm(nearnessWords[lang]))
    if (!input) return show(c, { form, status: 422 })

    const { near, kind = 'other' } = input
    await sayNearness({ call: call.id, reader: actor(c).id, near, kind }, moment, db)
    return onwards(c, urls.reviews(), nearnessWords[lang].said)
  })

/** A call this person reads for, whose names they do not see now. Of other calls they learn no names here. */
async function blindCall(c: Request) {
  const { db, now } = c.var
  const id = idIn(c, 'call')
  const call = found(actor(c).reads.includes(id) ? await callById(id, db) : undefined)
  const stage = await stageOf(call, now, db)
  return found(namesAreHidden(stage) && stage.phase !== null ? call : undefined)
}

async function show(c: Request, { form = filled({}), status }: { form?: FormState; status?: 422 } = {}) {
  const call = await blindCall(c)
  const applied = await nearnessList(call.id, actor(c).id, c.var.db)
  return page(<NearnessPage visit={c.var.visit} {...{ call, applied, kinds, form }} />, status)
}
