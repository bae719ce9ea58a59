import { shortDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { History } from '#src/ui/history.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { MentorshipDates } from '../db/mentorship-dates.ts'
import { officeWords } from './office-words.ts'

type Props = { visit: Visit; mentorship: MentorshipDates; history: readonly TimelineEntry[] }

/** One mentorship for its coordinator: who the two are, and on which days something happened. Never what. */
export function MentorshipDatesPage({ visit, mentorship, history }: Props) {
  const { lang } = visit
  const words = officeWords[lang]
  const { mentee, mentor, startedOn, plannedEndOn, endedOn } = mentorship
  return (
    <Page
      visit={visit}
      title={words.pair(mentee, mentor)}
      context={mentorship.callName[lang]}
      lead={words.datesLead}
      density="dense"
      back={{ href: urls.callMentorships(mentorship.call), label: words.title }}
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: words.mentee, value: mentee },
          { label: words.mentor, value: mentor },
          { label: words.started, value: shortDate(startedOn, lang) },
          endedOn
            ? { label: words.ended, value: shortDate(endedOn, lang) }
            : { label: words.plannedEnd, value: shortDate(plannedEndOn, lang) },
        ]}
      />
      <History entries={history} lang={lang} />
    </Page>
  )
}
