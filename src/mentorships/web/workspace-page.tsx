import { longDate, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { GivenAnswers } from '#src/ui/given-answers.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Timeline } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import { conversationState, nextOf, stageOf } from '../domain/conversation.ts'
import { ActionsSection } from './actions-section.tsx'
import { AgreementLine, SignatureAsked } from './agreement-line.tsx'
import { GoalsSection } from './goals-section.tsx'
import { timelineEntries } from './timeline-entries.tsx'
import { words as allWords } from './words.ts'
import type { Workspace } from './workspace.ts'

type Stage = 'first' | 'between' | 'last'
type Props = { visit: Visit; workspace: Workspace; refusal?: string | undefined }

/** The common page of the two: when next, what for, what has been, what to do. One scroll, no tabs. */
export function WorkspacePage({ visit, workspace, refusal }: Props) {
  const words = allWords[visit.lang]
  const { mentorship, forms } = workspace
  const form = { values: {}, errors: { ...forms.goal.errors, ...forms.action.errors } }
  const entries = timelineEntries(workspace, visit)
  return (
    <Page
      visit={visit}
      title={words.youAnd(mentorship.other.name)}
      context={mentorship.callName[visit.lang]}
      lead={<Lead visit={visit} workspace={workspace} />}
      form={form}
      back={{ href: urls.mentorships(), label: words.mine }}
      aside={
        <>
          <AgreementLine visit={visit} workspace={workspace} />
          <AnswersForMentor visit={visit} workspace={workspace} />
          <Quietly visit={visit} workspace={workspace} />
        </>
      }
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      <SignatureAsked visit={visit} workspace={workspace} />
      {mentorship.endedOn ? (
        <Notice>{words.ended(longDate(mentorship.endedOn, visit.lang))}</Notice>
      ) : (
        <NextConversation visit={visit} workspace={workspace} />
      )}
      <GoalsSection visit={visit} workspace={workspace} />
      <ActionsSection visit={visit} workspace={workspace} />
      <Section title={words.timeline}>
        <Timeline label={words.timeline} entries={entries} />
      </Section>
    </Page>
  )
}

function Lead({ visit, workspace: { mentorship } }: Props) {
  const words = allWords[visit.lang]
  const { side, other, startedOn, plannedEndOn, endedOn } = mentorship
  const role = side === 'mentee' ? words.isMentor : words.isMentee
  const place = other.unit?.[visit.lang] ?? other.affiliation
  const until = endedOn ? '' : `, ${words.plannedUntil(longDate(plannedEndOn, visit.lang))}`
  return (
    <>
      {role(place ? `${other.name}, ${place}` : other.name)}. {words.since(longDate(startedOn, visit.lang))}
      {until}. <a href={`mailto:${other.email}`}>{words.writeTo(other.givenName)}</a>
    </>
  )
}

/** What the mentee wrote into the application for whoever would accompany them. */
function AnswersForMentor({ visit: { lang }, workspace: { mentorship, answers } }: Props) {
  if (answers.length === 0) return null
  return (
    <Section title={allWords[lang].answersFor(mentorship.other.givenName)}>
      <GivenAnswers {...{ lang, answers }} fileHref={(question) => urls.menteeAnswer(mentorship.id, question)} />
    </Section>
  )
}

function NextConversation({ visit, workspace }: Props) {
  const words = allWords[visit.lang]
  const { mentorship, conversations, today } = workspace
  const next = nextOf(conversations, visit.now)
  const held = conversations.filter(({ heldOn }) => heldOn !== null).length
  return (
    <Section title={words.next}>
      <DueConversations visit={visit} workspace={workspace} />
      {next ? (
        <p>
          <strong>{longMoment(next.plannedAt, mentorship.zone, visit.lang)}</strong>
          {next.place !== '' && `, ${next.place}`} <a href={urls.conversation(mentorship.id, next.id)}>{words.move}</a>
        </p>
      ) : (
        <p>{words.noNext}</p>
      )}
      <Agenda visit={visit} stage={stageOf(held, mentorship.plannedEndOn, today)} />
      <ButtonRow>
        <ButtonLink href={urls.conversations(mentorship.id)} look={next ? 'secondary' : 'primary'}>
          {words.plan}
        </ButtonLink>
      </ButtonRow>
      {next && (
        <p>
          <a href={urls.conversationsFile(mentorship.id)}>{words.conversationsFile}</a>
        </p>
      )}
    </Section>
  )
}

/** Talks whose time has come without anybody saying whether they took place. */
function DueConversations({ visit, workspace }: Props) {
  const words = allWords[visit.lang]
  const { mentorship, conversations } = workspace
  const due = conversations.filter((one) => conversationState(one, visit.now) === 'due')
  return (
    <>
      {due.map((one) => (
        <Notice key={one.id} title={words.dueNow}>
          <p>
            {words.dueText(longMoment(one.plannedAt, mentorship.zone, visit.lang))}{' '}
            <a href={urls.conversation(mentorship.id, one.id)}>{words.sayHeld}</a>
          </p>
        </Notice>
      ))}
    </>
  )
}

/** A ready agenda: the first talk begins with it, and nobody has to think of one. `alone` where no section is around it. */
export function Agenda({ visit, stage, alone }: { visit: Visit; stage: Stage; alone?: boolean }) {
  const { title, points } = allWords[visit.lang].agenda[stage]
  return (
    <>
      {alone ? <h2>{title}</h2> : <h3>{title}</h3>}
      <ol>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </>
  )
}

function Quietly({ visit, workspace: { mentorship } }: Props) {
  const words = allWords[visit.lang]
  const [before = '', after = ''] = words.quiet('\n').split('\n')
  return (
    <Section title={words.quietly}>
      <p>
        {before}
        <a href={`mailto:${mentorship.contactEmail}`}>{mentorship.contactEmail}</a>
        {after}
      </p>
      {!mentorship.endedOn && (
        <p>
          <a href={urls.ending(mentorship.id)}>{words.endKindly}</a>
        </p>
      )}
    </Section>
  )
}
