import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { HeldSlot } from '../db/held-interviews.ts'
import { interviewerWords } from './interviewer-words.ts'
import { shortSlot } from './slot-times.ts'

const noteTones = { none: 'plain', draft: 'info', 'handed-in': 'good' } as const

/** When somebody interviews whom, and what of it is noted. */
export function HeldPage({ visit, slots }: { visit: Visit; slots: readonly HeldSlot[] }) {
  const { lang } = visit
  const words = interviewerWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      density="dense"
      back={{ href: urls.reviews(), label: words.toQueue }}
      actions={
        slots.length > 0 && (
          <ButtonLink href={urls.heldInterviewsFile()} look="secondary" download>
            {words.calendar}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={words.title}
        hideCaption
        rows={slots}
        rowKey={({ id }) => id}
        narrow="cards"
        empty={<Empty title={words.none}>{words.noneText}</Empty>}
        columns={[
          { header: words.time, names: true, cell: (slot) => shortSlot(slot, slot.zone, lang) },
          { header: words.call, cell: ({ callName }) => callName[lang] },
          { header: words.place, cell: ({ place }) => <bdi>{place}</bdi> },
          { header: words.guests, cell: ({ guests }) => <Guests {...{ guests, lang }} /> },
        ]}
      />
    </Page>
  )
}

function Guests({ guests, lang }: Pick<HeldSlot, 'guests'> & Pick<Visit, 'lang'>) {
  const words = interviewerWords[lang]
  if (guests.length === 0) return <span class="soft">{words.nobodyYet}</span>
  return (
    <>
      {guests.map(({ application, name, note }) => (
        <div key={application}>
          <a href={urls.interviewNote(application)}>
            <bdi>{name}</bdi>
          </a>{' '}
          <Tag tone={noteTones[note]}>{words.notes[note]}</Tag>
        </div>
      ))}
    </>
  )
}
