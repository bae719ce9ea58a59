import { shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { SentLetters, WaitingLetter } from '../db/outbox.ts'
import { causeLabel, outboxWords } from './outbox-words.ts'

type Props = { visit: Visit; zone: string }

/** Letters that could not be delivered, each with its reason, and the button that tries again. */
export function Failed({ visit: { lang }, zone, letters }: Props & { letters: readonly WaitingLetter[] }) {
  const words = outboxWords[lang]
  return (
    <Section
      title={words.failed}
      id="failed"
      actions={<PostButton action={urls.outboxRetry()}>{words.retry}</PostButton>}
    >
      <p>{words.failedText}</p>
      <Table
        narrow="cards"
        caption={words.failed}
        hideCaption
        rows={letters}
        rowKey={({ id }) => id}
        columns={[
          { header: words.to, names: true, cell: ({ id, to }) => <a href={urls.outboxLetter(id)}>{to}</a> },
          { header: words.subject, cell: ({ subject }) => subject },
          { header: words.reason, cell: ({ problem }) => problem ?? '–' },
          { header: words.written, tight: true, cell: ({ createdAt }) => shortMoment(createdAt, zone, lang) },
        ]}
      />
    </Section>
  )
}

/** What has left: how much of each cause, and the latest. */
export function Sent({ visit: { lang }, zone, sent: { latest, counts } }: Props & { sent: SentLetters }) {
  const words = outboxWords[lang]
  return (
    <Section title={words.sentLetters}>
      <p class="soft">{counts.map(({ cause, count }) => words.counts(causeLabel(cause, words), count)).join(' · ')}</p>
      <Table
        narrow="cards"
        caption={words.latest}
        hideCaption
        rows={latest}
        rowKey={({ id }) => id}
        columns={[
          { header: words.to, names: true, cell: ({ id, to }) => <a href={urls.outboxLetter(id)}>{to}</a> },
          { header: words.subject, cell: ({ subject }) => subject },
          {
            header: words.sentAt,
            tight: true,
            cell: ({ sentAt }) => (sentAt === null ? '–' : shortMoment(sentAt, zone, lang)),
          },
        ]}
      />
    </Section>
  )
}
