import type { Call } from '#src/calls/domain/call.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { DateTimeField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import { deskWords } from '../interviews/web/desk-words.ts'
import { phaseBeginnings, reviewPhaseOf } from '../domain/phases.ts'
import { namesSettings, type ReviewPlan } from '../domain/review-plan.ts'
import { phaseWords } from './phase-words.ts'

type Props = { visit: Visit; call: Call; plan: ReviewPlan; form: FormState; refusal: string | undefined }

/** The phases from the closing of a call to its decisions: which one is under way, and the dates of all. */
export function PlanPage({ visit, call, plan, form, refusal }: Props) {
  const { lang } = visit
  const words = phaseWords[lang]
  const labels = {
    readingLocal: words.readingFrom,
    discussionLocal: words.discussionFrom,
    interviewsLocal: words.interviewsFrom,
    decisionLocal: words.decisionFrom,
    names: words.names,
  }
  const time = (name: keyof typeof labels, hint: string) => (
    <DateTimeField {...{ form, lang, name, hint }} label={labels[name]} optional />
  )
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: call.name[lang] }}
      actions={
        <>
          <ButtonLink href={urls.callEligibility(call.id)} look="secondary">
            {words.toEligibility}
          </ButtonLink>
          {plan.interviewsLocal !== null && (
            <ButtonLink href={urls.interviews(call.id)} look="secondary">
              {deskWords[lang].title}
            </ButtonLink>
          )}
        </>
      }
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels }} />
      <Phases {...{ visit, call, plan }} />
      <Form action={urls.callReading(call.id)}>
        {time('readingLocal', words.readingHint)}
        {time('discussionLocal', words.discussionHint)}
        {time('interviewsLocal', words.interviewsHint)}
        {time('decisionLocal', words.decisionHint)}
        <Radios
          {...{ form, lang }}
          name="names"
          label={words.names}
          hint={words.namesHint}
          choices={namesSettings.map((value) => ({ value, label: words.namesSettings[value] }))}
        />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}

function Phases({ visit, call, plan }: Pick<Props, 'visit' | 'call' | 'plan'>) {
  const { lang, now } = visit
  const words = phaseWords[lang]
  const active = reviewPhaseOf(plan, call, now)
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={phaseBeginnings(plan, call)}
      rowKey={({ phase }) => phase}
      narrow="cards"
      columns={[
        {
          header: words.phase,
          names: true,
          cell: ({ phase }) => (
            <>
              {words.phases[phase]} {phase === active && <Tag tone="info">{words.now}</Tag>}
            </>
          ),
        },
        { header: words.begins, cell: ({ from }) => words.from(longMoment(from, call.zone, lang)) },
        { header: words.allows, cell: ({ phase }) => words.what[phase] },
      ]}
    />
  )
}
