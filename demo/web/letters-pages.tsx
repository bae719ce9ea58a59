import { shortMoment } from '#src/kernel/dates.ts'
import { filled } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { letterById, newestLetters } from '../db.ts'
import { words as allWords } from './words.ts'

type Letters = Awaited<ReturnType<typeof newestLetters>>
type Letter = NonNullable<Awaited<ReturnType<typeof letterById>>>

/** Every letter the demo would have sent. */
export function LettersPage({ visit, letters, to }: { visit: Visit; letters: Letters; to: string }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.letters} lead={words.lettersLead} density="dense">
      <Form action={urls.letters()} method="get">
        <TextField name="to" label={words.address} form={filled({ to })} lang={visit.lang} size="medium" />
        <Button look="secondary">{words.find}</Button>
      </Form>
      <Table
        caption={words.letters}
        hideCaption
        rows={letters}
        rowKey={(letter) => letter.id}
        empty={words.noLetters}
        columns={[
          {
            header: words.subject,
            names: true,
            cell: (letter) => <a href={urls.letter(letter.id)}>{letter.subject}</a>,
          },
          { header: words.to, cell: (letter) => letter.to },
          {
            header: words.written,
            cell: (letter) =>
              `${shortMoment(letter.createdAt, visit.zone, visit.lang)}${letter.releasedAt ? '' : ` (${words.waiting})`}`,
          },
        ]}
      />
    </Page>
  )
}

/** One letter, its links alive, so that a visitor can follow them as its reader would. */
export function LetterPage({ visit, letter }: { visit: Visit; letter: Letter }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={letter.subject} back={{ href: urls.letters(), label: words.back }}>
      <SummaryList
        lang={visit.lang}
        rows={[
          { label: words.to, value: letter.to_email },
          { label: words.written, value: shortMoment(letter.created_at, visit.zone, visit.lang) },
        ]}
      />
      <h2>{words.plain}</h2>
      <div lang={letter.lang}>
        {letter.body
          .trim()
          .split('\n\n')
          .map((paragraph, i) => (
            <p key={i}>{withLinks(paragraph)}</p>
          ))}
      </div>
    </Page>
  )
}

function withLinks(paragraph: string) {
  return paragraph.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith('http') ? <a href={part}>{part}</a> : part))
}
