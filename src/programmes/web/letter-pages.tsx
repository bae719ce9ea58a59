import { shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { dated, plainText } from '#src/platform/mail/letter.ts'
import { ButtonLink, ButtonRow, DangerButton, PostButton } from '#src/ui/buttons.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { OutboxLetter, WaitingLetter } from '../db/outbox.ts'
import type { neighbours } from '../domain/outbox-filter.ts'
import { withoutSecrets } from '../domain/preview.ts'
import { causeLabel, outboxWords } from './outbox-words.ts'

type LetterProps = { visit: Visit; zone: string; letter: OutboxLetter }
type Beside = ReturnType<typeof neighbours<WaitingLetter>>

/** One letter as its addressee will read it, as text: what people wrote is never taken for markup here. */
export function OutboxLetterPage({ visit, zone, letter, beside }: LetterProps & { beside: Beside }) {
  const { lang, now } = visit
  const words = outboxWords[lang]
  // a day that counts from the sending is shown as if the letter left now
  const draft = isDraft(letter) && letter.content
  const body = draft ? plainText(dated(draft, now, letter.lang)) : letter.body
  return (
    <Page
      visit={visit}
      title={letter.subject}
      context={causeLabel(letter.cause, words)}
      density="dense"
      width="text"
      back={{ href: urls.outbox(), label: words.back }}
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: words.to, value: `${letter.to} <${letter.email}>` },
          { label: words.language, value: words.languages[letter.lang] },
          { label: words.written, value: shortMoment(letter.createdAt, zone, lang) },
          { label: words.sentAt, value: <State {...{ visit, zone, letter }} /> },
          ...(letter.problem !== null ? [{ label: words.reason, value: letter.problem }] : []),
        ]}
      />
      <Section title={words.letterText}>
        <Quote text={withoutSecrets(body)} lang={letter.lang} />
        {withoutSecrets(body) !== body && <p class="soft">{words.secretHint}</p>}
      </Section>
      {isDraft(letter) && (
        <ButtonRow>
          <PostButton action={urls.outboxSend()} fields={{ letters: letter.id }} look="primary">
            {words.sendThis}
          </PostButton>
          {letter.content && (
            <ButtonLink href={urls.outboxEdit(letter.id)} look="secondary">
              {words.edit}
            </ButtonLink>
          )}
          <PostButton action={urls.outboxDiscard()} fields={{ letters: letter.id }} look="quiet">
            {words.discardThis}
          </PostButton>
        </ButtonRow>
      )}
      <Neighbours visit={visit} beside={beside} />
    </Page>
  )
}

function Neighbours({ visit: { lang }, beside: { before, after } }: { visit: Visit; beside: Beside }) {
  const words = outboxWords[lang]
  if (!before && !after) return null
  return (
    <nav aria-label={words.otherDrafts}>
      <ul>
        {before && (
          <li>
            {words.previousDraft}{' '}
            <a href={urls.outboxLetter(before.id)} rel="prev">
              <bdi>{before.to}</bdi>
            </a>
          </li>
        )}
        {after && (
          <li>
            {words.nextDraft}{' '}
            <a href={urls.outboxLetter(after.id)} rel="next">
              <bdi>{after.to}</bdi>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

const isDraft = (letter: OutboxLetter) => letter.releasedAt === null && letter.discardedAt === null

function State({ visit: { lang }, zone, letter }: LetterProps) {
  const words = outboxWords[lang]
  if (letter.discardedAt !== null) return <Tag>{words.discardedState}</Tag>
  if (letter.sentAt !== null) return <>{shortMoment(letter.sentAt, zone, lang)}</>
  if (letter.failedAt !== null) return <Tag tone="bad">{words.failedState}</Tag>
  return isDraft(letter) ? <Tag tone="warn">{words.draftState}</Tag> : <Tag tone="info">{words.underWayState}</Tag>
}

/** Asks once more before drafts are thrown away, and names them. */
export function DiscardPage({ visit, letters }: { visit: Visit; letters: readonly WaitingLetter[] }) {
  const words = outboxWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.discardSure}
      lead={words.discardSureText}
      density="dense"
      width="text"
      back={{ href: urls.outbox(), label: words.back }}
    >
      <ul>
        {letters.map(({ id, to, subject }) => (
          <li key={id}>
            <bdi>{to}</bdi>: {subject}
          </li>
        ))}
      </ul>
      <Form action={urls.outboxDiscard()}>
        <Hidden name="sure" value="yes" />
        {letters.map(({ id }) => (
          <Hidden key={id} name="letters" value={id} />
        ))}
        <ButtonRow>
          <DangerButton>{words.discardYes}</DangerButton>
          <ButtonLink href={urls.outbox()} look="secondary">
            {words.keep}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
