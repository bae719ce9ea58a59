import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import type { readingsForDesk } from '../db/desk.ts'
import type { Reasons, Scores } from '../domain/reading.ts'
import { standingOf } from '../domain/recommendation.ts'
import { marksIn, withReasons } from './marks.ts'
import { phaseWords } from './phase-words.ts'
import { words as allWords } from './words.ts'

export type ReadingRow = Awaited<ReturnType<typeof readingsForDesk>>[number]
type Props = { visit: Visit; application: DeskApplication; readings: readonly ReadingRow[] }

/** What each reader said, and what it comes to. */
export function ReadingsList({ visit, application, readings }: Props) {
  const words = allWords[visit.lang]
  const finished = readings
    .filter((row) => row.completedAt && !row.withdrawnAt && row.counts)
    .map((row) => row.scores as Scores)
  const { mean, count, needsAnother } = standingOf(finished, application)
  const shown = mean === null ? undefined : oneDecimal(mean, visit.lang)
  const says = application.aggregate === 'median' ? words.median : words.recommendation
  return (
    <Section title={words.readings}>
      {shown && (
        <p>
          {says(shown, count)} {needsAnother && <Tag tone="warn">{words.needsAnother}</Tag>}
        </p>
      )}
      {readings.map((row) => (
        <OneReading key={row.id} row={row} visit={visit} application={application} />
      ))}
    </Section>
  )
}

function OneReading({ row, visit, application }: { row: ReadingRow; visit: Visit; application: DeskApplication }) {
  const words = allWords[visit.lang]
  const name = `${row.givenName} ${row.familyName}`
  if (row.withdrawnAt || !row.counts)
    return (
      <p>
        {name} <Tag tone="plain">{row.counts ? words.takeBack : words.conflict}</Tag>
      </p>
    )
  if (!row.completedAt)
    return (
      <div class="buttons">
        <span>
          {name} <Tag tone="info">{words.states.reading}</Tag>
        </span>
        <PostButton
          action={urls.applicationReaders(application.id)}
          fields={{ reading: row.id }}
          look="quiet"
          about={name}
        >
          {words.takeBack}
        </PostButton>
      </div>
    )
  const { rubric, flags } = application
  const about = [
    `${name} – ${marksIn(rubric, row.scores as Scores, visit.lang)}`,
    row.changes > 0 ? phaseWords[visit.lang].changed(row.changes) : '',
  ]
  return (
    <>
      <Quote
        text={withReasons(row.reason, { rubric, reasons: row.reasons as Reasons, lang: visit.lang })}
        by={about.filter(Boolean).join(' · ')}
      />
      {flags
        .filter(({ key }) => row.flags.includes(key))
        .map(({ key, name: flag }) => (
          <p key={key}>
            <Tag tone="warn">{words.flagged}</Tag> {flag[visit.lang]}
          </p>
        ))}
    </>
  )
}
