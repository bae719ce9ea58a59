import type { Call } from '#src/calls/domain/call.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { offerPlace } from '../../offer-place.ts'
import { orderWaitingList } from '../../order-waiting-list.ts'
import { callOnDesk } from '../own-call.ts'
import { offerForm, orderForm } from './forms.ts'
import { loadWaitingList } from './load-waiting-list.ts'
import { WaitingListPage } from './waiting-list-page.tsx'
import { words as allWords } from './words.ts'

/** The waiting list of a call: its order, and offering a free place by hand. */
export const waitingListRoutes = routes()
  .get(urls.waitingList(':call'), desk, async (c) => show(c, await callOnDesk(c)))
  .post(urls.waitingOrder(':call'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const call = await callOnDesk(c)
    const words = allWords[lang]
    const change = found((await readForm(c, orderForm)).input)
    const done = await orderWaitingList({ call: call.id, change, by: actor(c) }, moment, db)
    if (!done.ok) return show(c, call, { refusal: words.problems[done.problem], status: 409 })
    const notice = change === 'fix' ? words.fixed : change === 'open-again' ? words.opened : words.moved
    return onwards(c, urls.waitingList(call.id), notice)
  })
  .post(urls.waitingOffer(':call'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const call = await callOnDesk(c)
    const words = allWords[lang]
    const { input, form } = await readForm(c, offerForm(words))
    if (!input) return show(c, call, { form, status: 422 })
    const { baseUrl } = world
    const offered = await offerPlace({ ...input, call: call.id, by: actor(c), baseUrl }, moment, db)
    if (offered.ok) return onwards(c, urls.waitingList(call.id), words.offered)
    if (offered.problem !== 'reason-missing')
      return show(c, call, { form, refusal: words.problems[offered.problem], status: 409 })
    const errors = { reason: words.problems['reason-missing'] }
    return show(c, call, { form: { ...form, errors }, status: 422 })
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const facts = await loadWaitingList(call, actor(c), c.var.db)
  return page(<WaitingListPage visit={c.var.visit} {...{ call, form, refusal }} {...facts} />, status ?? 200)
}
