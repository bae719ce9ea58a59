import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Empty } from '#src/ui/empty.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { SentLetters, WaitingLetter } from '../db/outbox.ts'
import { groupKey, matching, type OutboxFilter } from '../domain/outbox-filter.ts'
import { Drafts } from './drafts.tsx'
import { Failed, Sent } from './left-letters.tsx'
import { OutboxFilterForm } from './outbox-filter-form.tsx'
import { outboxWords } from './outbox-words.ts'

type Props = {
  visit: Visit
  zone: string
  waiting: readonly WaitingLetter[]
  sent: SentLetters
  filter: OutboxFilter
  refusal?: string | undefined
}

/** Letters that wait, cause by cause; those that could not be delivered; and what has left. */
export function OutboxPage({ visit, zone, waiting, sent, filter, refusal }: Props) {
  const words = outboxWords[visit.lang]
  const inState = (state: WaitingLetter['state']) => waiting.filter((letter) => letter.state === state)
  const drafts = Map.groupBy(matching(inState('draft'), filter), groupKey)
  const [failed, underWay] = [inState('failed'), inState('under-way')]
  return (
    <Page visit={visit} title={words.outbox} lead={words.lead} density="dense">
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      {inState('draft').length === 0 && failed.length === 0 && <Empty title={words.empty}>{words.emptyText}</Empty>}
      {failed.length > 0 && <Failed letters={failed} {...{ visit, zone }} />}
      {inState('draft').length > 0 && <OutboxFilterForm {...{ visit, filter }} />}
      {drafts.size === 0 && inState('draft').length > 0 && <p>{words.nothingFits}</p>}
      {[...drafts].map(([key, letters]) => (
        <Drafts key={key} {...{ visit, zone, filter, letters }} />
      ))}
      {underWay.length > 0 && (
        <Section title={words.underWay}>
          <p>{plural(visit.lang, underWay.length, words.underWayText)}</p>
        </Section>
      )}
      {sent.latest.length > 0 && <Sent {...{ visit, zone, sent }} />}
    </Page>
  )
}
