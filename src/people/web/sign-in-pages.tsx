import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { langs } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { KeptForm } from '#src/platform/web/kept-form.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { EmailField, Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { KeptField, KeptText } from './kept-text.tsx'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  form: FormState
  refusal?: string
  /** What was typed when the session ended. */
  kept?: KeptForm | undefined
}

/** The only way in: an address. */
export function SignInPage({ visit, form, refusal, kept }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.signIn} lead={words.signInLead} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      {kept && <KeptText visit={visit} kept={kept} />}
      <Form action={urls.signIn()}>
        <KeptField kept={kept} />
        <EmailField name="email" label={words.email} hint={words.emailHint} form={form} lang={visit.lang} />
        <Hidden name="next" value={valueOf(form, 'next')} />
        <Button>{words.sendCode}</Button>
      </Form>
    </Page>
  )
}

/** The code from the letter, typed where it was asked for. */
export function CodePage({ visit, form, refusal, email, kept }: Props & { email: string }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.enterCode} lead={words.codeSent(email)} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      {kept && <KeptText visit={visit} kept={kept} />}
      <Form action={urls.signInCode()}>
        <KeptField kept={kept} />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          form={form}
          lang={visit.lang}
          autocomplete="one-time-code"
          inputmode="numeric"
          size="short"
        />
        <Hidden name="next" value={valueOf(form, 'next')} />
        <Button>{words.enter}</Button>
      </Form>
      <p>
        <a href={urls.signIn()}>{words.otherAddress}</a>
      </p>
    </Page>
  )
}

/** Somebody new says how to address them. */
export function WelcomePage({ visit, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  return (
    <Page visit={visit} title={words.welcome} lead={words.welcomeLead} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      <Form action={urls.welcome()}>
        <TextField
          name="givenName"
          label={words.givenName}
          form={form}
          lang={lang}
          autocomplete="given-name"
          size="medium"
        />
        <TextField
          name="familyName"
          label={words.familyName}
          form={form}
          lang={lang}
          autocomplete="family-name"
          size="medium"
        />
        <Radios
          name="lang"
          label={words.language}
          form={form}
          lang={lang}
          choices={langs.map((value) => ({ value, label: words.languages[value] }))}
        />
        <Hidden name="next" value={valueOf(form, 'next')} />
        <Button>{words.goOn}</Button>
      </Form>
    </Page>
  )
}
