import { dayOf, longDate, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Audience } from '#src/ui/audience.tsx'
import { Quote } from '#src/ui/quote.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { Conversation } from '../db/conversations.ts'
import type { ReadReflection } from '../db/reflections.ts'
import { signedAt } from '../domain/agreement.ts'
import { conversationState } from '../domain/conversation.ts'
import { conversationWords } from './conversation-words.ts'
import { words as allWords } from './words.ts'
import type { Workspace } from './workspace.ts'

type Dated = TimelineEntry & { readonly on: Temporal.PlainDate }

/** What has been and what is planned, the latest first: the agreement, the talks with what may be read of them, actions done. */
export function timelineEntries(workspace: Workspace, visit: Visit): readonly TimelineEntry[] {
  const entries: readonly Dated[] = [
    ...frame(workspace, visit),
    ...agreements(workspace, visit),
    ...talks(workspace, visit),
    ...actionsDone(workspace, visit),
  ]
  return entries.toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on))
}

const dated = (on: Temporal.PlainDate, visit: Visit) => ({
  on,
  when: longDate(on, visit.lang),
  dateTime: on.toString(),
})

function frame({ mentorship }: Workspace, visit: Visit): Dated[] {
  const words = allWords[visit.lang]
  const { startedOn, endedOn } = mentorship
  const began = { ...dated(startedOn, visit), key: 'began', title: words.began }
  return endedOn ? [{ ...dated(endedOn, visit), key: 'ended', title: words.endedEntry }, began] : [began]
}

function agreements({ mentorship, versions }: Workspace, visit: Visit): Dated[] {
  const words = allWords[visit.lang]
  const nameOf = (person: string) => (person === mentorship.me.id ? mentorship.me.name : mentorship.other.name)
  return versions.map((version) => {
    const signed = signedAt(version, mentorship)
    return {
      ...dated(dayOf(signed ?? version.writtenAt, mentorship.zone), visit),
      key: version.id,
      title: signed ? words.agreementSigned : words.agreementWritten(nameOf(version.writtenBy)),
      href: urls.agreement(mentorship.id),
    }
  })
}

function talks(workspace: Workspace, visit: Visit): Dated[] {
  const heldOnes = workspace.conversations
    .filter(({ heldOn }) => heldOn !== null)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.heldOn ?? workspace.today, b.heldOn ?? workspace.today))
  return workspace.conversations.map((one) =>
    one.heldOn
      ? heldTalk(workspace, visit, { ...one, heldOn: one.heldOn }, heldOnes.indexOf(one) + 1)
      : otherTalk(workspace, visit, one),
  )
}

function heldTalk(
  workspace: Workspace,
  visit: Visit,
  one: Conversation & { heldOn: Temporal.PlainDate },
  place: number,
): Dated {
  const words = allWords[visit.lang]
  const length = one.minutes ? `, ${words.minutes(one.minutes)}` : ''
  return {
    ...dated(one.heldOn, visit),
    key: one.id,
    title: `${words.conversationNo(place)}${length}`,
    href: urls.conversation(workspace.mentorship.id, one.id),
    children: <Reflections workspace={workspace} visit={visit} conversation={one} />,
  }
}

function otherTalk({ mentorship }: Workspace, visit: Visit, one: Conversation): Dated {
  const words = allWords[visit.lang]
  const state = conversationState(one, visit.now)
  const title = { planned: words.planned, due: words.wasPlanned, cancelled: words.cancelled, held: '' }[state]
  return {
    ...dated(Temporal.PlainDateTime.from(one.plannedLocal).toPlainDate(), visit),
    key: one.id,
    when: longMoment(one.plannedAt, mentorship.zone, visit.lang),
    title,
    href: urls.conversation(mentorship.id, one.id),
    ahead: state === 'planned',
  }
}

type TalkProps = { workspace: Workspace; visit: Visit; conversation: Conversation }

function Reflections({ workspace, visit, conversation }: TalkProps) {
  const words = allWords[visit.lang]
  const { mentorship, reflections } = workspace
  const about = reflections.filter((one) => one.conversation === conversation.id)
  const isMine = (one: ReadReflection) => one.author === mentorship.me.id
  const href = urls.reflection(mentorship.id, conversation.id)
  return (
    <>
      {about.map((one) => (
        <ReflectionParts key={one.id} visit={visit} reflection={one} mentorship={mentorship} isMine={isMine(one)} />
      ))}
      <p>
        <a href={href}>{about.some(isMine) ? words.changeReflection : words.reflectNow}</a>
      </p>
    </>
  )
}

type PartsProps = {
  visit: Visit
  reflection: ReadReflection
  mentorship: Workspace['mentorship']
  isMine: boolean
}

function ReflectionParts({ visit, reflection, mentorship, isMine }: PartsProps) {
  const words = allWords[visit.lang]
  const labels = conversationWords[visit.lang].reflection
  const { other } = mentorship
  const written = (['topics', 'mostUseful'] as const).filter((part) => reflection[part] !== undefined)
  return (
    <>
      <p>
        <strong>{isMine ? words.yourReflection : words.reflectionOf(other.givenName)}</strong>
      </p>
      {written.length === 0 && <p>{words.nothingNoted}</p>}
      {written.map((part) => (
        <div key={part}>
          <Quote text={reflection[part] ?? ''} by={labels[part]} />
          <Audience only={reflection.audience[part] === 'me'}>
            {reflection.audience[part] === 'me' ? words.seen.me : words.seen.pair(other.givenName)}
          </Audience>
        </div>
      ))}
    </>
  )
}

function actionsDone({ mentorship, actions }: Workspace, visit: Visit): Dated[] {
  const words = allWords[visit.lang]
  return actions.flatMap(({ id, text, doneAt }) =>
    doneAt ? [{ ...dated(dayOf(doneAt, mentorship.zone), visit), key: id, title: words.actionDone(text) }] : [],
  )
}
