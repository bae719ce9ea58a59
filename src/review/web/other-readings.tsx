import type { Visit } from '#src/kernel/visit.ts'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import type { OtherReading } from '../db/other-readings.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { marksIn, withReasons } from './marks.ts'
import { phaseWords } from './phase-words.ts'

type Props = { visit: Visit; reading: Pick<GivenReading, 'rubric'>; others: readonly OtherReading[] }

/** What the other readers of an application handed in, for those who have handed in as well. */
export function Others({ visit: { lang }, reading, others }: Props) {
  const words = phaseWords[lang]
  return (
    <Section title={words.others}>
      <p class="soft">{others.length === 0 ? words.noOthers : words.othersLead}</p>
      {others.map(({ id, name, scores, reason, reasons }) => (
        <Quote
          key={id}
          text={withReasons(reason, { rubric: reading.rubric, reasons, lang })}
          by={`${name} – ${marksIn(reading.rubric, scores, lang)}`}
        />
      ))}
    </Section>
  )
}
