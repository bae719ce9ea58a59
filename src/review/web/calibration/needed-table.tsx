import type { Call } from '#src/calls/domain/call.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { CommitteeReader } from '../../db/committee-loads.ts'
import type { NeededRow } from '../../db/needed-readings.ts'
import { words as allWords } from '../words.ts'
import { calibrationWords } from './words.ts'

type Props = { visit: Visit; call: Call; needed: readonly NeededRow[]; committee: readonly CommitteeReader[] }

/** So many readers stand beside an application, the first choice first; everybody else is on the application's page. */
const OFFERED = 3

/** The applications that need another reading, each with buttons that give it to somebody who may and can read it. */
export function NeededTable({ visit: { lang }, call, needed, committee }: Props) {
  const words = calibrationWords[lang]
  return (
    <Table
      caption={words.needed}
      hideCaption
      narrow="cards"
      rows={needed}
      rowKey={({ application }) => application}
      empty={words.nothingNeeded}
      columns={[
        {
          header: words.application,
          names: true,
          cell: ({ application, reference, name }) => (
            <>
              <a href={urls.decision(application)}>{reference}</a> <bdi>{name}</bdi>
            </>
          ),
        },
        {
          header: words.why,
          cell: ({ why, standing }) =>
            why === 'differ' ? words.whys.differ(oneDecimal(standing.spread, lang)) : words.whys[why](standing.count),
        },
        { header: allWords[lang].give, quiet: true, cell: (row) => <Candidates {...{ lang, call, row, committee }} /> },
      ]}
    />
  )
}

type CandidatesProps = Pick<Props, 'call' | 'committee'> & { lang: Visit['lang']; row: NeededRow }

function Candidates({ lang, call, row, committee }: CandidatesProps) {
  const words = calibrationWords[lang]
  const { application, reference, candidates } = row
  const members = new Map(committee.map((reader) => [reader.id, `${reader.givenName} ${reader.familyName}`]))
  if (candidates.length === 0) return <>{words.nobody}</>
  return (
    <ButtonRow>
      {candidates.slice(0, OFFERED).map(({ id }, place) => (
        <PostButton
          key={id}
          action={urls.callCalibration(call.id)}
          fields={{ application, reader: id }}
          look={place === 0 ? 'secondary' : 'quiet'}
          about={words.about(reference)}
        >
          {words.giveTo(members.get(id) ?? '')}
        </PostButton>
      ))}
    </ButtonRow>
  )
}
