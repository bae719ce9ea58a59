import type { Call } from '#src/calls/domain/call.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { everybody, type Record } from '#src/people/db/doubles.ts'
import { personByEmail } from '#src/people/db/people.ts'
import { alike } from '#src/people/domain/doubles.ts'
import { orcidIn } from '#src/people/domain/orcid.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { urls } from '#src/urls.ts'
import type { WishOfCall } from '../db/wishes.ts'
import { inviteMentor } from '../invite-mentor.ts'
import { planInvitation } from '../plan-invitation.ts'
import { inviteForm } from './invitation-forms.ts'
import { invitationWords } from './invitation-words.ts'
import { InvitePage } from './invite-page.tsx'

/**
 * Asks somebody to become a mentor. Who looks like somebody we know is asked about first: a typo must not make a second
 * record, and nobody but a human can tell.
 */
export async function invite(c: Request, call: Call, wish: WishOfCall | undefined): Promise<Response> {
  const { lang, db, moment, now, world, visit } = c.var
  const words = invitationWords[lang]
  const { input, form } = await readForm(c, inviteForm(words, dayOf(now, call.zone)))
  const shown = { visit, call, wish, which: 'invite', similar: [] } as const
  if (!input) return page(<InvitePage {...shown} form={form} />, 422)

  const { answerOn, who, when, days, ...typed } = input
  const named = { ...typed, orcid: orcidIn(wish?.address ?? '') ?? null }
  const similar = await similarTo(named, c)
  const meant = similar.find(({ id }) => id === who)
  if (similar.length > 0 && !meant && who !== 'other') {
    const asking = { values: form.values, errors: { who: words.whoMissing } }
    return page(<InvitePage {...shown} form={asking} similar={similar} />, 422)
  }

  const person = { ...named, ...(meant && { email: meant.email }), by: actor(c).id, baseUrl: world.baseUrl }
  if (wish && when === 'turn') {
    const planned = await planInvitation({ ...person, call, wish: wish.id, days }, moment, db)
    return onwards(c, urls.callMentors(call.id), planned === 'asked' ? words.invited : words.planned)
  }
  const answerBy = answerOn.add({ days: 1 }).toZonedDateTime(call.zone).toInstant()
  const invited = await inviteMentor({ call, ...person, answerBy, ...(wish && { wish: wish.id }) }, moment, db)
  if (!invited.ok)
    return page(<InvitePage {...shown} form={form} similar={similar} refusal={words.problems[invited.problem]} />, 409)
  return onwards(c, urls.callMentors(call.id), invited.value === 'asked' ? words.invited : words.linked)
}

type Named = { givenName: string; familyName: string; email: string; orcid: string | null }

/** People who may be the one named; somebody of the very same address is that person, without a question. */
async function similarTo(named: Named, c: Request): Promise<Record[]> {
  const { db } = c.var
  return (await personByEmail(named.email, db)) ? [] : alike(named, await everybody(db))
}
