import { dayOf, longDate, longMoment, shortDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { langs, type Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../../db/applications.ts'
import type { OwnSupport, SupportRequest } from '../../db/support.ts'
import { mayAskSupporter, type SupportState } from '../../domain/support.ts'
import { words as allWords } from './words.ts'
import { words as applicationWords } from '../words.ts'

export const supportTones = {
  sent: 'info',
  undelivered: 'bad',
  opened: 'info',
  received: 'good',
  declined: 'warn',
  'not-pursued': 'plain',
  'too-late': 'warn',
  replaced: 'plain',
} as const satisfies Record<SupportState, Tone>

type Props = {
  visit: Visit
  application: OwnApplication
  support: OwnSupport
  form: FormState
  refusal?: string | undefined
}

/** Whom an applicant has asked, how far that is, and the way to ask somebody else. What was written is shown only if it is shared. */
export function SupporterPage({ visit, application, support, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { rules, due, request } = support
  const { lang } = visit
  const { call } = application
  const mayAsk = mayAskSupporter(application, due, visit.now) && request?.state !== 'received'
  const hasProblem = Object.keys(form.errors).length > 0 || refusal !== undefined
  return (
    <Page
      visit={visit}
      title={words.task}
      context={call.name[lang]}
      lead={`${words.lead[rules.kind]} ${needOf(support, call.zone, lang)}`}
      form={form}
      back={{ href: urls.application(application.id), label: applicationWords[lang].backToList }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ name: words.name, email: words.email, lang: words.lang }} />
      {request && <Standing {...{ visit, application, support, request }} />}
      {mayAsk && !request && (
        <Section title={words.ask}>
          <AskForm {...{ visit, application, form }} />
        </Section>
      )}
      {mayAsk && request && (
        <Details summary={words.askElse} open={hasProblem || request.state === 'declined'}>
          <p>{words.askElseLead}</p>
          <AskForm {...{ visit, application, form }} />
        </Details>
      )}
    </Page>
  )
}

/** What the call wants of an applicant, and by when, in a sentence. */
export function needOf({ rules, due }: Pick<OwnSupport, 'rules' | 'due'>, zone: string, lang: Lang): string {
  const words = allWords[lang]
  if (!rules.isRequired) return words.optional
  return words[rules.mayFollow ? 'mayFollow' : 'mustArrive'](longMoment(due.lastMinute, zone, lang))
}

/** The state of a request with its date: "Opened 13 Nov 2026". */
export function supportStateInWords(request: SupportRequest, zone: string, lang: Lang): string {
  const { askedAt, openedAt, receivedAt, declinedAt } = request
  const at = receivedAt ?? declinedAt ?? openedAt ?? askedAt
  return allWords[lang].states[request.state](shortDate(dayOf(at, zone), lang))
}

type StandingProps = Pick<Props, 'visit' | 'application' | 'support'> & { request: SupportRequest }

function Standing({ visit: { lang }, application, support, request }: StandingProps) {
  const words = allWords[lang]
  const { zone } = application.call
  const row = (label: string, at: Temporal.Instant | null) =>
    at ? [{ label, value: longDate(dayOf(at, zone), lang) }] : []
  return (
    <Section title={request.name}>
      <p>
        <Tag tone={supportTones[request.state]}>{supportStateInWords(request, zone, lang)}</Tag>{' '}
        {words.next[request.state](longMoment(support.due.lastMinute, zone, lang))}
      </p>
      <SummaryList
        lang={lang}
        rows={[
          { label: words.person, value: `${request.name}, ${request.email}` },
          ...row(words.asked, request.askedAt),
          ...row(words.opened, request.openedAt),
          ...row(words.received, request.receivedAt),
          ...row(words.declined, request.declinedAt),
        ]}
      />
      {request.state === 'received' && <Shared {...{ lang, application, support, request }} />}
    </Section>
  )
}

function Shared({ lang, application, support, request }: Omit<StandingProps, 'visit'> & { lang: Lang }) {
  const words = allWords[lang]
  const { given } = request
  if (!given) return <p class="soft">{words.notShared}</p>
  return (
    <>
      <h3>{words.shared}</h3>
      {given.kind === 'tick' && (
        <p>
          {request.name} {words.tickStatement}.
        </p>
      )}
      {given.kind === 'text' && <Quote text={given.text} by={request.name} />}
      {given.kind === 'file' && <a href={urls.sharedSupport(application.id)}>{words.openShared}</a>}
      {given.kind === 'questions' &&
        given.answers.map((answer, at) => (
          <div key={at}>
            <h4>{support.rules.questions[at]?.[lang]}</h4>
            <Quote text={answer} by={request.name} />
          </div>
        ))}
    </>
  )
}

function AskForm({ visit, application, form }: Pick<Props, 'visit' | 'application' | 'form'>) {
  const { lang } = visit
  const words = allWords[lang]
  const props = { form, lang }
  return (
    <Form action={urls.supporter(application.id)}>
      <TextField {...props} name="name" label={words.name} hint={words.nameHint} autocomplete="off" size="medium" />
      <EmailField {...props} name="email" label={words.email} hint={words.emailHint} autocomplete="off" />
      <Radios
        {...props}
        name="lang"
        label={words.lang}
        inline
        choices={langs.map((value) => ({ value, label: words.langs[value] }))}
      />
      <p class="soft">{words.theyRead}</p>
      <Button>{words.send}</Button>
    </Form>
  )
}
