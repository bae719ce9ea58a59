import type { ExceptionRow } from '#src/calls/db/exceptions.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios, Select } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Section, Split } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { Tag } from '#src/ui/tag.tsx'
import type { ComponentChildren } from 'preact'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import type { committeeLoads } from '../db/committee-loads.ts'
import { readerFields } from '../domain/reader-text.ts'
import { verdicts } from '../domain/verdict.ts'
import { FurtherPages } from './further-pages.tsx'
import { LetterText } from './letter-text.tsx'
import { ReadingsList, type ReadingRow } from './readings-list.tsx'
import { verdictTones } from './verdict-tones.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  application: DeskApplication
  readings: readonly ReadingRow[]
  /** What belongs to the application beside the letter. */
  more: ComponentChildren
  history: readonly TimelineEntry[]
  exceptions: readonly ExceptionRow[]
  committee: Awaited<ReturnType<typeof committeeLoads>>
  form: FormState
  refusal: string | undefined
}

/** One application whole: the letter on one side; wishes, readings and the decision on the other. */
export function ApplicationPage(props: Props) {
  const { visit, application, readings, more, exceptions, history, committee, form, refusal } = props
  const words = allWords[visit.lang]
  const name = `${application.givenName} ${application.familyName}`
  const place = [application.unit?.[visit.lang], application.email].filter(Boolean).join(' · ')
  return (
    <Page
      visit={visit}
      title={name}
      context={
        <>
          {application.callName[visit.lang]} · {application.reference}{' '}
          {application.late && <Tag tone="warn">{words.late}</Tag>}
        </>
      }
      lead={place}
      density="dense"
      form={form}
      back={{ href: urls.callApplications(application.call), label: words.backToApplications }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary
        form={form}
        lang={visit.lang}
        labels={{ verdict: words.decision, assessment: words.assessment, reader: words.giveTo }}
      />
      <Split
        start={
          <>
            <LetterText
              texts={readerFields(application.answers)}
              file={application.letterFile ? { href: urls.applicationLetter(application.id) } : undefined}
              lang={visit.lang}
            />
            {more}
          </>
        }
        end={
          <>
            <Exceptions visit={visit} exceptions={exceptions} />
            <Wishes visit={visit} application={application} />
            <ReadingsList visit={visit} application={application} readings={readings} />
            <FurtherPages application={application} lang={visit.lang} />
            <GiveTo visit={visit} application={application} committee={committee} form={form} />
            <AssessmentForm visit={visit} application={application} form={form} />
            <DecisionForm visit={visit} application={application} form={form} />
            <History entries={history} lang={visit.lang} />
          </>
        }
      />
    </Page>
  )
}

type Part = Pick<Props, 'visit' | 'application' | 'form'>

/** Rules of the call that this person need not meet, with who said so and why. */
function Exceptions({ visit: { lang }, exceptions }: Pick<Props, 'visit' | 'exceptions'>) {
  const words = allWords[lang]
  if (exceptions.length === 0) return null
  return (
    <Section title={words.exceptions}>
      <ul>
        {exceptions.map(({ id, rule, reason, grantedBy }) => (
          <li key={id}>
            {words.exceptionFrom[rule]}: <bdi>{reason}</bdi> {grantedBy !== null && <small>({grantedBy})</small>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Wishes({ visit, application }: Pick<Props, 'visit' | 'application'>) {
  const words = allWords[visit.lang]
  const wishes = application.wishes.map((wish) => [wish.name, wish.affiliation].filter(Boolean).join(', '))
  return (
    <Section title={words.wishes}>
      {wishes.length === 0 ? (
        <p>{words.noWishes}</p>
      ) : (
        <ol>
          {wishes.map((wish) => (
            <li key={wish}>{wish}</li>
          ))}
        </ol>
      )}
      {application.avoids.length > 0 && (
        <SummaryList
          lang={visit.lang}
          rows={[{ label: `${words.avoid} (${words.avoidAudience})`, value: application.avoids.join(', ') }]}
        />
      )}
    </Section>
  )
}

function GiveTo({ visit, application, committee, form }: Part & Pick<Props, 'committee'>) {
  const words = allWords[visit.lang]
  const choices = committee.map((reader) => ({
    value: reader.id,
    label: `${reader.familyName}, ${reader.givenName} (${reader.load})`,
  }))
  return (
    <Form action={urls.applicationReaders(application.id)}>
      <Select
        name="reader"
        label={words.giveTo}
        empty={words.chooseReader}
        form={form}
        lang={visit.lang}
        choices={choices}
      />
      <Button look="secondary">{words.give}</Button>
    </Form>
  )
}

function DecisionForm({ visit, application, form }: Part) {
  const words = allWords[visit.lang]
  const at = application.releasedAt && longMoment(application.releasedAt, visit.zone, visit.lang)
  return (
    <Section title={words.decision}>
      {at && application.verdict && (
        <p>
          <Tag tone={verdictTones[application.verdict]}>{words.verdicts[application.verdict]}</Tag> {words.sentNote},{' '}
          {at}
        </p>
      )}
      <Form action={urls.decision(application.id)}>
        <Radios
          name="verdict"
          label={words.decision}
          form={form}
          lang={visit.lang}
          choices={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
        />
        <Button>{words.keepDraft}</Button>
      </Form>
    </Section>
  )
}

/** What the committee writes about the applicant: before the decision, and for some calls a condition of it. */
function AssessmentForm({ visit, application, form }: Part) {
  const words = allWords[visit.lang]
  return (
    <Section title={words.assessment} id="assessment">
      <Form action={urls.assessment(application.id)}>
        <TextArea
          name="assessment"
          label={words.assessment}
          hint={words.assessmentHint}
          form={form}
          lang={visit.lang}
          rows={4}
        />
        <Button look="secondary">{words.keepAssessment}</Button>
      </Form>
    </Section>
  )
}
