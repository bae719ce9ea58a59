import type { Call } from '#src/calls/domain/call.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Meter } from '#src/ui/meter.tsx'
import { Page } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskRow } from '../db/desk.ts'
import { verdictTones } from './verdict-tones.ts'
import { calibrationWords } from './calibration/words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; call: Call; rows: readonly DeskRow[]; lines: number; at: number }

/** All applications of a call in one table: who applied, and how far the reading is. */
export function ApplicationsPage({ visit, call, rows, lines, at }: Props) {
  const words = allWords[visit.lang]
  const pages = Math.max(1, Math.ceil(rows.length / lines))
  const page = Math.min(at, pages)
  const sent = rows.filter((row) => !row.withdrawn).length
  const accepted = rows.filter((row) => row.verdict === 'accept').length
  return (
    <Page
      visit={visit}
      title={words.applications}
      context={call.name[visit.lang]}
      lead={words.applicationsLead(sent, call.places)}
      density="dense"
      back={{ href: urls.editCall(call.id), label: call.name[visit.lang] }}
    >
      <p>{words.accepted(accepted, call.places)}</p>
      <ButtonRow>
        <ButtonLink href={urls.callReaders(call.id)} look="secondary">
          {words.readers}
        </ButtonLink>
        <ButtonLink href={urls.callCalibration(call.id)} look="secondary">
          {calibrationWords[visit.lang].title}
        </ButtonLink>
        <ButtonLink href={urls.callDecisions(call.id)}>{words.toDecisions}</ButtonLink>
      </ButtonRow>
      <Rows {...{ visit, call }} rows={rows.slice((page - 1) * lines, page * lines)} />
      <Pagination
        lang={visit.lang}
        page={page}
        pages={pages}
        href={(to) => `${urls.callApplications(call.id)}?page=${to}`}
      />
    </Page>
  )
}

function Rows({ visit, call, rows }: Pick<Props, 'visit' | 'call' | 'rows'>) {
  const words = allWords[visit.lang]
  return (
    <Table
      narrow="cards"
      caption={words.applications}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={words.noApplications}
      columns={[
        { header: words.application, tight: true, cell: (row) => <a href={urls.decision(row.id)}>{row.reference}</a> },
        {
          header: words.applicant,
          names: true,
          cell: (row) => (
            <>
              {row.name} {row.late && <Tag tone="warn">{words.late}</Tag>}
            </>
          ),
        },
        { header: words.unit, cell: (row) => row.unit?.[visit.lang] ?? '–' },
        { header: words.readings, cell: (row) => <Readings {...{ row, visit, call }} /> },
        { header: words.mean, tight: true, cell: (row) => <Mean row={row} visit={visit} /> },
        { header: words.verdict, tight: true, cell: (row) => <Decision row={row} visit={visit} /> },
      ]}
    />
  )
}

type CellProps = { row: DeskRow; visit: Visit }

function Readings({ row, visit, call }: CellProps & Pick<Props, 'call'>) {
  const words = allWords[visit.lang]
  const missing = call.sharing.readersEach - row.given
  return (
    <>
      {words.readingsOf(row.standing.count, row.given)}
      {missing > 0 && !row.withdrawn && <small> – {words.needsReaders(missing)}</small>}
      {row.standing.needsAnother && <small> – {words.needsAnother}</small>}
    </>
  )
}

function Mean({ row, visit }: CellProps) {
  if (row.standing.mean === null) return <>–</>
  const text = oneDecimal(row.standing.mean, visit.lang)
  return <Meter value={Math.round(row.standing.mean)} of={5} words={text} />
}

function Decision({ row, visit }: CellProps) {
  const words = allWords[visit.lang]
  if (row.withdrawn) return <Tag tone="plain">{words.withdrawn}</Tag>
  if (!row.verdict) return <>{words.undecided}</>
  return (
    <>
      <Tag tone={verdictTones[row.verdict]}>{words.verdicts[row.verdict]}</Tag>{' '}
      <small>{row.told ? words.sentNote : words.draftNote}</small>
    </>
  )
}
