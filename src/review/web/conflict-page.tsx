import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { conflicts } from '../domain/conflict.ts'
import { callIt } from './author-words.ts'
import { phaseWords } from './phase-words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; reading: GivenReading; form: FormState; refusal: string | undefined }

/** Is the reader too near? Asked before anything can be read; in blind reading, open to whoever recognises the person. */
export function ConflictPage({ visit, reading, form, refusal }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const { author } = reading
  const lead = author.named ? words.nearLead(author.name) : phaseWords[lang].blindLead
  const answers = author.named ? conflicts : conflicts.filter((kind) => kind !== 'none')
  return (
    <Page
      visit={visit}
      title={words.near}
      lead={lead}
      context={author.named ? author.reference : callIt(author, lang)}
      form={form}
      back={{ href: urls.reviews(), label: words.backToQueue }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      <Form action={urls.reviewConflict(reading.id)}>
        <Radios
          name="conflict"
          label={words.near}
          form={form}
          lang={lang}
          choices={answers.map((value) => ({ value, label: words.conflicts[value] }))}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </Page>
  )
}
