import type { Call } from '#src/calls/domain/call.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { callOnDesk } from '../../web/own-call.ts'
import { urls } from '#src/urls.ts'
import { changeSlot } from '../change-slot.ts'
import { slotsOfCall, type SlotOnDesk } from '../db/interviews-of-call.ts'
import { membersOf } from '../db/members.ts'
import { removeSlot } from '../remove-slot.ts'
import { deskWords } from './desk-words.ts'
import { removalForm, slotForm } from './forms.ts'
import { SlotPage } from './slot-page.tsx'

/** One slot of a call: changed or taken out. */
export const slotRoutes = routes()
  .get(urls.interviewSlot(':call', ':interview_slot'), desk, async (c) => show(c, await callOnDesk(c)))
  .post(urls.interviewSlot(':call', ':interview_slot'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = deskWords[lang]
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, slotForm(words))
    if (!input) return show(c, call, { form, status: 422 })

    const change = { ...input, slot: idIn(c, 'interview_slot'), call: call.id, by: actor(c).id }
    const changed = await changeSlot({ ...change, baseUrl: world.baseUrl }, moment, db)
    if (!changed.ok) return show(c, call, { form, refusal: words.problems[changed.problem], status: 409 })
    return onwards(c, urls.interviews(call.id), words.saved)
  })
  .post(urls.interviewSlotRemoval(':call', ':interview_slot'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = deskWords[lang]
    const call = await callOnDesk(c)
    const slot = await slotIn(c, call)
    const { input, form } = await readForm(c, removalForm(words))
    if (!input) return show(c, call, { form: { ...form, values: { ...valuesOf(slot), ...form.values } }, status: 422 })

    const remove = { ...input, slot: slot.id, call: call.id, by: actor(c).id, baseUrl: world.baseUrl }
    const removed = await removeSlot(remove, moment, db)
    if (!removed.ok) return show(c, call, { refusal: words.problems[removed.problem], status: 409 })
    return onwards(c, urls.interviews(call.id), words.removed)
  })

async function slotIn(c: Request, call: Call): Promise<SlotOnDesk> {
  const id = idIn(c, 'interview_slot')
  return found((await slotsOfCall(call.id, actor(c), c.var.db)).find((slot) => slot.id === id))
}

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, call: Call, { form, refusal, status }: Back = {}): Promise<Response> {
  const slot = await slotIn(c, call)
  const members = await membersOf(call.id, c.var.db)
  const view = { visit: c.var.visit, call, slot, members, form: form ?? filled(valuesOf(slot)), refusal }
  return page(<SlotPage {...view} />, status ?? 200)
}

const valuesOf = ({ place, interviewers }: SlotOnDesk) => ({ place, interviewers: interviewers.map(({ id }) => id) })
