import type { Call } from '#src/calls/domain/call.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { DeskRow } from '../db/desk.ts'
import { namesAreHidden, type Stage } from '../domain/stage.ts'
import { boardWords } from './board-words.ts'
import { phaseWords } from './phase-words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; call: Call; stage: Stage; rows: readonly DeskRow[] | undefined }

/** All applications of a call by what their readers said; without names where the call is read without them. */
export function BoardPage({ visit, call, stage, rows }: Props) {
  const { lang } = visit
  const own = boardWords[lang]
  return (
    <Page
      visit={visit}
      title={own.title}
      context={call.name[lang]}
      lead={rows && own.lead}
      density="dense"
      back={{ href: urls.reviews(), label: allWords[lang].backToQueue }}
    >
      {rows ? <Rows {...{ visit, rows }} isBlind={namesAreHidden(stage)} /> : <Notice>{own.notYet}</Notice>}
    </Page>
  )
}

function Rows({ visit: { lang }, rows, isBlind }: { visit: Visit; rows: readonly DeskRow[]; isBlind: boolean }) {
  const words = allWords[lang]
  const sorted = rows.toSorted((a, b) => (b.standing.mean ?? 0) - (a.standing.mean ?? 0))
  const name = (row: DeskRow) => (isBlind ? phaseWords[lang].numbered(row.number ?? 0) : row.name)
  return (
    <Table
      caption={words.applications}
      hideCaption
      rows={sorted}
      rowKey={(row) => row.id}
      empty={words.noApplications}
      columns={[
        { header: words.applicant, names: true, cell: name },
        { header: words.unit, cell: (row) => (isBlind ? '–' : (row.unit?.[lang] ?? '–')) },
        { header: words.readings, cell: (row) => words.readingsOf(row.standing.count, row.given) },
        {
          header: words.mean,
          align: 'end',
          cell: (row) => (row.standing.mean === null ? '–' : oneDecimal(row.standing.mean, lang)),
        },
        {
          header: words.verdict,
          cell: (row) =>
            row.withdrawn ? words.withdrawn : row.verdict ? words.verdicts[row.verdict] : words.undecided,
        },
      ]}
    />
  )
}
