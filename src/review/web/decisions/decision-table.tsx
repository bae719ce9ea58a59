import type { Flag } from '#src/calls/domain/rubric.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Meter } from '#src/ui/meter.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table, type Column } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DecisionRow } from '../../db/decision-desk.ts'
import type { DeskSort, DeskView } from '../../domain/desk-view.ts'
import { sortedBy, viewHref } from './view-query.ts'
import { verdictTones } from '../verdict-tones.ts'
import { words as allWords } from './words.ts'

export type TableProps = {
  visit: Visit
  base: string
  view: DeskView
  rows: readonly DecisionRow[]
  form: FormState
  asksAssessment: boolean
  /** What readers of this call can tick. */
  flags: readonly Flag[]
}

/** The applications of a page of the desk, one line each. The headings sort. */
export function DecisionTable({ visit, base, view, rows, form, asksAssessment, flags }: TableProps) {
  const { lang } = visit
  const words = allWords[lang]
  const sort = (by: DeskSort) => ({
    href: viewHref(base, sortedBy(view, by)),
    now: view.sort === by ? (view.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  })
  const columns: readonly Column<DecisionRow>[] = [
    {
      header: words.tick,
      quiet: true,
      cell: (row) => <RowTick name="applications" value={row.id} label={row.name} form={form} />,
    },
    { header: words.applicant, names: true, sort: sort('name'), cell: (row) => <Name row={row} /> },
    { header: words.reference, tight: true, cell: ({ reference }) => <small>{reference}</small> },
    { header: words.where, cell: (row) => row.unit?.[lang] ?? '–' },
    { header: words.rank, cell: (row) => row.rank?.[lang] ?? '–' },
    { header: words.readings, sort: sort('readings'), cell: (row) => <Readings {...{ row, visit }} /> },
    { header: words.mean, tight: true, sort: sort('score'), cell: (row) => <Mean {...{ row, visit }} /> },
    { header: words.spread, tight: true, sort: sort('spread'), cell: (row) => <Spread {...{ row, visit }} /> },
    { header: words.tags, cell: (row) => row.tags.map((tag) => <Tag key={tag}>{tag}</Tag>) },
    ...(flags.length > 0
      ? [{ header: words.flags, cell: (row: DecisionRow) => <Flags {...{ row, flags, visit }} /> }]
      : []),
    ...(asksAssessment
      ? [
          {
            header: words.assessment,
            tight: true,
            cell: (row: DecisionRow) => (row.assessed ? words.assessed : words.notAssessed),
          },
        ]
      : []),
    { header: words.decision, tight: true, cell: (row) => <Decision {...{ row, visit }} /> },
  ]
  return <Table caption={words.title} hideCaption rows={rows} rowKey={({ id }) => id} columns={columns} />
}

type CellProps = { row: DecisionRow; visit: Visit }

const Name = ({ row }: { row: DecisionRow }) => (
  <a href={urls.decision(row.id)}>
    <bdi>{row.name}</bdi>
  </a>
)

const Readings = ({ row: { standing, given }, visit: { lang } }: CellProps) => (
  <>
    {standing.count}/{given}
    {standing.needsAnother && (
      <>
        {' '}
        <Tag tone="warn">{allWords[lang].differ}</Tag>
      </>
    )}
  </>
)

const Mean = ({ row: { standing }, visit: { lang } }: CellProps) =>
  standing.mean === null ? (
    <>–</>
  ) : (
    <Meter value={Math.round(standing.mean)} of={5} words={oneDecimal(standing.mean, lang)} />
  )

const Spread = ({ row: { standing }, visit: { lang } }: CellProps) => (
  <>{standing.count < 2 ? '–' : oneDecimal(standing.spread, lang)}</>
)

/** What at least one reader ticked. */
const Flags = ({ row, flags, visit: { lang } }: CellProps & Pick<TableProps, 'flags'>) => (
  <>
    {flags
      .filter(({ key }) => row.flags.includes(key))
      .map(({ key, name }) => (
        <Tag key={key} tone="warn">
          {name[lang]}
        </Tag>
      ))}
  </>
)

/** What was decided, and whether the applicant knows. */
export function Decision({ row, visit: { lang } }: CellProps) {
  const words = allWords[lang]
  if (row.withdrawn) return <Tag>{words.decisions.withdrawn}</Tag>
  if (!row.verdict) return <span class="soft">{words.decisions.open}</span>
  return (
    <>
      <Tag tone={verdictTones[row.verdict]}>{words.decisions[row.verdict]}</Tag>{' '}
      <small>{row.told ? words.told : words.draft}</small>
    </>
  )
}
