import { dayOf } from '#src/kernel/dates.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { mentorshipsOf, type Mentorship } from '../db/mentorships.ts'
import { overviewOf } from '../db/overview.ts'
import { moveAction } from '../move-action.ts'
import { moveGoal } from '../move-goal.ts'
import { noteAction } from '../note-action.ts'
import { setGoal } from '../set-goal.ts'
import { actionForm, actionMoveForm, goalForm, goalMoveForm } from './forms.ts'
import { MentorshipsPage } from './mentorships-page.tsx'
import { ownMentorship } from './own-mentorship.ts'
import { words } from './words.ts'
import { WorkspacePage } from './workspace-page.tsx'
import { workspaceOf, type Workspace } from './workspace.ts'

/** The common page of a pair with its goals and actions. It exists for the two and for nobody else. */
export const workspaceRoutes = routes()
  .get(urls.mentorships(), signedIn, async (c) => {
    const { visit, db, now, world } = c.var
    const { id } = actor(c)
    const [mentorships, overviews] = [await mentorshipsOf(id, db), await overviewOf(id, now, db)]
    return page(<MentorshipsPage {...{ visit, mentorships, overviews }} today={dayOf(now, world.zone)} />)
  })
  .get(urls.mentorship(':mentorship'), signedIn, async (c) => show(c, await ownMentorship(c)))
  .post(urls.goals(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const mentorship = await ownMentorship(c)
    const { input, form } = await readForm(c, goalForm(words[lang]))
    if (!input) return show(c, mentorship, { forms: { goal: form }, status: 422 })

    const set = await setGoal({ mentorship, text: input.goal }, moment, db)
    if (!set.ok) return show(c, mentorship, { forms: { goal: form }, status: 409, refusal: words[lang].endedProblem })
    return onwards(c, `${urls.mentorship(mentorship.id)}#goals`, words[lang].goalSet)
  })
  .post(urls.goal(':mentorship', ':goal'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const mentorship = await ownMentorship(c)
    const { input } = await readForm(c, goalMoveForm)
    const { move } = found(input)
    const moved = await moveGoal({ mentorship, goal: idIn(c, 'goal'), move }, moment, db)
    found(moved.ok || undefined)
    return onwards(c, `${urls.mentorship(mentorship.id)}#goals`, words[lang].goalMoved)
  })
  .post(urls.actions(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const mentorship = await ownMentorship(c)
    const { input, form } = await readForm(c, actionForm(words[lang]))
    if (!input) return show(c, mentorship, { forms: { action: form }, status: 422 })

    const { action: text, owner, due: dueOn, audience } = input
    const noted = await noteAction({ mentorship, text, owner, dueOn, audience }, moment, db)
    if (!noted.ok)
      return show(c, mentorship, { forms: { action: form }, status: 409, refusal: words[lang].endedProblem })
    return onwards(c, `${urls.mentorship(mentorship.id)}#actions`, words[lang].actionAdded)
  })
  .post(urls.action(':mentorship', ':action'), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const mentorship = await ownMentorship(c)
    const { input } = await readForm(c, actionMoveForm)
    const { move } = found(input)
    const moved = await moveAction({ mentorship, action: idIn(c, 'action'), move }, moment, db)
    if (!moved.ok && moved.problem === 'moved-already')
      return show(c, mentorship, { status: 409, refusal: words[lang].movedAlready })
    found(moved.ok || undefined)
    return onwards(c, `${urls.mentorship(mentorship.id)}#actions`, words[lang].actionMoved)
  })

type Back = { forms?: Partial<Workspace['forms']>; status?: 409 | 422; refusal?: string }

async function show(c: Request, mentorship: Mentorship, back: Back = {}): Promise<Response> {
  const workspace = await workspaceOf(c, mentorship, back.forms)
  return page(<WorkspacePage visit={c.var.visit} workspace={workspace} refusal={back.refusal} />, back.status ?? 200)
}
