import type { Visit } from '#src/kernel/visit.ts'
import { Card, Cards } from '#src/ui/card.tsx'
import { Doors } from '#src/ui/doors.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Home } from '../db/home.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import { currentCalls } from '../domain/year.ts'
import { announcementWords } from './announcements/announcement-words.ts'
import { CallCardOf } from './call-card.tsx'
import { homeWords } from './home-words.ts'
import { YearOfCall } from './year-of-call.tsx'

type Props = { visit: Visit; home: Home }

/** The first page of the house: what the programme is, the ways in, what is open, and how a year looks. */
export function HomePage({ visit, home: { programme, calls, years } }: Props) {
  const { lang, now } = visit
  const words = homeWords[lang]
  if (!programme) return <Page visit={visit} title={words.title} lead={words.noProgramme} hero width="wide" />

  const inPhase = (phase: 'open' | 'announced') => calls.filter((call) => phaseOf(call, now) === phase).toReversed()
  const [open, announced] = [inPhase('open'), inPhase('announced')]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={programme.name[lang]}
      lead={programme.summary[lang]}
      hero
      width="wide"
    >
      <WaysIn visit={visit} open={open} />
      {open.length === 0 && announced.length === 0 ? (
        <Section title={words.openCalls}>
          <p>
            {words.noCalls} <a href={urls.calls()}>{words.allCalls}</a>
          </p>
        </Section>
      ) : (
        <>
          <CallsOf title={words.openCalls} visit={visit} calls={open} />
          <CallsOf title={words.soonCalls} visit={visit} calls={announced} />
        </>
      )}
      <p>
        <a href={urls.subscribe()}>{announcementWords[lang].link}</a>
      </p>
      <Section title={words.pillars}>
        <Cards>
          {words.pillar.map(({ title, text }) => (
            <Card key={title} title={title}>
              {text}
            </Card>
          ))}
        </Cards>
      </Section>
      <Years visit={visit} calls={currentCalls(calls, years, now)} years={years} />
    </Page>
  )
}

/** With one open call the third door leads straight to it. */
function WaysIn({ visit, open }: { visit: Visit; open: readonly Call[] }) {
  const words = homeWords[visit.lang]
  const [only, another] = open
  return (
    <Doors
      doors={[
        { title: words.findMentor, text: words.findMentorText, href: urls.mentors() },
        { title: words.offer, text: words.offerText, href: urls.joinMentors() },
        { title: words.apply, text: words.applyText, href: only && !another ? urls.call(only.id) : urls.calls() },
      ]}
    />
  )
}

function CallsOf({ title, visit, calls }: { title: string; visit: Visit; calls: readonly Call[] }) {
  if (calls.length === 0) return null
  return (
    <Section title={title}>
      <Cards>
        {calls.map((call) => (
          <CallCardOf key={call.id} visit={visit} call={call} />
        ))}
      </Cards>
    </Section>
  )
}

function Years({ visit, calls, years }: { visit: Visit; calls: readonly Call[]; years: Home['years'] }) {
  const words = homeWords[visit.lang]
  if (calls.length === 0) return null
  return (
    <Section title={words.year}>
      {calls.map((call) => (
        <div key={call.id} class="flow">
          <h3>
            <a href={urls.call(call.id)}>{call.name[visit.lang]}</a>
          </h3>
          <YearOfCall visit={visit} call={call} milestones={years.get(call.id) ?? []} />
        </div>
      ))}
      <p>
        <a href={urls.yearFile()}>{words.yearFile}</a>
      </p>
    </Section>
  )
}
