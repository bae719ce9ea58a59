import { longMoment } from '#src/kernel/dates.ts'
import { acceptOf, kindsInWords } from '#src/platform/files/words.ts'
import { Button } from '#src/ui/buttons.tsx'
import { OneCheckbox } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { Audience } from '#src/ui/audience.tsx'
import { FileField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import { letterLimits } from '../../domain/letter-limits.ts'
import type { GuestProps } from './guest-pages.tsx'
import { guestWords } from './guest-words.ts'

type Props = Omit<GuestProps, 'carried'>

/** What a supporter is asked to give, and the way to decline. */
export function AnswerPage({ visit, request, link, form, refusal }: Props) {
  const { lang } = visit
  const words = guestWords[lang]
  const { applicant, call, rules, due } = request
  const [first, second] = rules.questions
  return (
    <Page visit={visit} title={words.title} lead={words.asks(applicant, call.name[lang])} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary
        form={form}
        lang={lang}
        labels={{
          agree: words.title,
          first: first[lang],
          second: second[lang],
          text: words.text,
          upload: words.upload(kindsInWords(letterLimits(call), lang)),
        }}
      />
      <Quote text={rules.request[lang]} />
      <p>
        {words.what[rules.kind]} {words.until(longMoment(due.lastMinute, call.zone, lang))}
      </p>
      <Audience>{words.readBy(call.name[lang])}</Audience>
      <Form action={urls.support(link)} upload={rules.kind === 'letter'}>
        <Asked {...{ visit, request, form }} />
        <OneCheckbox name="share" label={words.share(applicant)} hint={words.shareHint} form={form} lang={lang} />
        <p class="soft">{words.once}</p>
        <Button>{words.send}</Button>
      </Form>
      <Decline {...{ visit, request, link, form }} />
    </Page>
  )
}

function Asked({ visit: { lang }, request: { applicant, rules, call }, form }: Omit<Props, 'link'>) {
  const limits = letterLimits(call)
  const words = guestWords[lang]
  const props = { form, lang }
  const [first, second] = rules.questions
  if (rules.kind === 'tick') return <OneCheckbox {...props} name="agree" label={words.agree(applicant)} />
  if (rules.kind === 'questions')
    return (
      <>
        <TextArea {...props} name="first" label={first[lang]} rows={6} target={150} />
        <TextArea {...props} name="second" label={second[lang]} rows={6} target={150} />
      </>
    )
  return (
    <>
      <TextArea {...props} name="text" label={words.text} rows={14} target={400} />
      <FileField
        {...props}
        name="upload"
        label={words.upload(kindsInWords(limits, lang))}
        hint={words.uploadHint}
        accept={acceptOf(limits)}
        megabytes={limits.megabytes}
      />
    </>
  )
}

function Decline({ visit: { lang }, request, link, form }: Props) {
  const words = guestWords[lang]
  return (
    <Details summary={words.no} open={form.errors.reason !== undefined}>
      <p>{words.noLead(request.applicant)}</p>
      <Form action={urls.declineSupport(link)}>
        <TextArea
          name="reason"
          label={words.reason}
          audience={words.reasonAudience}
          form={form}
          lang={lang}
          rows={3}
          optional
        />
        <Button look="secondary">{words.decline}</Button>
      </Form>
    </Details>
  )
}
