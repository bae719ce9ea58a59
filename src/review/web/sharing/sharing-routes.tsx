import type { Call } from '#src/calls/domain/call.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm, readQuery } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { pinReader, unpinReader } from '../../pin-reader.ts'
import { setReaderBounds } from '../../set-reader-bounds.ts'
import { shareOut } from '../../share-out.ts'
import { ownCall } from '../own-call.ts'
import { words as allWords } from '../words.ts'
import { keepQuery, pinForm, planForm, settingsForm } from './forms.ts'
import { planOf, readersView } from './load-sharing.ts'
import { SharingPlanPage } from './plan-page.tsx'
import { ReadersPage } from './readers-page.tsx'
import { sharingWords } from './words.ts'

/** Who reads how much, who is pinned, and the plan that is looked at before it is carried out. */
export const sharingRoutes = routes()
  .get(urls.callReaders(':call'), coordinator, async (c) => readers(c, await ownCall(c)))
  .post(urls.callReaders(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = sharingWords[lang]
    const call = await ownCall(c)
    const { committee } = await readersView(call, actor(c), db)
    const ids = committee.map(({ id }) => id)
    const { input, form } = await readForm(c, settingsForm(words, ids))
    if (!input) return readers(c, call, { form, status: 422 })

    const set = await setReaderBounds({ ...input, call: call.id, by: actor(c).id }, moment, db)
    if (!set.ok) return readers(c, call, { form, status: 422, refusal: words.boundsCrossed })
    return onwards(c, urls.callReaders(call.id), words.saved)
  })
  .get(urls.callSharing(':call'), coordinator, async (c) => preview(c, await ownCall(c)))
  .post(urls.callSharing(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = sharingWords[lang]
    const call = await ownCall(c)
    const { keep, plan } = found((await readForm(c, planForm)).input)
    const shared = await shareOut({ call: call.id, by: actor(c).id, keep, expected: plan }, moment, db)
    if (!shared.ok) return preview(c, call, { keep, refusal: words.changedSince, status: 409 })
    return onwards(c, urls.callReaders(call.id), words.carriedOut(shared.value.given, shared.value.taken))
  })
  .post(urls.readerPins(':call'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = sharingWords[lang]
    const call = await ownCall(c)
    const { input, form } = await readForm(c, pinForm(words, allWords[lang].chooseReader))
    if (!input) return readers(c, call, { form, status: 422 })

    const { choices } = await readersView(call, actor(c), db)
    const pin = { ...input, by: actor(c).id }
    found(choices.applications.some(({ value }) => value === pin.application) || undefined)
    if (pin.remove) {
      await unpinReader(pin, moment, db)
      return onwards(c, urls.callReaders(call.id), words.unpinned)
    }
    const pinned = await pinReader(pin, moment, db)
    if (!pinned.ok) return readers(c, call, { form, status: 409, refusal: allWords[lang].assignments[pinned.problem] })
    return onwards(c, urls.callReaders(call.id), words.pinned)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function readers(c: Request, call: Call, { form, refusal, status }: Back = {}): Promise<Response> {
  const view = await readersView(call, actor(c), c.var.db)
  // what was typed into one of the two forms; the other shows what is stored
  const values = { ...view.stored, ...form?.values }
  const shown = form ? { values, errors: form.errors } : filled(view.stored)
  return page(<ReadersPage visit={c.var.visit} {...{ call, refusal, ...view }} form={shown} />, status)
}

async function preview(
  c: Request,
  call: Call,
  { keep, refusal, status }: { keep?: 'given' | 'begun'; refusal?: string; status?: 409 } = {},
): Promise<Response> {
  const looked = keep ?? readQuery(c, keepQuery).input?.keep ?? 'given'
  const plan = await planOf(call, { keep: looked, viewer: actor(c) }, c.var.db)
  if (!plan) {
    const words = sharingWords[c.var.lang]
    return readers(c, call, { refusal: words.noCommittee(call.sharing.readersEach), status: 409 })
  }
  return page(<SharingPlanPage visit={c.var.visit} {...{ call, keep: looked, refusal, ...plan }} />, status)
}
