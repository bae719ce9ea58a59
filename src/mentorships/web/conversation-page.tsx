import { longDate, longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { DateField, DateTimeField, Hidden, NumberField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Conversation } from '../db/conversations.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { conversationState, isOpen, type ConversationState } from '../domain/conversation.ts'
import { conversationWords } from './conversation-words.ts'
import { Agenda } from './workspace-page.tsx'
import { words as allWords } from './words.ts'

type PlanProps = { visit: Visit; mentorship: Mentorship; form: FormState; refusal?: string | undefined }

/** Planning a talk: a day, a time, a place. */
export function PlanPage({
  visit,
  mentorship,
  form,
  refusal,
  stage,
}: PlanProps & { stage: 'first' | 'between' | 'last' }) {
  const words = conversationWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.planTitle}
      lead={words.planLead(mentorship.other.givenName)}
      form={form}
      back={backTo(mentorship, visit)}
      aside={<Agenda visit={visit} stage={stage} alone />}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      <Form action={urls.conversations(mentorship.id)}>
        <PlanFields visit={visit} mentorship={mentorship} form={form} />
        <Button>{words.plan}</Button>
      </Form>
      <p>{words.already}</p>
    </Page>
  )
}

function PlanFields({ visit, mentorship, form }: PlanProps) {
  const words = conversationWords[visit.lang]
  const { lang } = visit
  return (
    <>
      <DateTimeField name="local" label={words.when} hint={words.zone(mentorship.zone)} form={form} lang={lang} />
      <TextField
        name="place"
        label={words.place}
        hint={words.placeHint}
        form={form}
        lang={lang}
        audience={words.seen(mentorship.other.name)}
        optional
      />
    </>
  )
}

type Props = PlanProps & { conversation: Conversation; held: FormState; hasReflection: boolean }

const tones: Record<ConversationState, Tone> = { planned: 'info', due: 'warn', held: 'good', cancelled: 'plain' }

/** One talk: when and where; move it, call it off, or say that it took place. */
export function ConversationPage(props: Props) {
  const { visit, mentorship, conversation, form, held, refusal, hasReflection } = props
  const words = conversationWords[visit.lang]
  const { lang } = visit
  const state = conversationState(conversation, visit.now)
  const all = { values: {}, errors: { ...form.errors, ...held.errors } }
  return (
    <Page
      visit={visit}
      title={words.titleOn(longMoment(conversation.plannedAt, mentorship.zone, lang))}
      form={all}
      back={backTo(mentorship, visit)}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={all} lang={lang} />
      <p>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </p>
      <Facts visit={visit} conversation={conversation} />
      {state === 'held' && (
        <ButtonLink href={urls.reflection(mentorship.id, conversation.id)}>
          {hasReflection ? words.reflectAgain : words.reflect}
        </ButtonLink>
      )}
      {state === 'due' && <HeldForm {...props} />}
      {isOpen(state) && !mentorship.endedOn && <MoveForm {...props} />}
      {state === 'held' && (
        <Details summary={words.heldCorrect} open={Object.keys(held.errors).length > 0}>
          <HeldForm {...props} />
        </Details>
      )}
      {state === 'planned' && (
        <Details summary={words.held} open={Object.keys(held.errors).length > 0}>
          <HeldForm {...props} />
        </Details>
      )}
    </Page>
  )
}

function Facts({ visit, conversation }: Pick<Props, 'visit' | 'conversation'>) {
  const words = conversationWords[visit.lang]
  const { place, heldOn, minutes } = conversation
  const rows = [
    { label: words.place, value: place },
    { label: words.heldOn, value: heldOn ? longDate(heldOn, visit.lang) : '' },
    { label: words.minutes, value: minutes ? words.lasted(minutes) : '' },
  ].filter(({ value }) => value !== '')
  return rows.length === 0 ? null : <SummaryList lang={visit.lang} rows={rows} />
}

function HeldForm({ visit, mentorship, conversation, held }: Props) {
  const words = conversationWords[visit.lang]
  const { lang } = visit
  const isNoted = conversation.heldOn !== null
  return (
    <Form action={urls.conversation(mentorship.id, conversation.id)}>
      <Hidden name="do" value="held" />
      {!isNoted && <h2>{words.held}</h2>}
      <DateField name="heldOn" label={words.heldOn} form={held} lang={lang} />
      <NumberField name="minutes" label={words.minutes} form={held} lang={lang} />
      <Button look={isNoted ? 'secondary' : 'primary'}>{isNoted ? words.saveHeld : words.holdIt}</Button>
    </Form>
  )
}

function MoveForm({ visit, mentorship, conversation, form }: Props) {
  const words = conversationWords[visit.lang]
  const action = urls.conversation(mentorship.id, conversation.id)
  return (
    <>
      <Section title={words.move}>
        <Form action={action}>
          <Hidden name="do" value="move" />
          <PlanFields visit={visit} mentorship={mentorship} form={form} />
          <Button look="secondary">{words.moveIt}</Button>
        </Form>
      </Section>
      <Section title={words.cancel}>
        <p>{words.cancelHint}</p>
        <PostButton action={action} fields={{ do: 'cancel' }}>
          {words.cancel}
        </PostButton>
      </Section>
    </>
  )
}

const backTo = (mentorship: Mentorship, visit: Visit) => ({
  href: urls.mentorship(mentorship.id),
  label: allWords[visit.lang].back(mentorship.other.name),
})
