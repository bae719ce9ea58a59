import { shortDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { DateField, TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Action } from '../db/actions.ts'
import { actionState, movesOf, type ActionState } from '../domain/action.ts'
import { conversationWords } from './conversation-words.ts'
import { words as allWords } from './words.ts'
import type { Workspace } from './workspace.ts'

type Props = { visit: Visit; workspace: Workspace }

const tones: Record<ActionState, Tone> = { open: 'info', overdue: 'warn', done: 'good', dropped: 'plain' }

/** The action plan of the two: what is open first, what is finished folded away. */
export function ActionsSection({ visit, workspace }: Props) {
  const words = allWords[visit.lang]
  const { actions, mentorship, forms, today } = workspace
  const isOpen = (action: Action) => ['open', 'overdue'].includes(actionState(action, today))
  const [open, finished] = [actions.filter(isOpen), actions.filter((action) => !isOpen(action))]
  const hasErrors = Object.keys(forms.action.errors).length > 0
  return (
    <Section title={words.actions} id="actions">
      <ActionTable visit={visit} workspace={workspace} actions={open} caption={words.actions} />
      {finished.length > 0 && (
        <Details summary={words.finished}>
          <ActionTable visit={visit} workspace={workspace} actions={finished} caption={words.finished} />
        </Details>
      )}
      {!mentorship.endedOn && (
        <Details summary={words.addAction} open={hasErrors}>
          <ActionForm visit={visit} workspace={workspace} />
        </Details>
      )}
    </Section>
  )
}

function ActionTable({ visit, workspace, actions, caption }: Props & { actions: readonly Action[]; caption: string }) {
  const words = allWords[visit.lang]
  const { mentorship, today } = workspace
  return (
    <Table
      caption={caption}
      hideCaption
      narrow="cards"
      rows={actions}
      rowKey={({ id }) => id}
      empty={words.noActions}
      columns={[
        { header: words.action, names: true, cell: (action) => <ActionText visit={visit} action={action} /> },
        {
          header: words.owner,
          cell: ({ owner }) => (owner === mentorship.me.id ? words.me : mentorship.other.givenName),
        },
        { header: words.due, cell: ({ dueOn }) => (dueOn ? shortDate(dueOn, visit.lang) : '–') },
        {
          header: words.state,
          tight: true,
          cell: (action) => {
            const state = actionState(action, today)
            return <Tag tone={tones[state]}>{words.actionStates[state]}</Tag>
          },
        },
        {
          header: words.buttons,
          quiet: true,
          tight: true,
          cell: (action) => <MoveButtons visit={visit} workspace={workspace} action={action} />,
        },
      ]}
    />
  )
}

const ActionText = ({ visit, action }: { visit: Visit; action: Action }) => (
  <>
    <bdi>{action.text}</bdi>
    {action.audience === 'me' && <Tag tone="special">{allWords[visit.lang].onlyYou}</Tag>}
  </>
)

function MoveButtons({ visit, workspace, action }: Props & { action: Action }) {
  const words = allWords[visit.lang]
  const { mentorship, today } = workspace
  return (
    <ButtonRow>
      {movesOf(action, mentorship.me.id, today).map((move) => (
        <PostButton
          key={move}
          action={urls.action(mentorship.id, action.id)}
          fields={{ move }}
          look="quiet"
          about={action.text}
        >
          {words.actionMoves[move]}
        </PostButton>
      ))}
    </ButtonRow>
  )
}

function ActionForm({ visit, workspace: { mentorship, forms } }: Props) {
  const words = allWords[visit.lang]
  const own = conversationWords[visit.lang].reflection
  const { lang } = visit
  const { other, side } = mentorship
  const otherSide = side === 'mentee' ? 'mentor' : 'mentee'
  const form = { ...forms.action, values: { audience: 'me', owner: side, ...forms.action.values } }
  return (
    <Form action={urls.actions(mentorship.id)}>
      <TextField name="action" label={words.action} form={form} lang={lang} />
      <Radios
        name="owner"
        label={words.owner}
        form={form}
        lang={lang}
        inline
        choices={[
          { value: side, label: words.me },
          { value: otherSide, label: other.givenName },
        ]}
      />
      <DateField name="due" label={words.due} form={form} lang={lang} />
      <Radios
        name="audience"
        label={own.whoReads}
        form={form}
        lang={lang}
        inline
        choices={[
          { value: 'me', label: own.onlyMe },
          { value: 'pair', label: own.both(other.givenName) },
        ]}
      />
      <Button look="secondary">{words.addAction}</Button>
    </Form>
  )
}
