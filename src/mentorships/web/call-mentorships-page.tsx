import { dayOf, shortDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { PairOfCall } from '../db/pairs-of-call.ts'
import { healthOf, type Health } from '../domain/rhythm.ts'
import { officeWords } from './office-words.ts'

type Props = { visit: Visit; call: Call; today: Temporal.PlainDate; pairs: readonly PairOfCall[] }

const tones: Record<Health, Tone> = {
  ended: 'plain',
  'just-begun': 'info',
  'not-yet-met': 'warn',
  meeting: 'good',
  'a-while': 'warn',
  long: 'bad',
}

/** The pairs of a call for its coordinator: that and when, never what. */
export function CallMentorshipsPage({ visit, call, today, pairs }: Props) {
  const words = officeWords[visit.lang]
  const { lang } = visit
  const day = (date: Temporal.PlainDate | null) => (date ? shortDate(date, lang) : '–')
  const running = pairs.filter(({ endedOn }) => endedOn === null).length
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {pairs.length > 0 && <p>{words.sum(pairs.length, running)}</p>}
      <Table
        narrow="cards"
        caption={words.title}
        hideCaption
        rows={pairs}
        rowKey={({ id }) => id}
        empty={words.none}
        columns={[
          {
            header: words.mentee,
            names: true,
            cell: ({ id, mentee }) => <a href={urls.mentorshipDates(id)}>{mentee}</a>,
          },
          { header: words.mentor, cell: ({ mentor }) => mentor },
          { header: words.started, tight: true, cell: ({ startedOn }) => day(startedOn) },
          {
            header: words.signed,
            cell: ({ signedAt }) =>
              signedAt ? words.signedOn(shortDate(dayOf(signedAt, call.zone), lang)) : words.notSigned,
          },
          { header: words.held, align: 'end', cell: ({ held }) => String(held) },
          { header: words.last, tight: true, cell: ({ lastHeldOn }) => day(lastHeldOn) },
          { header: words.next, tight: true, cell: ({ nextOn }) => day(nextOn) },
          {
            header: words.reflections,
            cell: (pair) => words.written(pair.writtenByMentee, pair.writtenByMentor, pair.held),
          },
          {
            header: words.health,
            tight: true,
            cell: (pair) => <HealthTag visit={visit} health={healthOf(pair, today)} />,
          },
          { header: words.ended, tight: true, cell: ({ endedOn }) => day(endedOn) },
        ]}
      />
    </Page>
  )
}

const HealthTag = ({ visit, health }: { visit: Visit; health: Health }) => (
  <Tag tone={tones[health]}>{officeWords[visit.lang].healths[health]}</Tag>
)
