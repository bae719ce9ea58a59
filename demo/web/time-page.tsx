import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { DateTimeField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { words as allWords } from './words.ts'

/** Sets the clock of the demo. */
export function TimePage({ visit, form }: { visit: Visit; form: FormState }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.time} lead={words.timeLead} form={form}>
      <ErrorSummary form={form} lang={visit.lang} />
      <Form action={urls.timeTravel()}>
        <DateTimeField name="moment" label={words.moment} form={form} lang={visit.lang} />
        <Button>{words.go}</Button>
      </Form>
    </Page>
  )
}
