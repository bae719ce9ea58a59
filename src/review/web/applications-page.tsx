import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Meter } from '#src/ui/meter.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskRow } from '../db/desk.ts'
import { READERS_WANTED } from '../db/sharing-board.ts'
import { verdicts, type Verdict } from '../domain/verdict.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; call: Call; rows: readonly DeskRow[]; form: FormState; refusal: string | undefined }

const tones = { accept: 'good', 'waiting-list': 'warn', decline: 'plain' } as const satisfies Record<Verdict, Tone>

/** All applications of a call in one table, with decisions for those that are ticked. */
export function ApplicationsPage({ visit, call, rows, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const sent = rows.filter((row) => !row.withdrawn).length
  const accepted = rows.filter((row) => row.verdict === 'accept').length
  return (
    <Page
      visit={visit}
      title={words.applications}
      context={call.name[visit.lang]}
      lead={words.applicationsLead(sent, call.places)}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: call.name[visit.lang] }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} labels={{ verdict: words.verdict }} />
      <p>{words.accepted(accepted, call.places)}</p>
      <ButtonRow>
        <ButtonLink href={urls.callReaders(call.id)} look="secondary">
          {words.readers}
        </ButtonLink>
        <ButtonLink href={urls.outbox()} look="secondary">
          {words.toOutbox}
        </ButtonLink>
      </ButtonRow>
      <Form action={urls.callDecisions(call.id)}>
        <Rows visit={visit} rows={rows} form={form} />
        {rows.length > 0 && (
          <>
            <Radios
              name="verdict"
              label={words.decideMany}
              form={form}
              lang={visit.lang}
              inline
              choices={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
            />
            <Button>{words.keepDraft}</Button>
          </>
        )}
      </Form>
    </Page>
  )
}

function Rows({ visit, rows, form }: Pick<Props, 'visit' | 'rows' | 'form'>) {
  const words = allWords[visit.lang]
  return (
    <Table
      caption={words.applications}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={words.noApplications}
      columns={[
        {
          header: words.decide,
          quiet: true,
          cell: (row) => <RowTick name="applications" value={row.id} label={row.name} form={form} />,
        },
        { header: words.application, cell: (row) => <a href={urls.decision(row.id)}>{row.reference}</a> },
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
        { header: words.readings, cell: (row) => <Readings row={row} visit={visit} /> },
        { header: words.mean, align: 'end', cell: (row) => <Mean row={row} visit={visit} /> },
        { header: words.verdict, cell: (row) => <Decision row={row} visit={visit} /> },
      ]}
    />
  )
}

type CellProps = { row: DeskRow; visit: Visit }

function Readings({ row, visit }: CellProps) {
  const words = allWords[visit.lang]
  const missing = READERS_WANTED - row.given
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
      <Tag tone={tones[row.verdict]}>{words.verdicts[row.verdict]}</Tag>{' '}
      <small>{row.told ? words.sentNote : words.draftNote}</small>
    </>
  )
}
