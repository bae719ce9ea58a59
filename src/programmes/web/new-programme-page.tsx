import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { programmesWords } from './programmes-words.ts'
import { words as allWords } from './words.ts'

/** Another programme beside those there are. */
export function NewProgrammePage({ visit, form }: { visit: Visit; form: FormState }) {
  const { lang } = visit
  const words = allWords[lang]
  const field = { form, lang, required: true }
  const labels = { name: words.programmeName, contactEmail: words.contact, zone: words.zone }
  return (
    <Page
      visit={visit}
      title={programmesWords[lang].another}
      lead={programmesWords[lang].anotherLead}
      density="dense"
      form={form}
      back={{ href: urls.programmes(), label: programmesWords[lang].title }}
    >
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Form action={urls.newProgramme()}>
        <TextField {...field} name="name" label={words.programmeName} />
        <EmailField {...field} name="contactEmail" label={words.contact} hint={words.contactHint} autocomplete="off" />
        <TextField {...field} name="zone" label={words.zone} hint={words.zoneHint} size="medium" spellcheck={false} />
        <Button>{words.found}</Button>
      </Form>
    </Page>
  )
}
