import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import { verdicts } from '../../domain/verdict.ts'
import { words as allWords } from './words.ts'

/** The office's own paragraph in the letters of each verdict. */
export function NotesPage({ visit, call, form }: { visit: Visit; call: Call; form: FormState }) {
  const { lang } = visit
  const words = allWords[lang]
  const labels = verdicts.map((verdict) => translatedLabels(verdict, words.noteFor[verdict]))
  return (
    <Page
      visit={visit}
      title={words.letters}
      context={call.name[lang]}
      lead={words.lettersLead}
      density="dense"
      form={form}
      back={{ href: urls.callDecisions(call.id), label: words.backToDesk }}
    >
      <ErrorSummary form={form} lang={lang} labels={Object.assign({}, ...labels)} />
      <Form action={urls.decisionNotes(call.id)}>
        {verdicts.map((verdict) => (
          <TranslatedField
            key={verdict}
            name={verdict}
            label={words.noteFor[verdict]}
            form={form}
            lang={lang}
            rows={4}
            optional
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}
