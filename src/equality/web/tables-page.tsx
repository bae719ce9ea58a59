import type { Call } from '#src/calls/domain/call.ts'
import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { MadeTable } from '../db/tables.ts'
import { NOT_SAID, type Question } from '../domain/questions.ts'
import type { Shown } from '../domain/suppression.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  dueAt: Temporal.Instant
  questions: readonly Question[]
  tables: readonly MadeTable[]
  /** The names of the calls that may be counted together. */
  names: ReadonlyMap<Id<'call'>, string>
}

/** What a coordinator sees of the equality answers: tables after suppression, made once. */
export function TablesPage(props: Props) {
  const { visit, call, dueAt, questions, tables } = props
  const { lang } = visit
  const words = allWords[lang]
  const isAhead = Temporal.Instant.compare(visit.now, dueAt) < 0
  // one sentence is enough where it is true of every question
  const tooFew = tables.length > 0 && tables.every(({ shown }) => shown === null)
  const day = longDate(dayOf(dueAt, call.zone), lang)
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={questions.length === 0 ? undefined : isAhead ? words.callAhead(day) : words.callLead(day)}
      density="dense"
      back={{ href: urls.editCall(call.id), label: call.name[lang] }}
    >
      {questions.length === 0 && (
        <Empty
          title={words.noQuestions}
          action={<ButtonLink href={urls.equalityForm()}>{words.toQuestions}</ButtonLink>}
        >
          {words.noQuestionsText}
        </Empty>
      )}
      {questions.length > 0 && !isAhead && tables.length === 0 && (
        <Empty title={words.noneMade}>{words.noneMadeText}</Empty>
      )}
      {tooFew && <Notice kind="info">{words.tooFew}</Notice>}
      {questions.map((question) => {
        const table = tables.find((one) => one.question === question.key)
        return table && !tooFew && <OneTable key={question.key} {...props} question={question} table={table} />
      })}
      {questions.length > 0 && (
        <Details summary={words.rules}>
          <p>{words.rulesText}</p>
        </Details>
      )}
    </Page>
  )
}

function OneTable({ visit: { lang }, question, table, names }: Props & { question: Question; table: MadeTable }) {
  const words = allWords[lang]
  const labelOf = (choice: string) =>
    choice === NOT_SAID ? words.notSaid : (question.choices.find(({ key }) => key === choice)?.label[lang] ?? choice)
  const hasShares = table.shown?.some(({ shown }) => shown.kind === 'about' && shown.percent !== null) ?? false
  const share = { header: words.share, align: 'end' as const, cell: ({ shown }: Cell) => shareOf(shown, words.percent) }
  return (
    <Section title={question.text[lang]}>
      {table.calls.length > 1 && <p>{words.together(table.calls.map((call) => names.get(call) ?? '').join(' · '))}</p>}
      {table.shown === null ? (
        <Notice kind="info">{words.tooFew}</Notice>
      ) : (
        <>
          <Table
            caption={question.text[lang]}
            hideCaption
            rows={table.shown}
            rowKey={({ choice }) => choice}
            columns={[
              { header: words.choice, names: true, cell: ({ choice }) => labelOf(choice) },
              { header: words.people, align: 'end', cell: ({ shown }) => countOf(shown, words) },
              ...(hasShares ? [share] : []),
            ]}
          />
          <p class="soft">{words.applied(table.applied ?? 0)}</p>
        </>
      )}
    </Section>
  )
}

type Cell = NonNullable<MadeTable['shown']>[number]

function countOf(shown: Shown, words: (typeof allWords)['en']): string {
  if (shown.kind === 'none') return '0'
  return shown.kind === 'few' ? words.few : words.about(shown.count)
}

const shareOf = (shown: Shown, percent: (n: number) => string): string =>
  percent(shown.kind === 'about' ? (shown.percent ?? 0) : 0)
