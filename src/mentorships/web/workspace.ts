import { dayOf } from '#src/kernel/dates.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import type { Request } from '#src/platform/web/env.ts'
import type { AnswerRead } from '#src/applications/db/answers-for.ts'
import { answersOfMentee } from '../db/answers-of-mentee.ts'
import { actionsReadBy, type Action } from '../db/actions.ts'
import { agreementVersions, type StoredVersion } from '../db/agreements.ts'
import { conversationsOf, type Conversation } from '../db/conversations.ts'
import { goalsOf, type Goal } from '../db/goals.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { reflectionsReadBy, type ReadReflection } from '../db/reflections.ts'

/** Everything one of the two sees on their common page. */
export type Workspace = {
  readonly mentorship: Mentorship
  readonly today: Temporal.PlainDate
  readonly versions: readonly StoredVersion[]
  readonly goals: readonly Goal[]
  readonly conversations: readonly Conversation[]
  readonly reflections: readonly ReadReflection[]
  readonly actions: readonly Action[]
  /** What the mentee answered for the mentor; for the mentor only. */
  readonly answers: readonly AnswerRead[]
  /** The small forms of the page; one may have come back with an error. */
  readonly forms: { readonly goal: FormState; readonly action: FormState }
}

/** Reads the common page of a pair as the person behind the request may see it: seven questions, whatever has happened. */
export async function workspaceOf(
  c: Request,
  mentorship: Mentorship,
  forms: Partial<Workspace['forms']> = {},
): Promise<Workspace> {
  const { db, now } = c.var
  const { id, zone, me } = mentorship
  const [versions, goals, conversations, reflections, actions, answers] = await Promise.all([
    agreementVersions(id, db),
    goalsOf(id, db),
    conversationsOf(id, zone, db),
    reflectionsReadBy(me.id, id, db),
    actionsReadBy(me.id, id, db),
    mentorship.side === 'mentor' ? answersOfMentee(id, db) : [],
  ])
  const today = dayOf(now, zone)
  const all = { goal: forms.goal ?? blank, action: forms.action ?? blank }
  return { mentorship, today, versions, goals, conversations, reflections, actions, answers, forms: all }
}
