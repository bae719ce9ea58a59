import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section, Split } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import { digestOf, type keptTexts, type passagesOf } from '../db/redactions.ts'
import { fileForReaders, readerFields, textsForReaders } from '../domain/reader-text.ts'
import { passageStates } from '../domain/redaction.ts'
import { LetterText, type ShownFile } from './letter-text.tsx'
import { Passages } from './passages-table.tsx'
import { redactionWords } from './redaction-words.ts'

type Props = {
  visit: Visit
  application: DeskApplication
  passages: Awaited<ReturnType<typeof passagesOf>>
  marks: Awaited<ReturnType<typeof keptTexts>>
  form: FormState
  refusal: string | undefined
}

/** The marked words of an application, and beside them the texts as readers get them. */
export function RedactionPage({ visit, application, passages, marks, form, refusal }: Props) {
  const { lang } = visit
  const words = redactionWords[lang]
  const texts = textsForReaders(readerFields(application.answers), marks, digestOf)
  const labels = { words: words.words, state: words.state, replacement: words.replacement, fileText: words.fileText }
  return (
    <Page
      visit={visit}
      title={words.title}
      context={`${application.callName[lang]} · ${application.reference}`}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.decision(application.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels }} />
      {texts.some(({ text }) => text === null) && (
        <Notice kind="warn" title={words.stale}>
          <PostButton action={urls.applicationRedaction(application.id)} fields={{ confirm: 'yes' }}>
            {words.confirm}
          </PostButton>
        </Notice>
      )}
      <Split
        start={
          <>
            <Passages {...{ visit, application, passages }} />
            <MarkForm {...{ visit, application, form }} />
            {application.letterFile && <FileForm {...{ visit, application, form }} />}
          </>
        }
        end={
          <Section title={words.preview}>
            <LetterText texts={texts} file={fileShown(application, marks)} lang={lang} />
          </Section>
        }
      />
    </Page>
  )
}

function fileShown(application: DeskApplication, marks: Props['marks']): ShownFile | undefined {
  const file = fileForReaders(application.letterFile, { ...marks, isBlind: true })
  if (file === null) return undefined
  if (file.kind === 'file') return { href: urls.applicationLetter(application.id) }
  return file.kind === 'text' ? { text: file.text } : { why: file.kind }
}

type FormProps = Pick<Props, 'visit' | 'application' | 'form'>

function MarkForm({ visit: { lang }, application, form }: FormProps) {
  const words = redactionWords[lang]
  return (
    <Form action={urls.applicationRedaction(application.id)}>
      <TextField {...{ form, lang }} name="words" label={words.words} hint={words.wordsHint} />
      <Radios
        {...{ form, lang }}
        name="state"
        label={words.state}
        choices={passageStates
          .filter((state) => state !== 'as-written')
          .map((value) => ({ value, label: words.states[value] }))}
      />
      <TextField
        {...{ form, lang }}
        name="replacement"
        label={words.replacement}
        hint={words.replacementHint}
        optional
      />
      <Button>{words.mark}</Button>
    </Form>
  )
}

function FileForm({ visit: { lang }, application, form }: FormProps) {
  const words = redactionWords[lang]
  return (
    <Section title={words.file}>
      <p class="soft">{words.fileLead}</p>
      <Form action={urls.applicationRedaction(application.id)}>
        <Radios
          {...{ form, lang }}
          name="fileState"
          label={words.state}
          choices={passageStates.map((value) => ({ value, label: words.fileStates[value] }))}
        />
        <TextArea {...{ form, lang }} name="fileText" label={words.fileText} rows={6} optional />
        <Button look="secondary">{words.settle}</Button>
      </Form>
    </Section>
  )
}
