import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { SlotOnDesk } from '../db/interviews-of-call.ts'
import { deskWords } from './desk-words.ts'
import { shortSlot } from './slot-times.ts'

type Props = { visit: Visit; call: Call; slots: readonly SlotOnDesk[] }

/** The slots of a call in time. How many seats somebody else's applicants have is not told. */
export function SlotsTable({ visit: { lang }, call, slots }: Props) {
  const words = deskWords[lang]
  return (
    <Table
      caption={words.slots}
      hideCaption
      rows={slots}
      rowKey={({ id }) => id}
      narrow="cards"
      empty={<Empty title={words.noSlots}>{words.noSlotsText}</Empty>}
      columns={[
        { header: words.time, names: true, cell: (slot) => shortSlot(slot, call.zone, lang) },
        { header: words.place, cell: ({ place }) => <bdi>{place}</bdi> },
        { header: words.interviewers, cell: ({ interviewers }) => interviewers.map(({ name }) => name).join('; ') },
        { header: words.seats, align: 'end', tight: true, cell: ({ seats }) => String(seats) },
        { header: words.comes, cell: (slot) => <WhoComes {...{ slot, lang }} /> },
        {
          header: words.change,
          quiet: true,
          cell: ({ id, startsAt }) => (
            <ButtonLink href={urls.interviewSlot(call.id, id)} look="quiet">
              {words.change} <span class="unseen">{words.about(longMoment(startsAt, call.zone, lang))}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

function WhoComes({ slot: { seated }, lang }: { slot: SlotOnDesk; lang: Visit['lang'] }) {
  const words = deskWords[lang]
  if (seated.length === 0) return <span class="soft">{words.nobodyYet}</span>
  return (
    <>
      {seated.map(({ application, name, tooNear }) => (
        <div key={application}>
          <a href={urls.interviewOnDesk(application)}>
            <bdi>{name}</bdi>
          </a>{' '}
          {tooNear.length > 0 && <Tag tone="bad">{words.tooNear(tooNear.join(', '))}</Tag>}
        </div>
      ))}
    </>
  )
}
