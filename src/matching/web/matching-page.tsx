import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { DateTimeField, Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import { PairsTable, UnmatchedTable } from './pairs-tables.tsx'
import { words as allWords } from './words.ts'
import type { Workbench } from './workbench.ts'

type Props = { visit: Visit; bench: Workbench; form: FormState; refusal: string | undefined }

/** The workbench of a call: who waits, what is proposed and why, and the button that sends it. */
export function MatchingPage({ visit, bench, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { call, round, run, overruled, names } = bench
  const places = round.mentors.reduce((sum, mentor) => sum + Math.max(0, mentor.free), 0)
  return (
    <Page
      visit={visit}
      title={words.matching}
      context={call.name[visit.lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: call.name[visit.lang] }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} labels={{ answerBy: words.answerBy }} />
      {overruled.map((rule) => {
        const mentee = round.mentees.find((one) => one.application === rule.application)
        const pair = `${mentee ? names.get(mentee.person)?.name : ''} – ${names.get(rule.mentor)?.name}`
        return (
          <Notice key={rule.application} kind="warn">
            {words.overruled(pair)}
          </Notice>
        )
      })}
      <p>{words.waiting(round.mentees.length, places)}</p>
      <PostButton action={urls.matchingRun(call.id)} look={run && !run.releasedAt ? 'secondary' : 'primary'}>
        {run ? words.proposeAgain : words.propose}
      </PostButton>
      <p>
        <a href={urls.callOffers(call.id)}>{words.openOffers}</a>
      </p>
      {run && <Run visit={visit} bench={bench} run={run} />}
      {run && !run.releasedAt && run.explanation.pairs.length > 0 && (
        <ReleaseForm visit={visit} bench={bench} run={run} form={form} />
      )}
      <Mentors visit={visit} bench={bench} />
    </Page>
  )
}

type RunProps = { visit: Visit; bench: Workbench; run: NonNullable<Workbench['run']> }

function Run({ visit, bench, run }: RunProps) {
  const words = allWords[visit.lang]
  const { pairs, unmatched } = run.explanation
  const total = pairs.reduce((sum, pair) => sum + pair.breakdown.score, 0)
  const moment = (at: Temporal.Instant) => longMoment(at, bench.call.zone, visit.lang)
  return (
    <>
      <Notice
        kind={unmatched.length === 0 ? 'good' : 'info'}
        title={run.releasedAt ? words.releasedAt(moment(run.releasedAt)) : words.runAt(moment(run.runAt))}
      >
        {words.result(pairs.length, pairs.length + unmatched.length, total)}
      </Notice>
      <PairsTable visit={visit} bench={bench} pairs={pairs} settled={run.releasedAt !== null} />
      <UnmatchedTable visit={visit} bench={bench} unmatched={unmatched} />
    </>
  )
}

function ReleaseForm({ visit, bench, run, form }: RunProps & { form: FormState }) {
  const words = allWords[visit.lang]
  return (
    <section class="flow">
      <h2>{words.sendOffers}</h2>
      <p>{words.sendLead(run.explanation.pairs.length)}</p>
      <Form action={urls.matchingRelease(bench.call.id)}>
        <Hidden name="run" value={run.id} />
        <DateTimeField
          name="answerBy"
          label={words.answerBy}
          hint={words.answerByHint(bench.call.zone)}
          form={form}
          lang={visit.lang}
        />
        <Button>{words.sendOffers}</Button>
      </Form>
    </section>
  )
}

function Mentors({ visit, bench }: { visit: Visit; bench: Workbench }) {
  const words = allWords[visit.lang]
  return (
    <>
      <Table
        narrow="cards"
        caption={words.mentors}
        rows={bench.round.mentors}
        rowKey={(mentor) => mentor.person}
        empty={words.rounds['no-mentors']}
        columns={[
          { header: words.mentor, names: true, cell: (mentor) => bench.names.get(mentor.person)?.name },
          { header: words.places, align: 'end', cell: (mentor) => words.free(Math.max(0, mentor.free)) },
        ]}
      />
      <ButtonLink href={urls.callMentors(bench.call.id)} look="secondary">
        {words.mentors}
      </ButtonLink>
    </>
  )
}
