import type { Call } from '#src/calls/domain/call.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { plural } from '#src/kernel/plural.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { reviewPlanOf } from '../../db/review-plan.ts'
import { callOnDesk } from '../../web/own-call.ts'
import { urls } from '#src/urls.ts'
import { inviteesOfCall, slotsOfCall } from '../db/interviews-of-call.ts'
import { membersOf } from '../db/members.ts'
import { inviteToInterviews } from '../invite-to-interviews.ts'
import { makeInterviewSlots } from '../make-interview-slots.ts'
import { deskWords } from './desk-words.ts'
import { invitationForm, slotsForm } from './forms.ts'
import { InterviewsPage, type FormOfPage } from './interviews-page.tsx'

/** The interviews of a call, for whoever has it on their desk: making slots and inviting applicants. */
export const interviewsRoutes = routes()
  .get(urls.interviews(':call'), desk, async (c) => show(c, await callOnDesk(c)))
  .post(urls.interviewSlots(':call'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const words = deskWords[lang]
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, slotsForm(words))
    if (!input) return show(c, call, { form, of: 'slots', status: 422 })

    const { place, seats, interviewers, ...row } = input
    const make = { call: call.id, row, place, seats, interviewers, by: actor(c).id }
    const made = await makeInterviewSlots(make, moment, db)
    if (!made.ok) return show(c, call, { form, of: 'slots', refusal: words.problems[made.problem], status: 409 })
    return onwards(c, urls.interviews(call.id), plural(lang, made.value, words.made))
  })
  .post(urls.interviewInvitations(':call'), desk, async (c) => {
    const { lang, moment, db, world } = c.var
    const words = deskWords[lang]
    const call = await callOnDesk(c)
    const { input, form } = await readForm(c, invitationForm(words))
    if (!input) return show(c, call, { form, of: 'invitations', status: 422 })

    const invite = { ...input, call, by: actor(c), baseUrl: world.baseUrl }
    const invited = await inviteToInterviews(invite, moment, db)
    if (!invited.ok)
      return show(c, call, { form, of: 'invitations', refusal: words.problems[invited.problem], status: 409 })
    return onwards(c, urls.interviews(call.id), plural(lang, invited.value, words.invited))
  })

type Back = { form?: FormState; of?: FormOfPage; refusal?: string; status?: 409 | 422 }

/** What most interviews are like; each can be typed over. */
const usual = filled({ from: '09:00', to: '12:00', length: '20', pause: '10', seats: '1' })

async function show(c: Request, call: Call, { form = usual, of, refusal, status }: Back = {}): Promise<Response> {
  const { visit, db } = c.var
  const viewer = actor(c)
  const [plan, slots, invitees, members] = await Promise.all([
    reviewPlanOf(call.id, db),
    slotsOfCall(call.id, viewer, db),
    inviteesOfCall(call, viewer, db),
    membersOf(call.id, db),
  ])
  const isPlanned = plan.interviewsLocal !== null
  return page(
    <InterviewsPage {...{ visit, call, isPlanned, slots, invitees, members, form, of, refusal }} />,
    status ?? 200,
  )
}
