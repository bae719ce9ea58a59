import { longDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { placeOffersOfCall } from '../../db/place-offers.ts'
import { isOver, lastDayOf } from '../../domain/place-offer.ts'
import { words as allWords } from './words.ts'

export type OfferedPlace = Awaited<ReturnType<typeof placeOffersOfCall>>[number]

const tones = {
  draft: 'plain',
  open: 'info',
  yes: 'good',
  no: 'plain',
  over: 'warn',
  withdrawn: 'plain',
} as const satisfies Record<string, Tone>

/** Every place offered in this call and how it was answered, the newest first. */
export function OfferedPlaces({ visit, offers }: { visit: Visit; offers: readonly OfferedPlace[] }) {
  const { lang, now } = visit
  const words = allWords[lang]
  return (
    <Section title={words.offers}>
      <Table
        caption={words.offers}
        hideCaption
        rows={offers}
        rowKey={({ id }) => id}
        columns={[
          {
            header: words.applicant,
            names: true,
            cell: (offer) => (
              <a href={urls.decision(offer.application)}>
                <bdi>{offer.name}</bdi>
              </a>
            ),
          },
          { header: words.cause, cell: ({ cause }) => words.causes[cause] },
          {
            header: words.until,
            tight: true,
            cell: (offer) => {
              const day = lastDayOf(offer)
              return day ? longDate(day, lang) : '–'
            },
          },
          {
            header: words.answer,
            tight: true,
            cell: (offer) => {
              const state = stateOf(offer, now)
              return <Tag tone={tones[state]}>{words.states[state]}</Tag>
            },
          },
        ]}
      />
    </Section>
  )
}

function stateOf(offer: OfferedPlace, now: Temporal.Instant): keyof typeof tones {
  if (offer.answer) return offer.answer
  if (offer.withdrawn) return 'withdrawn'
  if (offer.lapsedAt || isOver(offer, now)) return 'over'
  return offer.releasedAt ? 'open' : 'draft'
}
