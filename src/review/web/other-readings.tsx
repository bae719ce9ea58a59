import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import type { OtherReading } from '../db/other-readings.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { phaseWords } from './phase-words.ts'

type Props = { visit: Visit; reading: Pick<GivenReading, 'rubric'>; others: readonly OtherReading[] }

/** What the other readers of an application handed in, for those who have handed in as well. */
export function Others({ visit: { lang }, reading, others }: Props) {
  const words = phaseWords[lang]
  return (
    <Section title={words.others}>
      <p class="soft">{others.length === 0 ? words.noOthers : words.othersLead}</p>
      {others.map(({ id, name, scores, reason }) => {
        const marks = reading.rubric.map(({ key, name: label }) => `${label[lang]} ${scores[key] ?? '–'}`).join(' · ')
        return <Quote key={id} text={reason} by={`${name} – ${marks}`} />
      })}
    </Section>
  )
}
