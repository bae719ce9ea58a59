import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { announcementWords } from './announcement-words.ts'
import { answersIn, SubscribeForm, type StrandChoice } from './subscribe-form.tsx'

type Props = { visit: Visit; strands: readonly StrandChoice[]; form: FormState; refusal?: string | undefined }

/** "Tell me when a call opens": an address, strands, a language. */
export function SubscribePage({ visit, strands, form, refusal }: Props) {
  const { lang } = visit
  const words = announcementWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      form={form}
      back={{ href: urls.calls(), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ email: words.email, strands: words.strands, lang: words.lang }} />
      <SubscribeForm {...{ lang, strands, form }} answers={answersIn(form)} />
    </Page>
  )
}

type LinkProps = { visit: Visit; token: string; email: string; isConfirmed: boolean }

/** The page of the link in the first letter: the button confirms; afterwards it says that all is well. */
export function SubscriptionPage({ visit, token, email, isConfirmed }: LinkProps) {
  const words = announcementWords[visit.lang]
  if (!isConfirmed)
    return (
      <Page visit={visit} title={words.confirmTitle} lead={words.confirmLead(email)}>
        <PostButton action={urls.subscription(token)} look="primary">
          {words.confirmButton}
        </PostButton>
      </Page>
    )
  return (
    <Page visit={visit} title={words.onTitle} lead={words.onLead(email)}>
      <ButtonLink href={urls.unsubscribe(token)} look="secondary">
        {words.endLink}
      </ButtonLink>
    </Page>
  )
}

/** The page of the link in every letter: looking ends nothing, the button does. */
export function LeavePage({ visit, token, email }: Omit<LinkProps, 'isConfirmed'>) {
  const words = announcementWords[visit.lang]
  return (
    <Page visit={visit} title={words.endTitle} lead={words.endLead(email)}>
      <PostButton action={urls.unsubscribe(token)} look="primary">
        {words.endButton}
      </PostButton>
    </Page>
  )
}

/** A link whose subscription has been deleted. */
export function NothingKeptPage({ visit }: { visit: Visit }) {
  const words = announcementWords[visit.lang]
  return (
    <Page visit={visit} title={words.goneTitle} lead={words.goneLead}>
      <ButtonLink href={urls.calls()} look="secondary">
        {words.back}
      </ButtonLink>
    </Page>
  )
}
