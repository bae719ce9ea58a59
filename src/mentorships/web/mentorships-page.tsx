import { longDate, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { Card, Cards } from '#src/ui/card.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { Mentorship } from '../db/mentorships.ts'
import type { Overview } from '../db/overview.ts'
import { mentorshipState, type MentorshipState } from '../domain/mentorship.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  today: Temporal.PlainDate
  mentorships: readonly Mentorship[]
  overviews: readonly Overview[]
}

const tones: Record<MentorshipState['state'], Tone> = { running: 'good', 'over-time': 'info', ended: 'plain' }

/** Everybody a person works with, as mentee or as mentor: when next, and what is left to do. */
export function MentorshipsPage({ visit, today, mentorships, overviews }: Props) {
  const words = allWords[visit.lang]
  const sides = (['mentor', 'mentee'] as const).map((side) => ({
    heading: side === 'mentor' ? words.accompanying : words.accompanied,
    own: mentorships.filter((one) => one.side === side),
  }))
  return (
    <Page visit={visit} title={words.mine} lead={words.mineLead} width="wide">
      {mentorships.length === 0 && <Empty title={words.none}>{words.noneNext}</Empty>}
      {sides
        .filter(({ own }) => own.length > 0)
        .map(({ heading, own }) => (
          <Section key={heading} title={heading}>
            <Cards>
              {own.map((mentorship) => (
                <MentorshipCard
                  key={mentorship.id}
                  {...{ visit, today, mentorship }}
                  overview={overviews.find((one) => one.mentorship === mentorship.id)}
                />
              ))}
            </Cards>
          </Section>
        ))}
    </Page>
  )
}

type CardProps = {
  visit: Visit
  today: Temporal.PlainDate
  mentorship: Mentorship
  overview: Overview | undefined
}

function MentorshipCard({ visit, today, mentorship, overview }: CardProps) {
  const words = allWords[visit.lang]
  const { state } = mentorshipState(mentorship, today)
  return (
    <Card
      title={mentorship.other.name}
      href={urls.mentorship(mentorship.id)}
      context={mentorship.callName[visit.lang]}
      tag={{ label: words.states[state], tone: tones[state] }}
    >
      <p>
        {words.since(longDate(mentorship.startedOn, visit.lang))}. {words.heldSoFar(overview?.held ?? 0)}.
      </p>
      {state !== 'ended' && (
        <p>
          {nextIn(overview, mentorship.zone, visit)} {words.toDo(overview?.openActions ?? 0)}.
        </p>
      )}
    </Card>
  )
}

function nextIn(overview: Overview | undefined, zone: string, visit: Visit): string {
  const words = allWords[visit.lang]
  const at = overview?.nextLocal ? instantOf(overview.nextLocal, zone) : undefined
  return at instanceof Temporal.Instant ? `${words.nextIs(longMoment(at, zone, visit.lang))}.` : words.noNext
}
