import { dayOf } from '#src/kernel/dates.ts'
import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { cancelConversation } from '../cancel-conversation.ts'
import { conversationOf, conversationsOf, type Conversation } from '../db/conversations.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { ownReflection } from '../db/reflections.ts'
import { stageOf } from '../domain/conversation.ts'
import { holdConversation } from '../hold-conversation.ts'
import { moveConversation } from '../move-conversation.ts'
import { planConversation } from '../plan-conversation.ts'
import { ConversationPage, PlanPage } from './conversation-page.tsx'
import { conversationWords } from './conversation-words.ts'
import { heldForm, planForm } from './forms.ts'
import { ownMentorship } from './own-mentorship.ts'

/** The talks of a pair: plan, move, call off, say that they took place. */
export const conversationRoutes = routes()
  .get(urls.conversations(':mentorship'), signedIn, async (c) => {
    const mentorship = await ownMentorship(c)
    if (mentorship.endedOn) return onwards(c, urls.mentorship(mentorship.id))
    return showPlan(c, mentorship, filled({}))
  })
  .post(urls.conversations(':mentorship'), signedIn, async (c) => {
    const { lang, moment, db, world } = c.var
    const own = conversationWords[lang]
    const mentorship = await ownMentorship(c)
    const { input, form } = await readForm(c, planForm(own))
    if (!input) return showPlan(c, mentorship, form, { status: 422 })

    const planned = await planConversation({ mentorship, ...input, baseUrl: world.baseUrl }, moment, db)
    if (planned.ok) return onwards(c, urls.conversation(mentorship.id, planned.value), own.planned)
    if (planned.problem === 'ended') return showPlan(c, mentorship, form, { status: 409, refusal: own.problems.ended })
    return showPlan(c, mentorship, { ...form, errors: { local: own.problems[planned.problem] } }, { status: 422 })
  })
  .get(urls.conversation(':mentorship', ':conversation'), signedIn, async (c) => {
    const mentorship = await ownMentorship(c)
    return show(c, mentorship, await ownConversation(c, mentorship))
  })
  .post(urls.conversation(':mentorship', ':conversation'), signedIn, async (c) => {
    const mentorship = await ownMentorship(c)
    const conversation = await ownConversation(c, mentorship)
    const change = found(changes.get(valueOf(filled(await postedValues(c)), 'do')))
    return change(c, mentorship, conversation)
  })

/** What the buttons of a conversation's page do. */
const changes = new Map([
  ['held', held],
  ['cancel', cancel],
  ['move', move],
])

const ownConversation = async (c: Request, mentorship: Mentorship): Promise<Conversation> =>
  found(
    await conversationOf(
      { mentorship: mentorship.id, conversation: idIn(c, 'conversation') },
      mentorship.zone,
      c.var.db,
    ),
  )

async function held(c: Request, mentorship: Mentorship, conversation: Conversation): Promise<Response> {
  const { lang, moment, db } = c.var
  const own = conversationWords[lang]
  const { input, form } = await readForm(c, heldForm(own))
  if (!input) return show(c, mentorship, conversation, { held: form, status: 422 })

  const noted = await holdConversation({ mentorship, conversation: conversation.id, ...input }, moment, db)
  if (noted.ok) return onwards(c, urls.reflection(mentorship.id, conversation.id), own.heldSaved)
  const sentence = own.heldProblems[noted.problem]
  if (noted.problem === 'cancelled') return show(c, mentorship, conversation, { status: 409, refusal: sentence })
  return show(c, mentorship, conversation, { held: { ...form, errors: { heldOn: sentence } }, status: 422 })
}

async function move(c: Request, mentorship: Mentorship, conversation: Conversation): Promise<Response> {
  const { lang, moment, db, world } = c.var
  const own = conversationWords[lang]
  const { input, form } = await readForm(c, planForm(own))
  if (!input) return show(c, mentorship, conversation, { form, status: 422 })

  const plan = { mentorship, conversation: conversation.id, ...input, baseUrl: world.baseUrl }
  const moved = await moveConversation(plan, moment, db)
  if (moved.ok) return onwards(c, urls.mentorship(mentorship.id), own.moved)
  const sentence = own.problems[moved.problem]
  if (moved.problem === 'ended' || moved.problem === 'not-open')
    return show(c, mentorship, conversation, { form, status: 409, refusal: sentence })
  return show(c, mentorship, conversation, { form: { ...form, errors: { local: sentence } }, status: 422 })
}

async function cancel(c: Request, mentorship: Mentorship, conversation: Conversation): Promise<Response> {
  const { lang, moment, db, world } = c.var
  const own = conversationWords[lang]
  const which = { mentorship, conversation: conversation.id, baseUrl: world.baseUrl }
  const cancelled = await cancelConversation(which, moment, db)
  if (cancelled.ok) return onwards(c, urls.mentorship(mentorship.id), own.cancelled)
  return show(c, mentorship, conversation, { status: 409, refusal: own.problems['not-open'] })
}

async function showPlan(
  c: Request,
  mentorship: Mentorship,
  form: FormState,
  back: { status?: 409 | 422; refusal?: string } = {},
): Promise<Response> {
  const { visit, db, now } = c.var
  const talks = await conversationsOf(mentorship.id, mentorship.zone, db)
  const count = talks.filter(({ heldOn }) => heldOn !== null).length
  const stage = stageOf(count, mentorship.plannedEndOn, dayOf(now, mentorship.zone))
  return page(<PlanPage {...{ visit, mentorship, form, stage }} refusal={back.refusal} />, back.status ?? 200)
}

type Back = { form?: FormState; held?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, mentorship: Mentorship, conversation: Conversation, back: Back = {}) {
  const { visit, db, now } = c.var
  const reflection = await ownReflection(mentorship.me.id, conversation.id, db)
  const planned = conversation.plannedLocal.slice(0, 10)
  const today = dayOf(now, mentorship.zone).toString()
  const heldOn = conversation.heldOn?.toString() ?? (planned < today ? planned : today)
  return page(
    <ConversationPage
      {...{ visit, mentorship, conversation }}
      form={back.form ?? filled({ local: conversation.plannedLocal, place: conversation.place })}
      held={back.held ?? filled({ heldOn, minutes: String(conversation.minutes ?? 60) })}
      hasReflection={reflection !== undefined}
      refusal={back.refusal}
    />,
    back.status ?? 200,
  )
}
