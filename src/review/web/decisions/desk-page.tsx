import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ActionBar } from '#src/ui/action-bar.tsx'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { OneCheckbox, Radios } from '#src/ui/choices.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Figures } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Pagination } from '#src/ui/pagination.tsx'
import { urls } from '#src/urls.ts'
import type { DecisionDesk } from '../../db/decision-desk.ts'
import { seen } from '../../domain/desk-view.ts'
import { verdicts } from '../../domain/verdict.ts'
import { whatIf } from '../../domain/what-if.ts'
import { DecisionTable } from './decision-table.tsx'
import { FilterForm } from './filter-form.tsx'
import { viewFields, viewHref, type Looking } from './view-query.ts'
import { WhatIfLine } from './what-if-line.tsx'
import { words as allWords } from './words.ts'

export type DeskProps = {
  visit: Visit
  call: Call
  desk: DecisionDesk
  looking: Looking
  /** The ticked rows, for the line that says what would be. */
  chosen: ReadonlySet<string>
  asksAssessment: boolean
  form: FormState
  refusal?: string | undefined
}

/** So many lines stand on one page: a committee's call fits on one, and two thousand stay usable. */
const LINES = 100

/** All applications of a call in one dense table: sort, filter, tag, weigh up, decide. */
export function DeskPage(props: DeskProps) {
  const { visit, call, desk, looking, chosen, form, refusal } = props
  const words = allWords[visit.lang]
  const ticked = desk.entries.filter(({ id }) => chosen.has(id))
  return (
    <Page
      visit={visit}
      title={words.title}
      context={`${call.name[visit.lang]} · ${call.strandName[visit.lang]}`}
      lead={words.lead}
      density="dense"
      width="wide"
      form={form}
      back={{ href: urls.editCall(call.id), label: call.name[visit.lang] }}
      actions={<Ways {...props} />}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary
        form={form}
        lang={visit.lang}
        labels={{ applications: words.tick, verdict: words.verdict, label: words.tagLabel }}
      />
      <Places {...props} />
      {ticked.length > 0 && <WhatIfLine lang={visit.lang} facts={whatIf(ticked, desk.entries, call.places)} />}
      {desk.entries.length === 0 ? (
        <Empty title={words.found(0)}>{words.nobody}</Empty>
      ) : (
        <>
          <FilterForm
            {...{ visit, desk }}
            action={urls.callDecisions(call.id)}
            view={looking.view}
            flags={call.flags}
          />
          <Lines {...props} />
        </>
      )}
    </Page>
  )
}

function Ways({ visit, call }: DeskProps) {
  const words = allWords[visit.lang]
  const ways = [
    [urls.waitingList(call.id), words.waitingList],
    [urls.decisionNotes(call.id), words.letters],
    [urls.decisionRules(call.id), words.rules],
    [urls.outbox(), words.outbox],
  ] as const
  return (
    <ButtonRow>
      {ways.map(([href, label]) => (
        <ButtonLink key={href} href={href} look="secondary">
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

function Places({ visit, call, desk }: DeskProps) {
  const words = allWords[visit.lang]
  const standing = desk.entries.filter(({ withdrawn }) => !withdrawn)
  const held = desk.entries.filter(({ holds }) => holds).length
  const count = (verdict: string | null) => standing.filter((row) => row.verdict === verdict && !row.holds).length
  return (
    <Figures
      figures={[
        { value: words.held(held, call.places), label: `${words.figures.places} ${words.figures.held}` },
        { value: String(count('waiting-list')), label: words.figures.waiting, href: urls.waitingList(call.id) },
        { value: String(count(null)), label: words.figures.open },
      ]}
    />
  )
}

function Lines(props: DeskProps) {
  const { visit, call, desk, looking, form, asksAssessment } = props
  const { view } = looking
  const words = allWords[visit.lang]
  const base = urls.callDecisions(call.id)
  const rows = seen(desk.entries, view)
  const pages = Math.max(1, Math.ceil(rows.length / LINES))
  const page = Math.min(looking.page, pages)
  const shown = rows.slice((page - 1) * LINES, page * LINES)
  return (
    <Form action={urls.decisionPreview(call.id)} method="get">
      {viewFields(view).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {page > 1 && <Hidden name="page" value={String(page)} />}
      <h2 class="count-line">{words.found(rows.length)}</h2>
      {rows.length === 0 && <p>{words.nothing}</p>}
      {rows.length > 0 && (
        <DecisionTable {...{ visit, base, view, form, asksAssessment }} rows={shown} flags={call.flags} />
      )}
      <Pagination lang={visit.lang} page={page} pages={pages} href={(to) => viewHref(base, view, to)} />
      {rows.length > 0 && <Actions {...props} base={base} found={rows.length} onPage={shown.length} />}
    </Form>
  )
}

function Actions({
  visit: { lang },
  call,
  form,
  base,
  found,
  onPage,
}: DeskProps & { base: string; found: number; onPage: number }) {
  const words = allWords[lang]
  const field = { form, lang }
  return (
    <ActionBar label={words.withTicked}>
      {found > onPage && <OneCheckbox {...field} name="everybody" label={words.everybody(found)} />}
      <Radios
        {...field}
        name="verdict"
        label={words.verdict}
        inline
        choices={verdicts.map((value) => ({ value, label: words.decisions[value] }))}
      />
      <ButtonRow>
        <Button>{words.preview}</Button>
        <Button look="secondary" formaction={base}>
          {words.whatIf}
        </Button>
      </ButtonRow>
      <TextField {...field} name="label" label={words.tagLabel} />
      <ButtonRow>
        <Button look="quiet" formaction={urls.decisionTags(call.id)} formmethod="post" name="put" value="on">
          {words.putTag}
        </Button>
        <Button look="quiet" formaction={urls.decisionTags(call.id)} formmethod="post" name="put" value="off">
          {words.takeTag}
        </Button>
      </ButtonRow>
    </ActionBar>
  )
}
