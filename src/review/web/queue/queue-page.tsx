import type { Translated } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { ComponentChildren } from 'preact'
import type { callsChairedBy } from '../../db/chaired.ts'
import type { QueuedReading } from '../../db/readings.ts'
import { interviewerWords } from '../../interviews/web/interviewer-words.ts'
import { boardWords } from '../board-words.ts'
import { words as allWords } from '../words.ts'
import { CallQueue } from './call-queue.tsx'

type Props = {
  visit: Visit
  readings: readonly QueuedReading[]
  /** What is shown of a call whose readings are all handed in. */
  after: ReadonlyMap<string, ComponentChildren>
  /** The calls whose committee they chair. */
  chaired: Awaited<ReturnType<typeof callsChairedBy>>
  /** Whether they talk to applicants as well. */
  interviews: boolean
}

/** What a committee member still has to read, call by call, and what they have finished. */
export function QueuePage({ visit, readings, after, chaired, interviews }: Props) {
  const words = allWords[visit.lang]
  const left = readings.filter((row) => row.completedAt === null).length
  const lead = readings.length === 0 ? words.nothing : words.queueLead(left, readings.length)
  const calls = [...Map.groupBy(readings, ({ callId }) => callId)]
  return (
    <Page
      visit={visit}
      title={words.queue}
      lead={lead}
      density="dense"
      actions={
        interviews && (
          <ButtonLink href={urls.heldInterviews()} look="secondary">
            {interviewerWords[visit.lang].title}
          </ButtonLink>
        )
      }
    >
      {calls.map(([call, rows]) => (
        <CallQueue key={call} {...{ visit, rows }}>
          {after.get(call)}
        </CallQueue>
      ))}
      {chaired.length > 0 && (
        <Section title={boardWords[visit.lang].chairing}>
          <ul>
            {chaired.map(({ id, name }) => (
              <li key={id}>
                <a href={urls.reviewBoard(id)}>{(name as Translated)[visit.lang]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
