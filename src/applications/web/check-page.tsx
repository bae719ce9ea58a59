import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Section as PageSection } from '#src/ui/layout.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import type { Lists } from './field-props.ts'
import { supportStateInWords } from './support/supporter-page.tsx'
import { words as supportWords } from './support/words.ts'
import { wholeApplication } from './whole-application.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  application: OwnApplication
  lists: Lists
  support: OwnSupport | undefined
  problems: Readonly<Record<string, string>>
  refusal: string | undefined
}

/** Everything once more, each with a way to change it, and the button that sends. */
export function CheckPage({ visit, application, lists, support, problems, refusal }: Props) {
  const words = allWords[visit.lang]
  const { call, state } = application
  const whole = wholeApplication(application, lists, visit.lang)
  return (
    <Page
      visit={visit}
      title={words.checkTitle}
      context={call.name[visit.lang]}
      lead={words.checkLead}
      back={{ href: urls.application(application.id), label: words.backToList }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary
        form={{ values: {}, errors: problems }}
        lang={visit.lang}
        labels={{
          ...Object.fromEntries(whole.map(({ section, title }) => [section, title])),
          support: supportWords[visit.lang].task,
        }}
      />
      {whole.map(({ section, title, rows }) => (
        <PageSection key={section} id={`f-${section}`} title={title}>
          <SummaryList
            lang={visit.lang}
            rows={rows.map((row) => ({ ...row, change: urls.section(application.id, section) }))}
          />
        </PageSection>
      ))}
      {support && (
        <PageSection id="f-support" title={supportWords[visit.lang].task}>
          <SummaryList lang={visit.lang} rows={[supportRow(application, support, visit)]} />
        </PageSection>
      )}
      {application.phase === 'open' && (
        <>
          <p>{words.sendLead(longMoment(call.closesAt, call.zone, visit.lang))}</p>
          <PostButton action={urls.checkAnswers(application.id)} look="primary">
            {state === 'draft' ? words.send : words.sendAgain}
          </PostButton>
        </>
      )}
    </Page>
  )
}

function supportRow(application: OwnApplication, { request }: OwnSupport, { lang }: Visit) {
  const { notAsked, person } = supportWords[lang]
  const state = request && supportStateInWords(request, application.call.zone, lang)
  return {
    label: person,
    value: request ? `${request.name} (${state})` : notAsked,
    change: urls.supporter(application.id),
  }
}
