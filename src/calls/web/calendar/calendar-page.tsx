import { longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { ClosedDaysRow } from '../../db/closed-days.ts'
import type { StrandRule } from '../../db/recurrences.ts'
import type { DatedLine } from '../../domain/date-conflicts.ts'
import { holidaysOn } from '../../domain/luxembourg-holidays.ts'
import { deskWords } from '../desk-words.ts'
import { recurrenceWords } from '../recurrence/recurrence-words.ts'
import { ruleSentence } from '../recurrence/rule-sentence.ts'
import { calendarWords } from './calendar-words.ts'
import { ClosedDaysPart } from './closed-days-part.tsx'
import { conflictSentence, conflictWords } from './conflict-words.ts'

type CalendarProps = {
  visit: Visit
  /** The first of the twelve months. */
  from: Temporal.PlainYearMonth
  lines: readonly DatedLine[]
  closed: readonly ClosedDaysRow[]
  strands: readonly StrandRule[]
  form: FormState
  refusal?: string | undefined
}

/** Every date of the programme in twelve months, and what the calendar says against it. */
export function CalendarPage(props: CalendarProps) {
  const { visit, from, lines, form, refusal } = props
  const { lang } = visit
  const words = calendarWords[lang]
  const doubtful = lines.filter(({ conflicts }) => conflicts.length > 0).length
  return (
    <Page
      visit={visit}
      title={words.title}
      context={words.from(monthName(from, lang), monthName(from.add({ months: 11 }), lang))}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.callsTable(), label: deskWords[lang].calls }}
      aside={<Around {...props} />}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ from: words.fromOn, until: words.untilOn, name: words.name }} />
      <ButtonRow>
        <ButtonLink href={yearFrom(from.subtract({ years: 1 }))} look="secondary">
          {words.earlier}
        </ButtonLink>
        <ButtonLink href={yearFrom(from.add({ years: 1 }))} look="secondary">
          {words.later}
        </ButtonLink>
      </ButtonRow>
      {lines.length === 0 ? (
        <Empty title={words.none} action={<ButtonLink href={urls.callsTable()}>{deskWords[lang].calls}</ButtonLink>}>
          {words.noneText}
        </Empty>
      ) : (
        <p>
          <strong>{doubtful === 0 ? words.fine : plural(lang, doubtful, words.found)}</strong>
        </p>
      )}
      {[...Map.groupBy(lines, ({ local }) => local.slice(0, 7))].map(([month, some]) => (
        <Month key={month} title={monthName(Temporal.PlainYearMonth.from(month), lang)} lines={some} lang={lang} />
      ))}
    </Page>
  )
}

const yearFrom = (month: Temporal.PlainYearMonth) => `${urls.yearCalendar()}?from=${month}`

/** November 2026 */
const monthName = (month: Temporal.PlainYearMonth, lang: Lang) =>
  month.toPlainDate({ day: 1 }).toLocaleString(lang, { month: 'long', year: 'numeric' })

/** Sat 12 */
function dayName(local: string, lang: Lang): string {
  const day = Temporal.PlainDateTime.from(local)
  const weekday = day.toLocaleString(lang, { weekday: 'short' })
  const hour = local.endsWith('T00:00') ? '' : `, ${local.slice(11, 16)}`
  return `${weekday} ${day.day}${hour}`
}

function Month({ title, lines, lang }: { title: string; lines: readonly DatedLine[]; lang: Lang }) {
  const words = calendarWords[lang]
  return (
    <Section title={title}>
      <Table
        caption={title}
        hideCaption
        rows={lines}
        narrow="cards"
        even
        columns={[
          { header: words.day, tight: true, cell: ({ local }) => <time dateTime={local}>{dayName(local, lang)}</time> },
          { header: words.what, names: true, cell: (line) => <What line={line} lang={lang} /> },
          {
            header: words.call,
            cell: ({ call }) => (
              <>
                <a href={urls.editCall(call.id)}>{call.name[lang]}</a> {!call.publishedAt && <Tag>{words.draft}</Tag>}
              </>
            ),
          },
          { header: words.look, cell: ({ conflicts }) => <Conflicts {...{ conflicts, lang }} /> },
        ]}
      />
    </Section>
  )
}

function What({ line: { what, call }, lang }: { line: DatedLine; lang: Lang }) {
  const words = calendarWords[lang]
  if (what === 'opens' || what === 'closes') return <>{words[what]}</>
  return <a href={urls.milestones(call.id)}>{what.name[lang]}</a>
}

const Conflicts = ({ conflicts, lang }: Pick<DatedLine, 'conflicts'> & { lang: Lang }) =>
  conflicts.length === 0 ? (
    <>–</>
  ) : (
    <>
      {conflicts.map((conflict) => (
        <div key={conflictSentence(conflict, lang)}>
          <Tag tone="warn">{conflictSentence(conflict, lang)}</Tag>
        </div>
      ))}
    </>
  )

/** What the dates must go around: public holidays, and the programme's own closing days. */
function Around({ from, visit: { lang }, closed, strands, form }: CalendarProps) {
  const first = from.toPlainDate({ day: 1 })
  const length = first.until(first.add({ years: 1 }), { largestUnit: 'day' }).days
  const days = Array.from({ length }, (_, i) => first.add({ days: i }))
  return (
    <>
      <Section title={recurrenceWords[lang].section}>
        <ul>
          {strands.map(({ strand, name, rule }) => (
            <li key={strand}>
              <a href={urls.recurrence(strand)}>{name[lang]}</a> – {ruleSentence(rule, lang)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={calendarWords[lang].holidays}>
        <ul>
          {days.flatMap((day) =>
            holidaysOn(day).map((holiday) => (
              <li key={`${day}${holiday}`}>
                {conflictWords[lang].holidays[holiday]}, {longDate(day, lang)}
              </li>
            )),
          )}
        </ul>
      </Section>
      <ClosedDaysPart {...{ lang, closed, form }} />
    </>
  )
}
