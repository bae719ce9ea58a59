import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues, readForm } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { actionsOfReflection, type Action } from '../db/actions.ts'
import { conversationOf, type Conversation } from '../db/conversations.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { ownReflection, type OwnReflection } from '../db/reflections.ts'
import { writeReflection } from '../write-reflection.ts'
import { rowsIn } from './action-rows.ts'
import { conversationWords } from './conversation-words.ts'
import { ownMentorship } from './own-mentorship.ts'
import { besideStored, isEmpty, reflectionForm, reflectionValues, type ReflectionInput } from './reflection-form.ts'
import { ReflectionPage } from './reflection-page.tsx'
import { words } from './words.ts'

/** What each of the two notes after a talk; one never sees the other's form. */
export const reflectionRoutes = routes()
  .get(urls.reflection(':mentorship', ':conversation'), signedIn, async (c) => {
    const about = await subjectOf(c)
    if (!about.conversation.heldOn)
      return onwards(
        c,
        urls.conversation(about.mentorship.id, about.conversation.id),
        conversationWords[c.var.lang].reflection.notHeld,
      )
    return show(c, about)
  })
  .post(urls.reflection(':mentorship', ':conversation'), signedIn, async (c) => {
    const about = await subjectOf(c)
    const typed = filled(await postedValues(c))
    if (valueOf(typed, 'do') === 'add-row') return show(c, about, { form: typed, more: 1 })

    const own = conversationWords[c.var.lang].reflection
    const { input, form } = await readForm(c, reflectionForm(words[c.var.lang], own))
    if (!input) return show(c, about, { form, status: 422 })
    if (isEmpty(input) && input.version === 0 && valueOf(form, 'do') !== 'nothing')
      return show(c, about, { form: { ...form, errors: { topics: own.empty } }, status: 422 })
    return save(c, about, kept(input, form, about.stored), form)
  })

type Subject = { mentorship: Mentorship; conversation: Conversation; stored: OwnReflection | undefined }

async function subjectOf(c: Request): Promise<Subject> {
  const { db } = c.var
  const mentorship = await ownMentorship(c)
  const which = { mentorship: mentorship.id, conversation: idIn(c, 'conversation') }
  const conversation = found(await conversationOf(which, mentorship.zone, db))
  return { mentorship, conversation, stored: await ownReflection(mentorship.me.id, conversation.id, db) }
}

/** Where two versions were compared: the one to keep, or both, the saved one first. */
function kept(input: ReflectionInput, form: FormState, stored: OwnReflection | undefined): ReflectionInput {
  const choose = (part: 'topics' | 'mostUseful') => {
    const keep = valueOf(form, `keep-${part}`)
    if (!stored || keep === '' || keep === 'mine') return input[part]
    return keep === 'theirs' ? stored[part] : `${stored[part]}\n\n${input[part]}`.trim()
  }
  return { ...input, topics: choose('topics'), mostUseful: choose('mostUseful') }
}

async function save(c: Request, about: Subject, input: ReflectionInput, form: FormState): Promise<Response> {
  const { lang, moment, db } = c.var
  const own = conversationWords[lang].reflection
  const { mentorship, conversation } = about
  const written = await writeReflection({ mentorship, conversation: conversation.id, ...input }, moment, db)
  if (written.ok) return onwards(c, urls.mentorship(mentorship.id), own.saved)
  if (written.problem === 'not-held') return show(c, about, { form, status: 409, refusal: own.notHeld })
  const theirs = found(await ownReflection(mentorship.me.id, conversation.id, db))
  const typed = { ...form.values, topics: input.topics, mostUseful: input.mostUseful }
  const beside = besideStored(typed, theirs, openOf(await actionsOfReflection(theirs.id, db)), mentorship)
  return show(c, { ...about, stored: theirs }, { form: filled(beside), status: 409, refusal: own.conflict, theirs })
}

const isFinished = (action: Action) => action.doneAt !== null || action.droppedAt !== null
const openOf = (actions: readonly Action[]) => actions.filter((action) => !isFinished(action))

type Back = {
  form?: FormState
  more?: number
  status?: 409 | 422
  refusal?: string
  theirs?: OwnReflection | undefined
}

async function show(c: Request, { mentorship, conversation, stored }: Subject, back: Back = {}): Promise<Response> {
  const { visit, db } = c.var
  const actions = stored ? await actionsOfReflection(stored.id, db) : []
  const form = back.form ?? filled(stored ? reflectionValues(stored, openOf(actions), mentorship) : {})
  return page(
    <ReflectionPage
      {...{ visit, mentorship, conversation, form }}
      rows={rowsIn(form, back.more)}
      unfolded={back.more !== undefined}
      finished={actions.filter(isFinished)}
      theirs={back.theirs}
      refusal={back.refusal}
    />,
    back.status ?? 200,
  )
}
