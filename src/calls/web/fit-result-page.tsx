import { longDate } from '#src/kernel/dates.ts'
import { inOneLine } from '#src/kernel/lists.ts'
import { filled } from '#src/kernel/form-state.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Cards } from '#src/ui/card.tsx'
import { Details } from '#src/ui/details.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList, type SummaryRow } from '#src/ui/summary-list.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import { isEligible, type Finding } from '../domain/eligibility.ts'
import { announcementWords } from './announcements/announcement-words.ts'
import { SubscribeForm, type StrandChoice } from './announcements/subscribe-form.tsx'
import { CallCardOf } from './call-card.tsx'
import { findingWords } from './finding-words.ts'
import type { FitAnswers } from './fit-form.ts'
import { FitQuestions, type FitProps } from './fit-page.tsx'
import { publicWords } from './public-words.ts'
import { turnSentence } from './turn-words.ts'

type Props = FitProps & {
  input: FitAnswers
  findings: readonly Finding[]
  others: readonly Call[]
  strands: readonly StrandChoice[]
}

/** What the rules say about the answers, one by one, and the way on: an application, or what is possible instead. */
export function FitResultPage(props: Props) {
  const { visit, call, findings, others, strands } = props
  const words = publicWords[visit.lang]
  const fits = isEligible(findings)
  const rows = [...findings.map((finding) => findingRow(finding, props)), ...dateRows(props)]
  const hasNotes = rows.some((row) => row.isNote)
  return (
    <Page
      visit={visit}
      title={(fits ? words.youCan : words.youCannot)(call.name[visit.lang])}
      lead={fits ? (hasNotes ? words.youCanLeadNotes : words.youCanLead) : words.youCannotLead}
      back={{ href: urls.call(call.id), label: call.name[visit.lang] }}
    >
      {rows.length > 0 && <SummaryList lang={visit.lang} rows={rows} />}
      {fits && <Start {...props} />}
      {others.length > 0 && !fits && (
        <Section title={words.othersForYou}>
          <Cards>
            {others.map((other) => (
              <CallCardOf key={other.id} visit={visit} call={other} />
            ))}
          </Cards>
        </Section>
      )}
      <p>
        {words.askOffice} <a href={`mailto:${call.contactEmail}`}>{call.contactEmail}</a>
      </p>
      <Details summary={announcementWords[visit.lang].linkFits}>
        <SubscribeForm
          aside
          lang={visit.lang}
          strands={strands}
          form={filled({ strands: strands.map(({ id }) => id), lang: visit.lang })}
          answers={props.input.answers}
        />
      </Details>
      <Details summary={words.changeAnswers}>
        <FitQuestions {...props} />
      </Details>
    </Page>
  )
}

type Row = SummaryRow & { readonly isNote: boolean }

function findingRow(finding: Finding, { visit, call, employers }: Props): Row {
  const words = publicWords[visit.lang]
  const { sentence, next } = findingWords(finding, { call, employers, now: visit.now }, visit.lang)
  return {
    label: words.rules[finding.rule],
    value: (
      <>
        <Mark met={finding.met} lang={visit.lang} /> {sentence}
        {next !== undefined && <p>{next}</p>}
      </>
    ),
    isNote: finding.met === 'unknown',
  }
}

/** A date somebody cannot keep is no refusal: people find a way when they know of it. */
function dateRows({ visit: { lang }, commitments, input }: Props): Row[] {
  const words = publicWords[lang]
  if (commitments.length === 0) return []
  const missed = commitments
    .filter(({ id }) => !input.dates.includes(id))
    .map(({ name, atLocal }) => {
      const on = longDate(Temporal.PlainDateTime.from(atLocal).toPlainDate(), lang)
      return `${name[lang]} (${on})`
    })
  const met = missed.length === 0 ? 'yes' : 'unknown'
  const sentence = missed.length === 0 ? words.dateKept : words.dateMissed(inOneLine(missed, lang))
  return [
    {
      label: words.rules.dates,
      value: (
        <>
          <Mark met={met} lang={lang} /> {sentence}
        </>
      ),
      isNote: met === 'unknown',
    },
  ]
}

const tones = { yes: 'good', no: 'bad', unknown: 'warn', excepted: 'special' } as const
const signs = { yes: '✓', no: '✗', unknown: '!', excepted: '✓' } as const

const Mark = ({ met, lang }: { met: Finding['met']; lang: Props['visit']['lang'] }) => (
  <Tag tone={tones[met]}>
    {signs[met]} {publicWords[lang].met[met]}
  </Tag>
)

/** The answers travel in the form alone: whoever applies is not asked again, whoever does not leaves no trace. */
function Start({ visit, call, input: { answers, dates } }: Props) {
  const words = publicWords[visit.lang]
  if (phaseOf(call, visit.now) !== 'open')
    return (
      <>
        <p>
          {turnSentence(call, visit.now, visit.lang)}. {words.notYetOpen}
        </p>
        <ButtonLink href={urls.call(call.id)} look="secondary">
          {call.name[visit.lang]}
        </ButtonLink>
      </>
    )
  return (
    <Form action={urls.apply(call.id)}>
      {Object.entries(answers).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {dates.map((date) => (
        <Hidden key={date} name="dates" value={date} />
      ))}
      <Button>{words.startApplication}</Button>
      <p class="soft">{words.about35}</p>
    </Form>
  )
}
