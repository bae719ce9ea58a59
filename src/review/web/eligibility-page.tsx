import type { Call } from '#src/calls/domain/call.ts'
import { shortDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { EligibilityRow } from '../db/eligibility-board.ts'
import { eligibilityVerdicts, type EligibilityVerdict } from '../domain/eligibility-check.ts'
import { eligibilityWords } from './eligibility-words.ts'

type Props = {
  visit: Visit
  call: Call
  rows: readonly EligibilityRow[]
  form: FormState
  refusal: string | undefined
}

const tones = { eligible: 'good', ineligible: 'warn', exception: 'special' } as const satisfies Record<
  EligibilityVerdict,
  Tone
>

/** Everybody who applied with what the rules look at, and one answer for all that are ticked. */
export function EligibilityPage({ visit, call, rows, form, refusal }: Props) {
  const { lang } = visit
  const words = eligibilityWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.callApplications(call.id), label: call.name[lang] }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ verdict: words.forAll, reason: words.reason }} />
      <Form action={urls.callEligibility(call.id)}>
        <Rows {...{ visit, rows, form }} />
        {rows.length > 0 && (
          <>
            <Radios
              {...{ form, lang }}
              name="verdict"
              label={words.forAll}
              inline
              choices={eligibilityVerdicts.map((value) => ({ value, label: words.verdicts[value] }))}
            />
            <TextArea {...{ form, lang }} name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
            <Button>{words.note}</Button>
          </>
        )}
      </Form>
    </Page>
  )
}

function Rows({ visit: { lang }, rows, form }: Pick<Props, 'visit' | 'rows' | 'form'>) {
  const words = eligibilityWords[lang]
  return (
    <Table
      narrow="cards"
      caption={words.title}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={words.none}
      columns={[
        {
          header: words.tick,
          quiet: true,
          cell: (row) => <RowTick name="applications" value={row.id} label={row.name} form={form} />,
        },
        {
          header: words.applicant,
          names: true,
          cell: (row) => (
            <>
              <a href={urls.decision(row.id)}>
                <bdi>{row.name}</bdi>
              </a>{' '}
              <small>{row.reference}</small>
            </>
          ),
        },
        { header: words.rank, cell: (row) => row.rank?.[lang] ?? '–' },
        { header: words.where, cell: (row) => row.unit?.[lang] ?? row.affiliation ?? '–' },
        {
          header: words.contract,
          tight: true,
          cell: (row) => (row.contractEndsOn ? shortDate(row.contractEndsOn, lang) : '–'),
        },
        {
          header: words.state,
          cell: (row) =>
            row.verdict === null ? (
              words.unchecked
            ) : (
              <>
                <Tag tone={tones[row.verdict]}>{words.verdicts[row.verdict]}</Tag> <small>{row.reason}</small>
              </>
            ),
        },
      ]}
    />
  )
}
