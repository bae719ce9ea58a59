import { shortMoment } from '#src/kernel/dates.ts'
import { blank } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { WaitingLetter } from '../db/outbox.ts'
import { groupKey, type OutboxFilter } from '../domain/outbox-filter.ts'
import { groupLabel, outboxWords } from './outbox-words.ts'

type DraftsProps = { visit: Visit; zone: string; letters: readonly WaitingLetter[]; filter: OutboxFilter }

/** The drafts of one cause and call: look at each, send the ticked or all that are shown, throw some away. */
export function Drafts({ visit: { lang }, zone, letters, filter }: DraftsProps) {
  const words = outboxWords[lang]
  const first = letters[0]
  if (!first) return null
  const { call, cause } = first
  const label = groupLabel(first, lang)
  return (
    <Section
      title={words.titled(label, plural(lang, letters.length, words.drafts))}
      id={`cause-${groupKey(first)}`}
      actions={
        cause === 'decision' &&
        call && (
          <ButtonLink href={urls.decisionNotes(call.id)} look="secondary">
            {words.textOfAll}
          </ButtonLink>
        )
      }
    >
      <Form action={urls.outboxSend()}>
        <Hidden name="q" value={filter.words} />
        <Hidden name="lang" value={filter.lang ?? ''} />
        {call && <Hidden name="call" value={call.id} />}
        <DraftTable {...{ label, letters, zone, lang }} />
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

type TableProps = { label: string; letters: readonly WaitingLetter[]; zone: string; lang: Lang }

function DraftTable({ label, letters, zone, lang }: TableProps) {
  const words = outboxWords[lang]
  return (
    <Table
      narrow="cards"
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
        {
          header: words.to,
          names: true,
          cell: ({ id, to }) => (
            <a href={urls.outboxLetter(id)}>
              <bdi>{to}</bdi>
            </a>
          ),
        },
        { header: words.subject, cell: ({ subject }) => subject },
        { header: words.language, tight: true, cell: (letter) => words.languages[letter.lang] },
        {
          header: words.changed,
          tight: true,
          cell: ({ edited }) => edited && <Tag tone="info">{words.editedTag}</Tag>,
        },
        { header: words.written, tight: true, cell: ({ createdAt }) => shortMoment(createdAt, zone, lang) },
      ]}
    />
  )
}
