import type { Call } from '#src/calls/domain/call.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { urls } from '#src/urls.ts'
import { addMentor } from '../add-mentor.ts'
import { addForm } from './invitation-forms.ts'
import { invitationWords } from './invitation-words.ts'
import { InvitePage } from './invite-page.tsx'
import { words } from './words.ts'

/** Adds somebody who has agreed already. */
export async function add(c: Request, call: Call): Promise<Response> {
  const { lang, db, moment, world, visit } = c.var
  const own = invitationWords[lang]
  const { input, form } = await readForm(c, addForm(own, words[lang]))
  const shown = { visit, call, form, wish: undefined, which: 'add', similar: [] } as const
  if (!input) return page(<InvitePage {...shown} />, 422)

  const added = await addMentor({ call, ...input, by: actor(c).id, baseUrl: world.baseUrl }, moment, db)
  if (added.ok) return onwards(c, urls.callMentors(call.id), own.added)
  return page(<InvitePage {...shown} refusal={own.problems[added.problem]} />, 409)
}
