import { filled, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { OutboxLetter } from '../db/outbox.ts'
import { textsOf } from '#src/platform/mail/edited-letter.ts'
import { outboxWords } from './outbox-words.ts'

type Props = {
  visit: Visit
  letter: OutboxLetter
  content: LetterContent
  form: FormState
  refusal?: string | undefined
}

/** The name of the field of one piece of a letter. */
export const textField = (place: number): string => `text.${place}`

/** A letter as its form shows it. */
export const letterValues = (letter: OutboxLetter, content: LetterContent): FormState =>
  filled({
    subject: content.subject,
    before: letter.editedAt?.toString() ?? '',
    ...Object.fromEntries(textsOf(content).map(({ place, text }) => [textField(place), text])),
  })

/** The words of one draft, piece by piece. What is a link or a quotation stands between them and stays. */
export function EditLetterPage({ visit, letter, content, form, refusal }: Props) {
  const { lang } = visit
  const words = outboxWords[lang]
  const texts = textsOf(content)
  const labels = Object.fromEntries(texts.map(({ place }, i) => [textField(place), words.paragraph(i + 1)]))
  const counts = content.blocks.some((block) => 'text' in block && block.lastDay)
  return (
    <Page
      visit={visit}
      title={words.editTitle(letter.to)}
      lead={words.editLead(words.languages[letter.lang])}
      density="dense"
      width="text"
      form={form}
      back={{ href: urls.outboxLetter(letter.id), label: words.backToLetter }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ subject: words.subject, ...labels }} />
      {counts && <p class="soft">{words.dayHint}</p>}
      <Form action={urls.outboxEdit(letter.id)}>
        <Hidden name="before" value={letter.editedAt?.toString() ?? ''} />
        <TextField name="subject" label={words.subject} form={form} lang={lang} required />
        {content.blocks.map((block, place) =>
          'text' in block ? (
            <TextArea
              key={place}
              name={textField(place)}
              label={labels[textField(place)]}
              form={form}
              lang={lang}
              rows={3}
            />
          ) : (
            <p key={place} class="soft">
              {'button' in block ? words.buttonStays(block.button) : words.pieceStays}
            </p>
          ),
        )}
        <ButtonRow>
          <Button>{words.saveLetter}</Button>
          <ButtonLink href={urls.outboxLetter(letter.id)} look="secondary">
            {words.keepLetter}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}
