import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { Lists } from './field-props.ts'
import { pageWords } from './page-words.ts'
import { wholeApplication } from './whole-application.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; application: OwnApplication; lists: Lists }

/** One's own application whole, to be printed or kept as PDF by the browser. */
export function PrintPage({ visit, application, lists }: Props) {
  const { lang } = visit
  const [words, time] = [allWords[lang], pageWords[lang]]
  const { call, submittedAt, state } = application
  const sent = submittedAt ? time.sentAt(longMoment(submittedAt, call.zone, lang)) : time.notSent
  return (
    <Page
      visit={visit}
      title={call.name[lang]}
      context={[`${words.application} ${application.reference}`, visit.who?.name].filter(Boolean).join(' · ')}
      lead={
        <>
          {time.printedAt(longMoment(visit.now, call.zone, lang))} {sent}{' '}
          {state === 'changed-since-sent' && time.changes}
        </>
      }
      back={{ href: urls.application(application.id), label: words.backToList }}
    >
      <p class="buttons">{time.printLead}</p>
      {wholeApplication(application, lists, lang).map(({ section, title, rows }) => (
        <Section key={section} title={title}>
          <SummaryList lang={lang} rows={rows} />
        </Section>
      ))}
    </Page>
  )
}
