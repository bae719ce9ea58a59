import type { Call } from '#src/calls/domain/call.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { DecisionRow } from '../../db/decision-desk.ts'
import type { DecisionProblem, Verdict } from '../../domain/verdict.ts'
import type { WhatIf } from '../../domain/what-if.ts'
import { Decision } from './decision-table.tsx'
import { WhatIfLine } from './what-if-line.tsx'
import { words as allWords } from './words.ts'

export type PreviewProps = {
  visit: Visit
  call: Call
  verdict: Verdict
  fine: readonly DecisionRow[]
  refused: readonly { readonly row: DecisionRow; readonly problem: DecisionProblem }[]
  /** Only where places are given. */
  facts: WhatIf | undefined
  /** The view to go back to, with everything ticked. */
  back: string
}

/** What deciding the ticked would do, before it is done: who gets which letter, and who stays and why. */
export function PreviewPage({ visit, call, verdict, fine, refused, facts, back }: PreviewProps) {
  const words = allWords[visit.lang]
  const tooMany = facts !== undefined && facts.taken > facts.places
  return (
    <Page
      visit={visit}
      title={words.previewTitle[verdict]}
      context={call.name[visit.lang]}
      lead={fine.length === 0 ? words.nothingToDecide : words.previewLead(fine.length)}
      density="dense"
      back={{ href: back, label: words.backToDesk }}
    >
      {facts && fine.length > 0 && <WhatIfLine lang={visit.lang} facts={facts} />}
      {tooMany && <Refusal>{words.noPlaceLeft}</Refusal>}
      {fine.length > 0 && <Fine {...{ visit, rows: fine }} />}
      {refused.length > 0 && <Refused {...{ visit, refused }} />}
      <Form action={urls.callDecisions(call.id)}>
        <Hidden name="verdict" value={verdict} />
        {fine.map(({ id }) => (
          <Hidden key={id} name="applications" value={id} />
        ))}
        <ButtonRow>
          {fine.length > 0 && !tooMany && <Button>{words.keep(fine.length)}</Button>}
          <ButtonLink href={back} look="secondary">
            {words.goBack}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function Fine({ visit, rows }: { visit: Visit; rows: readonly DecisionRow[] }) {
  const words = allWords[visit.lang]
  return (
    <Section title={words.becomes}>
      <Table
        caption={words.becomes}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { header: words.applicant, names: true, cell: ({ name }) => <bdi>{name}</bdi> },
          { header: words.where, cell: ({ unit }) => unit?.[visit.lang] ?? '–' },
          { header: words.before, tight: true, cell: (row) => <Decision {...{ row, visit }} /> },
        ]}
      />
    </Section>
  )
}

function Refused({ visit, refused }: Pick<PreviewProps, 'visit' | 'refused'>) {
  const words = allWords[visit.lang]
  return (
    <Section title={words.staysAsIs}>
      <Table
        caption={words.staysAsIs}
        hideCaption
        rows={refused}
        rowKey={({ row }) => row.id}
        columns={[
          {
            header: words.applicant,
            names: true,
            cell: ({ row }) => (
              <a href={urls.decision(row.id)}>
                <bdi>{row.name}</bdi>
              </a>
            ),
          },
          { header: words.why, cell: ({ problem }) => words.problems[problem] },
        ]}
      />
    </Section>
  )
}
