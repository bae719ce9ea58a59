import { filled, type FormState } from '#src/kernel/form-state.ts'
import { page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { secretIn, secretly } from '#src/platform/web/secret-link.ts'
import { urls } from '#src/urls.ts'
import { answerInvitation } from '../answer-invitation.ts'
import { datesOfCycle, invitationOfLink, type Invitation } from '../db/invitations.ts'
import { languagesOf, ownProfile } from '../db/profiles.ts'
import { vocabulary } from '../db/vocabulary.ts'
import { invitationState } from '../domain/invitation.ts'
import { formOf } from './forms.ts'
import { answerForm } from './invitation-forms.ts'
import { InvitationPage, OverPage, ThanksPage, UnknownLinkPage } from './invitation-page.tsx'
import { invitationWords } from './invitation-words.ts'
import { words } from './words.ts'

/** An invitation, by the link in its letter. Looking at it changes nothing; it is answered once. */
export const invitationRoutes = routes()
  .get(urls.invitation(':token'), anyone, async (c) => {
    const invitation = await invitationOfLink(secretIn(c), c.var.db)
    if (!invitation) return secretly(page(<UnknownLinkPage visit={c.var.visit} />, 404))
    if (invitationState(invitation, c.var.now) !== 'open')
      return secretly(page(<OverPage visit={c.var.visit} invitation={invitation} />))
    return ask(c, invitation, await beginning(c, invitation))
  })
  .post(urls.invitation(':token'), anyone, async (c) => {
    const { lang, db, moment, visit, world } = c.var
    const invitation = await invitationOfLink(secretIn(c), db)
    if (!invitation) return secretly(page(<UnknownLinkPage visit={visit} />, 404))
    if (invitationState(invitation, c.var.now) !== 'open')
      return secretly(page(<OverPage visit={visit} invitation={invitation} />, 409))
    const { topic } = await vocabulary(lang, db)
    const { input, form } = await readForm(c, answerForm(invitationWords[lang], words[lang], topic))
    if (!input) return ask(c, invitation, form, 422)

    const answered = await answerInvitation(
      { invitation: invitation.id, given: input, baseUrl: world.baseUrl },
      moment,
      db,
    )
    if (!answered.ok) return secretly(page(<OverPage visit={visit} invitation={invitation} />, 409))
    return secretly(page(<ThanksPage visit={visit} invitation={invitation} answer={input.answer} />))
  })

/** Who is a mentor already finds their own words in the form. */
async function beginning(c: Request, { person }: Invitation): Promise<FormState> {
  const profile = await ownProfile(person, c.var.db)
  const known = profile ? formOf(profile) : { languages: await languagesOf(person, c.var.db) }
  return filled({ ...known, capacity: '1' })
}

async function ask(c: Request, invitation: Invitation, form: FormState, status: 200 | 422 = 200) {
  const { visit, lang, db } = c.var
  const [dates, terms] = [await datesOfCycle(invitation.call, db), await vocabulary(lang, db)]
  const action = urls.invitation(secretIn(c))
  return secretly(page(<InvitationPage {...{ visit, invitation, dates, action, form }} vocabulary={terms} />, status))
}
