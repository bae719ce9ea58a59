import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { LinkedRequest } from '../../db/support.ts'
import { maskedAddress } from '../../domain/masked-address.ts'
import type { SupportState } from '../../domain/support.ts'
import { guestWords } from './guest-words.ts'

export type GuestProps = {
  visit: Visit
  request: LinkedRequest
  link: string
  form: FormState
  /** An answer that was written before the code had to be shown anew. */
  carried: FormState['values']
  refusal?: string | undefined
}

/** All that the link alone shows: who asks, and for what. */
export function LinkPage({ visit, request, link, carried, refusal }: Omit<GuestProps, 'form'>) {
  const { lang } = visit
  const words = guestWords[lang]
  return (
    <Page visit={visit} title={words.title} lead={words.asks(request.applicant, request.call.name[lang])}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <Kept carried={carried} visit={visit} />
      <p>
        {words.what[request.rules.kind]} {words.until(longMoment(request.due.lastMinute, request.call.zone, lang))}
      </p>
      <p>{words.checked(maskedAddress(request.email))}</p>
      <Form action={urls.supportCode(link)}>
        <Carried carried={carried} />
        <Button>{words.sendCode}</Button>
      </Form>
      <p class="soft">{words.contact(request.call.contactEmail)}</p>
    </Page>
  )
}

/** The code from the second letter. */
export function GuestCodePage({ visit, request, link, form, carried, refusal }: GuestProps) {
  const { lang } = visit
  const words = guestWords[lang]
  return (
    <Page
      visit={visit}
      title={words.codeTitle}
      context={request.call.name[lang]}
      lead={words.codeSent(maskedAddress(request.email))}
      form={form}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ code: words.code }} />
      <Kept carried={carried} visit={visit} />
      <Form action={urls.supportEntry(link)}>
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          form={form}
          lang={lang}
          autocomplete="one-time-code"
          inputmode="numeric"
          size="short"
        />
        <Carried carried={carried} />
        <Button>{words.goOn}</Button>
      </Form>
      <Form action={urls.supportCode(link)}>
        <Carried carried={carried} />
        <Button look="quiet">{words.again}</Button>
      </Form>
    </Page>
  )
}

const Kept = ({ carried, visit }: Pick<GuestProps, 'carried' | 'visit'>) =>
  Object.keys(carried).length > 0 ? <Notice kind="good">{guestWords[visit.lang].keptText}</Notice> : null

const Carried = ({ carried }: Pick<GuestProps, 'carried'>) => (
  <>
    {Object.entries(carried).flatMap(([name, value]) =>
      [value].flat().map((one) => <Hidden key={`${name}${one}`} name={name} value={one} />),
    )}
  </>
)

/** A request that is over: how it ended, and nothing that could be guessed from it. */
export function GuestOverPage({ visit, request }: Pick<GuestProps, 'visit' | 'request'>) {
  const words = guestWords[visit.lang]
  const over = words.over[endOf(request.state)]
  return (
    <Page visit={visit} title={over.title} context={request.call.name[visit.lang]} lead={over.text(request.applicant)}>
      <p>{words.contact(request.call.contactEmail)}</p>
    </Page>
  )
}

type End = Exclude<SupportState, 'sent' | 'undelivered' | 'opened'>

const endOf = (state: SupportState): End =>
  state === 'sent' || state === 'undelivered' || state === 'opened' ? 'received' : state

/** A link nobody was given. */
export function NoSuchLinkPage({ visit }: Pick<GuestProps, 'visit'>) {
  const words = guestWords[visit.lang]
  return (
    <Page visit={visit} title={words.unknown} lead={words.unknownText}>
      <ButtonLink href={urls.home()} look="secondary">
        {words.home}
      </ButtonLink>
    </Page>
  )
}
