import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Meter } from '#src/ui/meter.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { WaitingRow } from '../../db/waiting-list.ts'
import type { WaitingProps } from './load-waiting-list.ts'
import { words as allWords } from './words.ts'

/** Who waits, in order. Buttons move somebody a step while the order is open. */
export function WaitingTable({ visit, call, list, rules }: WaitingProps) {
  const { lang } = visit
  const words = allWords[lang]
  const places = new Map(list.map((row, index) => [row.application, index + 1]))
  const moving = (row: WaitingRow) => (
    <ButtonRow>
      {(['up', 'down'] as const).map((change) => (
        <PostButton
          key={change}
          action={urls.waitingOrder(call.id)}
          fields={{ change, application: row.application }}
          look="quiet"
          about={words.of(row.name)}
        >
          {words[change]}
        </PostButton>
      ))}
    </ButtonRow>
  )
  return (
    <Table
      narrow="cards"
      caption={words.title}
      hideCaption
      rows={list}
      rowKey={({ application }) => application}
      columns={[
        { header: words.place, align: 'end', tight: true, cell: (row) => `${places.get(row.application) ?? ''}.` },
        {
          header: words.applicant,
          names: true,
          cell: (row) => (
            <>
              <a href={urls.decision(row.application)}>
                <bdi>{row.name}</bdi>
              </a>{' '}
              <small>{row.reference}</small>
            </>
          ),
        },
        {
          header: words.mean,
          tight: true,
          cell: ({ mean }) =>
            mean === null ? '–' : <Meter value={Math.round(mean)} of={5} words={oneDecimal(mean, lang)} />,
        },
        { header: words.state, cell: (row) => <State {...{ row, visit }} /> },
        ...(rules.orderFixedAt ? [] : [{ header: words.move, tight: true, cell: moving }]),
      ]}
    />
  )
}

function State({ row, visit: { lang } }: { row: WaitingRow; visit: Visit }) {
  const words = allWords[lang]
  return (
    <>
      {row.told ? words.told : <Tag tone="warn">{words.untold}</Tag>}{' '}
      {row.heldBack && <Tag tone="warn">{words.heldBack}</Tag>}
      {row.passed.map((reason) => (
        <small key={reason}>
          <br />
          {words.passed(reason)}
        </small>
      ))}
    </>
  )
}
