import type { Visit } from '#src/kernel/visit.ts'
import { Audience } from '#src/ui/audience.tsx'
import { Button, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Goal } from '../db/goals.ts'
import { words as allWords } from './words.ts'
import type { Workspace } from './workspace.ts'

type Props = { visit: Visit; workspace: Workspace }
type State = 'open' | 'reached' | 'dropped'

const tones: Record<State, Tone> = { open: 'info', reached: 'good', dropped: 'plain' }
const moves = { open: ['reached', 'dropped'], reached: ['reopened'], dropped: ['reopened'] } as const

/** What the two want to reach: set, reached, dropped. */
export function GoalsSection({ visit, workspace: { mentorship, goals, forms } }: Props) {
  const words = allWords[visit.lang]
  return (
    <Section title={words.goals} id="goals">
      {goals.length === 0 ? (
        <p>{words.noGoals}</p>
      ) : (
        <Table
          caption={words.goals}
          hideCaption
          narrow="cards"
          rows={goals}
          rowKey={({ id }) => id}
          columns={[
            { header: words.goal, names: true, cell: ({ text }) => <bdi>{text}</bdi> },
            {
              header: words.state,
              tight: true,
              cell: (goal) => <Tag tone={tones[stateOf(goal)]}>{words.goalStates[stateOf(goal)]}</Tag>,
            },
            {
              header: words.buttons,
              quiet: true,
              tight: true,
              cell: (goal) => moveButtons(goal, urls.goal(mentorship.id, goal.id), words),
            },
          ]}
        />
      )}
      {!mentorship.endedOn && (
        <Form action={urls.goals(mentorship.id)}>
          <TextField
            name="goal"
            label={words.newGoal}
            form={forms.goal}
            lang={visit.lang}
            audience={words.seen.pair(mentorship.other.name)}
          />
          <Button look="secondary">{words.setGoal}</Button>
        </Form>
      )}
      {mentorship.endedOn && <Audience>{words.seen.pair(mentorship.other.name)}</Audience>}
    </Section>
  )
}

function stateOf({ reachedAt, droppedAt }: Goal): State {
  if (reachedAt) return 'reached'
  return droppedAt ? 'dropped' : 'open'
}

const moveButtons = (goal: Goal, action: string, words: (typeof allWords)['en']) => (
  <ButtonRow>
    {moves[stateOf(goal)].map((move) => (
      <PostButton key={move} action={action} fields={{ move }} look="quiet" about={goal.text}>
        {words.goalMoves[move]}
      </PostButton>
    ))}
  </ButtonRow>
)
