import { shortMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { EmailField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { ExceptionRow } from '../../db/exceptions.ts'
import type { Call } from '../../domain/call.ts'
import { eligibilityRules } from '../../domain/eligibility.ts'
import { publicWords } from '../public-words.ts'
import { exceptionWords } from './exception-words.ts'

type Props = {
  visit: Visit
  call: Call
  exceptions: readonly ExceptionRow[]
  form: FormState
  refusal?: string | undefined
}

/** Whom a rule of the call does not refuse, and why; and the form that grants it. */
export function ExceptionsPage({ visit, call, exceptions, form, refusal }: Props) {
  const { lang } = visit
  const words = exceptionWords[lang]
  const { rules } = publicWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ email: words.email, rule: words.rule, reason: words.reason }} />
      <Granted {...{ visit, call, exceptions }} />
      <Section title={words.grant}>
        <Form action={urls.exceptions(call.id)}>
          <EmailField
            {...{ form, lang }}
            name="email"
            label={words.email}
            hint={words.emailHint}
            autocomplete="off"
            required
          />
          <Radios
            {...{ form, lang }}
            name="rule"
            label={words.rule}
            required
            choices={eligibilityRules.map((value) => ({ value, label: rules[value] }))}
          />
          <TextArea {...{ form, lang }} name="reason" label={words.reason} audience={words.reasonHint} rows={2} />
          <Button>{words.button}</Button>
        </Form>
      </Section>
    </Page>
  )
}

function Granted({ visit: { lang }, call, exceptions }: Pick<Props, 'visit' | 'call' | 'exceptions'>) {
  const words = exceptionWords[lang]
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={exceptions}
      rowKey={({ id }) => id}
      empty={words.none}
      narrow="cards"
      columns={[
        { header: words.person, names: true, cell: ({ name }) => <bdi>{name}</bdi> },
        { header: words.rule, cell: ({ rule }) => publicWords[lang].rules[rule] },
        {
          header: words.reason,
          cell: ({ reason, grantedAt, grantedBy }) => (
            <>
              <bdi>{reason}</bdi>{' '}
              <small>({words.given(shortMoment(grantedAt, call.zone, lang), grantedBy ?? '–')})</small>
            </>
          ),
        },
        {
          header: words.withdraw,
          quiet: true,
          cell: ({ id, name }) => (
            <PostButton action={urls.exceptions(call.id)} fields={{ withdraw: id }} look="quiet" about={words.of(name)}>
              {words.withdraw}
            </PostButton>
          ),
        },
      ]}
    />
  )
}
