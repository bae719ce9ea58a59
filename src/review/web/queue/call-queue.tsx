import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Meter } from '#src/ui/meter.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { ComponentChildren } from 'preact'
import type { QueuedReading } from '../../db/readings.ts'
import { mayHandIn, mayRead } from '../../domain/stage.ts'
import { callIt } from '../author-words.ts'
import { phaseWords } from '../phase-words.ts'
import { words as allWords } from '../words.ts'
import { queueWords } from './words.ts'

type Props = { visit: Visit; rows: readonly QueuedReading[]; children?: ComponentChildren }

/** One call of a reader: how far they are, until when, the way to the next one, and everything in its order. */
export function CallQueue({ visit, rows, children }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const done = rows.filter(({ completedAt }) => completedAt !== null).length
  const next = rows.find(({ completedAt, stage }) => completedAt === null && mayHandIn(stage))
  const name = rows[0]?.call[lang] ?? words.queue
  const named = rows.some(({ author }) => author.named)
  return (
    <Section title={name}>
      <p>
        <Meter value={done} of={rows.length} words={queueWords[lang].progress(done, rows.length)} />
      </p>
      <Deadline {...{ visit, rows }} />
      {next && (
        <ButtonRow>
          <ButtonLink href={urls.review(next.id)}>{queueWords[lang][done === 0 ? 'start' : 'goOn']}</ButtonLink>
        </ButtonRow>
      )}
      {children}
      <Table
        caption={`${words.queue} – ${name}`}
        hideCaption
        narrow="cards"
        rows={rows}
        rowKey={(row) => row.id}
        empty={words.nothing}
        columns={[
          {
            header: words.application,
            names: true,
            cell: ({ id, author }) => (
              <a href={urls.review(id)}>{author.named ? author.reference : callIt(author, lang)}</a>
            ),
          },
          ...(named ? whoColumns(visit) : []),
          { header: words.state, cell: (row) => <State row={row} visit={visit} /> },
        ]}
      />
    </Section>
  )
}

const whoColumns = ({ lang }: Visit) => [
  {
    header: allWords[lang].applicant,
    cell: ({ author }: QueuedReading) => (author.named ? <bdi>{author.name}</bdi> : '–'),
  },
  {
    header: allWords[lang].unit,
    cell: ({ author }: QueuedReading) => (author.named && author.unit?.[lang]) || '–',
  },
]

/** Until when the reader can still hand in, as long as something is left. */
function Deadline({ visit, rows }: Props) {
  const left = rows.find(({ completedAt }) => completedAt === null)
  if (!left || !mayRead(left.stage)) return null
  const words = queueWords[visit.lang]
  if (!mayHandIn(left.stage)) return <p>{words.isOver}</p>
  return left.until && <p>{words.until(longMoment(left.until, left.zone, visit.lang))}</p>
}

function State({ row, visit }: { row: QueuedReading; visit: Visit }) {
  const words = allWords[visit.lang].states
  if (row.completedAt) return <Tag tone="good">{words.finished}</Tag>
  if (!mayRead(row.stage)) return <Tag tone="plain">{phaseWords[visit.lang].notBegun}</Tag>
  if (row.conflict === null) return <Tag tone="warn">{words.conflict}</Tag>
  return <Tag tone="info">{row.isBegun ? queueWords[visit.lang].begun : words.reading}</Tag>
}
