import type { FormState } from '#src/kernel/form-state.ts'
import { langs } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; token: string; form: FormState; refusal?: string | undefined }

/** Everything a new house needs to know, on one page. */
export function SetUpPage({ visit, token, form, refusal }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const field = { form, lang, required: true }
  const labels = {
    name: words.programmeName,
    contactEmail: words.contact,
    zone: words.zone,
    givenName: words.givenName,
    familyName: words.familyName,
    email: words.email,
  }
  return (
    <Page visit={visit} title={words.setUp} lead={words.setUpLead} form={form}>
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Form action={urls.setUp(token)}>
        <Fieldset legend={words.theProgramme}>
          <TextField {...field} name="name" label={words.programmeName} />
          <EmailField
            {...field}
            name="contactEmail"
            label={words.contact}
            hint={words.contactHint}
            autocomplete="off"
          />
          <TextField {...field} name="zone" label={words.zone} hint={words.zoneHint} size="medium" spellcheck={false} />
        </Fieldset>
        <Fieldset legend={words.you} hint={words.youHint}>
          <TextField {...field} name="givenName" label={words.givenName} autocomplete="given-name" />
          <TextField {...field} name="familyName" label={words.familyName} autocomplete="family-name" />
          <EmailField {...field} name="email" label={words.email} />
          <Radios
            {...field}
            name="lang"
            label={words.lang}
            inline
            choices={langs.map((value) => ({ value, label: words.languages[value] }))}
          />
        </Fieldset>
        <Button>{words.found}</Button>
      </Form>
    </Page>
  )
}

/** A link that was used or is too old says so, and what to do. */
export function LinkOverPage({ visit }: { visit: Visit }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.linkOver} lead={words.linkOverText}>
      <ButtonLink href={`${urls.signIn()}?next=${encodeURIComponent(urls.desk())}`} look="secondary">
        {words.toDesk}
      </ButtonLink>
    </Page>
  )
}
