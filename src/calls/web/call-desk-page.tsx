import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { History } from '#src/ui/history.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { Institution } from '../db/institutions.ts'
import type { Call } from '../domain/call.ts'
import type { CallWarning } from '../domain/call-warnings.ts'
import { CallLinks } from './call-links.tsx'
import { PhaseTag } from './call-table-page.tsx'
import { deskWords } from './desk-words.ts'
import { PlanFields, planLabels } from './plan-fields.tsx'
import { turnSentence } from './turn-words.ts'

type Props = {
  visit: Visit
  call: Call
  employers: readonly Institution[]
  history: readonly TimelineEntry[]
  warnings: readonly CallWarning[]
  form: FormState
  refusal?: string | undefined
}

/** One call for its coordinator: its pages, what to look at, its plan and what happened to it. */
export function CallDeskPage({ visit, call, employers, history, warnings, form, refusal }: Props) {
  const { lang, now } = visit
  const words = deskWords[lang]
  return (
    <Page
      visit={visit}
      title={call.name[lang]}
      context={
        <>
          {call.strandName[lang]} <PhaseTag call={call} visit={visit} />
        </>
      }
      lead={turnSentence(call, now, lang)}
      density="dense"
      form={form}
      back={{ href: urls.callsTable(), label: words.calls }}
      actions={!call.publishedAt && <ButtonLink href={urls.publishCall(call.id)}>{words.publish}</ButtonLink>}
      aside={<History entries={history} lang={lang} />}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={planLabels(lang)} />
      {warnings.length > 0 && (
        <Notice kind="warn" title={words.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{words.warning[warning]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <CallLinks visit={visit} call={call} />
      <Section title={words.plan}>
        <Form action={urls.editCall(call.id)}>
          <PlanFields {...{ form, lang, employers }} zone={call.zone} />
          <Button>{words.save}</Button>
        </Form>
      </Section>
    </Page>
  )
}
