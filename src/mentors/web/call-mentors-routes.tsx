import { dayOf } from '#src/kernel/dates.ts'
import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { callOfCoordinator } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { addMentor } from '../add-mentor.ts'
import { invitationsOfCall, mentorsOfCall, wishesForStrangers, wishForStranger } from '../db/of-call.ts'
import { DAYS_TO_ANSWER } from '../domain/invitation.ts'
import { inviteMentor } from '../invite-mentor.ts'
import { CallMentorsPage } from './call-mentors-page.tsx'
import { addForm, inviteForm } from './invitation-forms.ts'
import { invitationWords } from './invitation-words.ts'
import { InvitePage, type Which } from './invite-page.tsx'
import { words } from './words.ts'

/** The mentors of a call, for its coordinator: who there is, who is wished for, who is asked. */
export const callMentorsRoutes = routes()
  .get(urls.callMentors(':call'), coordinator, async (c) => {
    const { db, now, visit } = c.var
    const call = await ownCall(c)
    const look = { viewer: actor(c), now }
    const [mentors, wishes, invitations] = await Promise.all([
      mentorsOfCall(call.id, look, db),
      wishesForStrangers(call.id, look, db),
      invitationsOfCall(call.id, actor(c), db),
    ])
    const today = dayOf(now, call.zone)
    return page(<CallMentorsPage {...{ visit, call, today, mentors, wishes, invitations }} />)
  })
  .get(urls.inviteMentor(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const wish = await wishOf(c, call, c.req.query('wish'))
    return show(c, { call, wish, which: 'invite', form: beginning(c, call, wish) })
  })
  .post(urls.inviteMentor(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const values = await postedValues(c)
    return valueOf(filled(values), 'do') === 'add' ? add(c, call) : invite(c, call, valueOf(filled(values), 'wish'))
  })

const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))

const wishOf = async (c: Request, call: Call, text: string | undefined) => {
  const id: Id<'wish'> | undefined = text ? parseId<'wish'>(text) : undefined
  return id && (await wishForStranger(id, call.id, { viewer: actor(c), now: c.var.now }, c.var.db))
}

type Wish = Awaited<ReturnType<typeof wishOf>>

/** What the applicant wrote, as a beginning: the last word of a name is taken for the family name. */
function beginning(c: Request, call: Call, wish: Wish): FormState {
  const name = wish?.name.trim().split(/\s+/) ?? []
  const address = wish?.address?.includes('@') ? wish.address : ''
  return filled({
    givenName: name.slice(0, -1).join(' '),
    familyName: name.at(-1) ?? '',
    email: address,
    affiliation: wish?.affiliation ?? '',
    lang: c.var.lang,
    answerOn: dayOf(c.var.now, call.zone).add({ days: DAYS_TO_ANSWER }).toString(),
  })
}

async function invite(c: Request, call: Call, wished: string): Promise<Response> {
  const { lang, db, moment, now, world } = c.var
  const own = invitationWords[lang]
  const wish = await wishOf(c, call, wished)
  const { input, form } = await readForm(c, inviteForm(own, dayOf(now, call.zone)))
  if (!input) return show(c, { call, wish, which: 'invite', form }, { status: 422 })

  const { answerOn, ...person } = input
  const answerBy = answerOn.add({ days: 1 }).toZonedDateTime(call.zone).toInstant()
  const by = { by: actor(c).id, baseUrl: world.baseUrl }
  const invited = await inviteMentor({ call, ...person, answerBy, ...by, ...(wish && { wish: wish.id }) }, moment, db)
  if (!invited.ok)
    return show(c, { call, wish, which: 'invite', form }, { status: 409, refusal: own.problems[invited.problem] })
  return onwards(c, urls.callMentors(call.id), invited.value === 'asked' ? own.invited : own.linked)
}

async function add(c: Request, call: Call): Promise<Response> {
  const { lang, db, moment, world } = c.var
  const own = invitationWords[lang]
  const { input, form } = await readForm(c, addForm(own, words[lang]))
  if (!input) return show(c, { call, wish: undefined, which: 'add', form }, { status: 422 })

  const added = await addMentor({ call, ...input, by: actor(c).id, baseUrl: world.baseUrl }, moment, db)
  if (added.ok) return onwards(c, urls.callMentors(call.id), own.added)
  return show(c, { call, wish: undefined, which: 'add', form }, { status: 409, refusal: own.problems[added.problem] })
}

type Shown = { call: Call; wish: Wish; which: Which; form: FormState }

const show = (c: Request, shown: Shown, back: { status?: 409 | 422; refusal?: string } = {}) =>
  page(<InvitePage visit={c.var.visit} {...shown} refusal={back.refusal} />, back.status ?? 200)
