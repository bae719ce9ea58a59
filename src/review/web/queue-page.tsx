import type { Translated } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { callsChairedBy } from '../db/chaired.ts'
import type { QueuedReading } from '../db/readings.ts'
import { mayRead } from '../domain/stage.ts'
import { boardWords } from './board-words.ts'
import { callIt } from './author-words.ts'
import { phaseWords } from './phase-words.ts'
import { words as allWords } from './words.ts'

type Row = QueuedReading

type Props = {
  visit: Visit
  readings: readonly Row[]
  /** The calls whose committee they chair. */
  chaired: Awaited<ReturnType<typeof callsChairedBy>>
}

/** What a committee member still has to read, and what they have finished. */
export function QueuePage({ visit, readings, chaired }: Props) {
  const words = allWords[visit.lang]
  const left = readings.filter((row) => row.completedAt === null).length
  const lead = readings.length === 0 ? words.nothing : words.queueLead(left, readings.length)
  return (
    <Page visit={visit} title={words.queue} lead={lead} density="dense">
      <Table
        caption={words.queue}
        hideCaption
        narrow="cards"
        rows={readings}
        rowKey={(row) => row.id}
        empty={words.nothing}
        columns={[
          {
            header: words.application,
            names: true,
            cell: (row) => (
              <a href={urls.review(row.id)}>
                {row.author.named ? row.author.reference : callIt(row.author, visit.lang)}
              </a>
            ),
          },
          { header: words.applicant, cell: (row) => (row.author.named ? row.author.name : '–') },
          { header: words.unit, cell: (row) => (row.author.named && row.author.unit?.[visit.lang]) || '–' },
          { header: words.call, cell: (row) => row.call[visit.lang] },
          { header: words.state, cell: (row) => <State row={row} visit={visit} /> },
        ]}
      />
      {chaired.length > 0 && (
        <Section title={boardWords[visit.lang].chairing}>
          <ul>
            {chaired.map(({ id, name }) => (
              <li key={id}>
                <a href={urls.reviewBoard(id)}>{(name as Translated)[visit.lang]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function State({ row, visit }: { row: Row; visit: Visit }) {
  const words = allWords[visit.lang].states
  if (row.completedAt) return <Tag tone="good">{words.finished}</Tag>
  if (!mayRead(row.stage)) return <Tag tone="plain">{phaseWords[visit.lang].notBegun}</Tag>
  return row.conflict === null ? <Tag tone="warn">{words.conflict}</Tag> : <Tag tone="info">{words.reading}</Tag>
}
