import { blank } from '#src/kernel/form-state.ts'
import { shortMoment } from '#src/kernel/dates.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { SentLetters, WaitingLetter } from '../db/outbox.ts'
import { causeLabel, outboxWords } from './outbox-words.ts'

type Props = {
  visit: Visit
  zone: string
  waiting: readonly WaitingLetter[]
  sent: SentLetters
  refusal?: string | undefined
}

/** Letters that wait, cause by cause; those that could not be delivered; and what has left. */
export function OutboxPage({ visit, zone, waiting, sent, refusal }: Props) {
  const words = outboxWords[visit.lang]
  const inState = (state: WaitingLetter['state']) => waiting.filter((letter) => letter.state === state)
  const drafts = Map.groupBy(inState('draft'), ({ cause }) => cause)
  const [failed, underWay] = [inState('failed'), inState('under-way')]
  return (
    <Page visit={visit} title={words.outbox} lead={words.lead} density="dense">
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      {drafts.size === 0 && failed.length === 0 && <Empty title={words.empty}>{words.emptyText}</Empty>}
      {failed.length > 0 && <Failed letters={failed} {...{ visit, zone }} />}
      {[...drafts].map(([cause, letters]) => (
        <Drafts key={cause} {...{ visit, zone, cause, letters }} />
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

type LettersProps = Pick<Props, 'visit' | 'zone'> & { letters: readonly WaitingLetter[] }

function Drafts({ visit: { lang }, zone, cause, letters }: LettersProps & { cause: string }) {
  const words = outboxWords[lang]
  const label = causeLabel(cause, words)
  return (
    <Section title={`${label}: ${plural(lang, letters.length, words.drafts)}`} id={`cause-${cause}`}>
      <Form action={urls.outboxSend()}>
        <Table
          caption={label}
          hideCaption
          rows={letters}
          rowKey={({ id }) => id}
          columns={[
            {
              header: words.choose,
              quiet: true,
              cell: ({ id, to }) => <RowTick name="letters" value={id} label={to} form={blank} />,
            },
            { header: words.to, names: true, cell: ({ id, to }) => <a href={urls.outboxLetter(id)}>{to}</a> },
            { header: words.subject, cell: ({ subject }) => subject },
            { header: words.written, tight: true, cell: ({ createdAt }) => shortMoment(createdAt, zone, lang) },
          ]}
        />
        <ButtonRow>
          <Button>{words.sendChosen}</Button>
          <Button look="secondary" name="cause" value={cause}>
            {words.sendAll(letters.length)}
          </Button>
          <Button look="quiet" formaction={urls.outboxDiscard()}>
            {words.discardChosen}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Failed({ visit: { lang }, zone, letters }: LettersProps) {
  const words = outboxWords[lang]
  return (
    <Section
      title={words.failed}
      id="failed"
      actions={<PostButton action={urls.outboxRetry()}>{words.retry}</PostButton>}
    >
      <p>{words.failedText}</p>
      <Table
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

function Sent({ visit: { lang }, zone, sent: { latest, counts } }: Pick<Props, 'visit' | 'zone' | 'sent'>) {
  const words = outboxWords[lang]
  return (
    <Section title={words.sentLetters}>
      <p class="soft">{counts.map(({ cause, count }) => words.counts(causeLabel(cause, words), count)).join(' · ')}</p>
      <Table
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
