import type { Call } from '#src/calls/domain/call.ts'
import { shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Offer } from '../db/offers.ts'
import { offerState, type OfferState } from '../domain/offer.ts'
import { words as allWords } from './words.ts'

const tones = { open: 'info', accepted: 'good', declined: 'plain', lapsed: 'warn' } as const satisfies Record<
  OfferState,
  string
>

/** All offers of a call with both answers, for the coordinator. */
export function OffersPage({ visit, call, offers }: { visit: Visit; call: Call; offers: readonly Offer[] }) {
  const words = allWords[visit.lang]
  const stateOf = (offer: Offer) => offerState(offer, visit.now)
  const answer = (offer: Offer, side: 'mentee' | 'mentor') => {
    const reason = offer.reasons.find((one) => one.side === side)?.reason
    return (
      <>
        {words.answered(offer[side].name, words.answers[offer.answers[side] ?? 'none'])}
        {reason && <small> – {words.reasonGiven(reason)}</small>}
      </>
    )
  }
  return (
    <Page
      visit={visit}
      title={words.offers}
      context={call.name[visit.lang]}
      lead={words.offersLead}
      density="dense"
      back={{ href: urls.matching(call.id), label: words.toMatching }}
    >
      <Table
        narrow="cards"
        caption={words.offers}
        hideCaption
        rows={offers}
        rowKey={(offer) => offer.id}
        empty={words.noOffers}
        columns={[
          { header: words.menteeAnswer, names: true, cell: (offer) => answer(offer, 'mentee') },
          { header: words.mentorAnswer, cell: (offer) => answer(offer, 'mentor') },
          {
            header: words.state,
            tight: true,
            cell: (offer) => <Tag tone={tones[stateOf(offer)]}>{words.states[stateOf(offer)]}</Tag>,
          },
          { header: words.until, tight: true, cell: (offer) => shortMoment(offer.answerBy, call.zone, visit.lang) },
          { header: words.score, tight: true, align: 'end', cell: (offer) => words.outOf(offer.why.score) },
        ]}
      />
    </Page>
  )
}
