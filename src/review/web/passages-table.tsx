import type { Visit } from '#src/kernel/visit.ts'
import { ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import type { passagesOf } from '../db/redactions.ts'
import { redactionWords } from './redaction-words.ts'

type Props = {
  visit: Visit
  application: DeskApplication
  passages: Awaited<ReturnType<typeof passagesOf>>
}

type Passage = Props['passages'][number]

const tones = { 'as-written': 'plain', replaced: 'info', removed: 'warn' } as const

/** The marked words of an application, each with what readers read instead and the ways to change that. */
export function Passages({ visit: { lang }, application, passages }: Props) {
  const words = redactionWords[lang]
  return (
    <Table
      caption={words.passages}
      rows={passages}
      rowKey={(passage) => passage.id}
      empty={words.noPassages}
      narrow="cards"
      columns={[
        { header: words.words, names: true, cell: (passage) => <bdi>{passage.words}</bdi> },
        {
          header: words.state,
          cell: (passage) => (
            <>
              <Tag tone={tones[passage.state]}>{words.states[passage.state]}</Tag>{' '}
              {passage.state === 'replaced' && <bdi>{passage.replacement}</bdi>}
            </>
          ),
        },
        {
          header: words.change,
          quiet: true,
          cell: (passage) => (
            <ButtonRow>
              {othersThan(passage).map((state) => (
                <PostButton
                  key={state}
                  action={urls.applicationRedaction(application.id)}
                  fields={{ id: passage.id, state, replacement: passage.replacement }}
                  look="quiet"
                  about={words.of(passage.words)}
                >
                  {words.states[state]}
                </PostButton>
              ))}
            </ButtonRow>
          ),
        },
      ]}
    />
  )
}

/** Other words can only come back where there were some. */
const othersThan = ({ state, replacement }: Passage): readonly Passage['state'][] =>
  (['as-written', 'replaced', 'removed'] as const).filter(
    (other) => other !== state && (other !== 'replaced' || replacement !== ''),
  )
