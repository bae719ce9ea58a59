import { hourOf, longDate } from '#src/kernel/dates.ts'
import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Audience as AudienceLine } from '#src/ui/audience.tsx'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { CompareTexts } from '#src/ui/compare-texts.tsx'
import { Details } from '#src/ui/details.tsx'
import { DateField, Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { Action } from '../db/actions.ts'
import type { Conversation } from '../db/conversations.ts'
import type { Mentorship } from '../db/mentorships.ts'
import type { OwnReflection } from '../db/reflections.ts'
import type { Part } from '../domain/reflection.ts'
import { conversationWords } from './conversation-words.ts'
import { MOST_ROWS, openRows, rowFields } from './action-rows.ts'
import { audienceField } from './reflection-form.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  mentorship: Mentorship
  conversation: Conversation
  form: FormState
  rows: number
  /** A row was asked for: the empty ones are shown. */
  unfolded: boolean
  /** Actions of this reflection that are done or dropped: shown, not changed. */
  finished: readonly Action[]
  /** The version saved elsewhere in the meantime, to be compared with what was typed. */
  theirs: OwnReflection | undefined
  refusal: string | undefined
}

/** Two minutes after a talk: three questions, each with its own readers. */
export function ReflectionPage(props: Props) {
  const { visit, mentorship, conversation, form, refusal, theirs } = props
  const words = conversationWords[visit.lang].reflection
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={words.title}
      context={conversation.heldOn ? longDate(conversation.heldOn, lang) : undefined}
      lead={words.lead}
      form={form}
      back={{ href: urls.mentorship(mentorship.id), label: allWords[lang].back(mentorship.other.name) }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      <Form action={urls.reflection(mentorship.id, conversation.id)}>
        <Hidden name="version" value={theirs ? String(theirs.version) : valueOf(form, 'version') || '0'} />
        <WrittenPart {...props} part="topics" />
        <WrittenPart {...props} part="mostUseful" />
        <ActionsPart {...props} />
        <Buttons {...props} />
      </Form>
    </Page>
  )
}

function WrittenPart({ part, ...props }: Props & { part: 'topics' | 'mostUseful' }) {
  const { visit, form, theirs } = props
  const words = conversationWords[visit.lang].reflection
  const typed = valueOf(form, part)
  if (theirs && theirs[part] !== typed && typed !== '')
    return (
      <>
        <Hidden name={part} value={typed} />
        <CompareTexts
          lang={visit.lang}
          name={`keep-${part}`}
          label={words[part]}
          mine={{ text: typed, from: words.typedHere }}
          theirs={{
            text: theirs[part],
            from: words.savedAt(hourOf(theirs.updatedAt, props.mentorship.zone, visit.lang)),
          }}
        />
        <Readers {...props} part={part} />
      </>
    )
  return (
    <>
      <TextArea name={part} label={words[part]} form={form} lang={visit.lang} rows={3} audience={seenBy(props, part)} />
      <Readers {...props} part={part} />
    </>
  )
}

/** Who may read a part: the author alone until they say otherwise. */
function Readers({ visit, mentorship, form, part }: Pick<Props, 'visit' | 'mentorship' | 'form'> & { part: Part }) {
  const words = conversationWords[visit.lang].reflection
  const name = audienceField(part)
  const chosen = { ...form, values: { [name]: 'me', ...form.values } }
  return (
    <Radios
      name={name}
      label={words.readers[part]}
      form={chosen}
      lang={visit.lang}
      inline
      choices={[
        { value: 'me', label: words.onlyMe },
        { value: 'pair', label: words.both(mentorship.other.givenName) },
      ]}
    />
  )
}

function seenBy({ visit, mentorship, form }: Pick<Props, 'visit' | 'mentorship' | 'form'>, part: Part): string {
  const { seen } = allWords[visit.lang]
  return valueOf(form, audienceField(part)) === 'pair' ? seen.pair(mentorship.other.givenName) : seen.me
}

function ActionsPart(props: Props) {
  const { visit, mentorship, form, rows, finished, unfolded } = props
  const first = Math.min(rows, openRows(form))
  const words = conversationWords[visit.lang].reflection
  return (
    <Fieldset legend={words.actions} hint={words.actionsHint}>
      <AudienceLine only={valueOf(form, audienceField('actions')) !== 'pair'}>{seenBy(props, 'actions')}</AudienceLine>
      {range(0, first).map((row) => (
        <ActionRow key={row} {...{ visit, mentorship, form, row }} />
      ))}
      {first < rows && (
        <Details summary={words.moreRows} open={unfolded}>
          {range(first, rows).map((row) => (
            <ActionRow key={row} {...{ visit, mentorship, form, row }} />
          ))}
        </Details>
      )}
      {finished.length > 0 && (
        <>
          <p>{words.finished}</p>
          <ul>
            {finished.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {rows < MOST_ROWS && (
        <Button look="secondary" name="do" value="add-row">
          {words.addRow}
        </Button>
      )}
      <Readers {...props} part="actions" />
    </Fieldset>
  )
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

type RowProps = Pick<Props, 'visit' | 'mentorship' | 'form'> & { row: number }

function ActionRow({ visit, mentorship, form, row }: RowProps) {
  const words = conversationWords[visit.lang].reflection
  const { lang } = visit
  const { side, other } = mentorship
  const names = rowFields(row)
  const id = valueOf(form, names.id)
  const withOwner = { ...form, values: { [names.owner]: side, ...form.values } }
  return (
    <Fieldset legend={words.row(row + 1)}>
      {id !== '' && <Hidden name={names.id} value={id} />}
      <TextField name={names.text} label={words.what} form={form} lang={lang} />
      <Radios
        name={names.owner}
        label={words.who}
        form={withOwner}
        lang={lang}
        inline
        choices={[
          { value: side, label: words.me },
          { value: side === 'mentee' ? 'mentor' : 'mentee', label: other.givenName },
        ]}
      />
      <DateField name={names.due} label={words.by} form={form} lang={lang} />
    </Fieldset>
  )
}

function Buttons({ visit, form, theirs }: Props) {
  const words = conversationWords[visit.lang].reflection
  const isNew = !theirs && ['', '0'].includes(valueOf(form, 'version'))
  return (
    <ButtonRow>
      <Button name="do" value="save">
        {words.save}
      </Button>
      {isNew && (
        <Button look="quiet" name="do" value="nothing">
          {words.nothing}
        </Button>
      )}
    </ButtonRow>
  )
}
