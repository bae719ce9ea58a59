import { callOfCoordinator } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { wishForStranger, type WishOfCall } from '../db/wishes.ts'
import { DAYS_TO_ANSWER } from '../domain/invitation.ts'
import { dropPlannedInvitation } from '../plan-invitation.ts'
import { add } from './add-answer.tsx'
import { invite } from './invite-answer.tsx'
import { InvitePage } from './invite-page.tsx'
import { invitationWords } from './invitation-words.ts'

/** Asking somebody to be a mentor: now, or when an applicant's earlier wishes have come to nothing; or adding them. */
export const inviteRoutes = routes()
  .get(urls.inviteMentor(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const wish = await wishOf(c, call, c.req.query('wish') ?? '')
    const form = beginning(c, call, wish)
    return page(<InvitePage visit={c.var.visit} {...{ call, wish, form }} which="invite" similar={[]} />)
  })
  .post(urls.inviteMentor(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const values = filled(await postedValues(c))
    if (valueOf(values, 'do') === 'add') return add(c, call)
    const wish = await wishOf(c, call, valueOf(values, 'wish'))
    return valueOf(values, 'do') === 'drop' ? drop(c, call, found(wish)) : invite(c, call, wish)
  })

const ownCall = async (c: Request): Promise<Call> =>
  found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, c.var.db))

async function wishOf(c: Request, call: Call, text: string): Promise<WishOfCall | undefined> {
  const id: Id<'wish'> | undefined = parseId<'wish'>(text)
  return id && (await wishForStranger(id, call.id, { viewer: actor(c), now: c.var.now }, c.var.db))
}

/** What the applicant wrote, as a beginning: the last word of a name is taken for the family name. */
function beginning(c: Request, call: Call, wish: WishOfCall | undefined): FormState {
  const name = wish?.name.trim().split(/\s+/) ?? []
  return filled({
    givenName: name.slice(0, -1).join(' '),
    familyName: name.at(-1) ?? '',
    email: wish?.address?.includes('@') ? wish.address : '',
    affiliation: wish?.affiliation ?? '',
    lang: c.var.lang,
    answerOn: dayOf(c.var.now, call.zone).add({ days: DAYS_TO_ANSWER }).toString(),
    when: 'turn',
    days: String(DAYS_TO_ANSWER),
  })
}

async function drop(c: Request, call: Call, wish: WishOfCall): Promise<Response> {
  await dropPlannedInvitation({ wish: wish.id, by: actor(c).id }, c.var.moment, c.var.db)
  return onwards(c, urls.callMentors(call.id), invitationWords[c.var.lang].dropped)
}
