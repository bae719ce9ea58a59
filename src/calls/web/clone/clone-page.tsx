import { longDate } from '#src/kernel/dates.ts'
import { filled, valueOf, valuesOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { OneCheckbox } from '#src/ui/choices.tsx'
import { DateField, DateTimeField, NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import { planOf } from '../../domain/call-plan.ts'
import type { MilestoneRow } from '../../domain/milestone.ts'
import { deskWords } from '../desk-words.ts'
import { timeField, type Earlier } from './clone-form.ts'
import { cloneWords } from './clone-words.ts'

export type CloneProps = {
  visit: Visit
  earlier: Earlier
  /** The chosen first day, as typed; empty for the same place of the next year. */
  start: { readonly on: string; readonly problem?: string | undefined }
  form: FormState
  /** What is to be said beside each date, by field: its weekday, what the calendar says. */
  remarks: ReadonlyMap<string, readonly string[]>
  refusal?: string | undefined
}

/** A call after an earlier one: every date can be changed before anything is kept. */
export function ClonePage(props: CloneProps) {
  const { visit, earlier, form, refusal } = props
  const { lang } = visit
  const words = cloneWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={earlier.call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(earlier.call.id), label: words.back }}
      aside={<Taken {...props} />}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(props)} />
      <Start {...props} />
      <Form action={urls.cloneCall(earlier.call.id)}>
        <PlanFields {...props} />
        <Section title={words.dates}>
          {earlier.milestones.length === 0 && <p>{words.noDates}</p>}
          {earlier.milestones.map((one) => (
            <MilestoneFields key={one.id} {...props} one={one} />
          ))}
        </Section>
        <ButtonRow>
          <Button>{words.keepDraft}</Button>
          <Button look="secondary" name="check" value="yes">
            {words.check}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

/** Choosing another first day is a question, not a change: it is asked by GET. */
function Start({ visit: { lang }, earlier, start }: CloneProps) {
  const words = cloneWords[lang]
  const form: FormState = {
    ...filled({ start: start.on }),
    errors: start.problem === undefined ? {} : { start: start.problem },
  }
  return (
    <Form action={urls.cloneCall(earlier.call.id)} method="get" inline>
      <DateField {...{ form, lang }} name="start" label={words.start} hint={words.startHint} />
      <Button look="secondary">{words.move}</Button>
    </Form>
  )
}

function PlanFields(props: CloneProps) {
  const {
    visit: { lang },
    earlier: { call },
    form,
  } = props
  const words = deskWords[lang]
  const { opensLocal, closesLocal } = planOf(call)
  const field = { form, lang, required: true }
  return (
    <Section title={cloneWords[lang].call}>
      <TranslatedField {...{ form, lang }} name="name" label={words.name} />
      <DateTimeField {...field} name="opens" label={words.opensAt} hint={hint(opensLocal, 'opens', props)} />
      <DateTimeField {...field} name="closes" label={words.closesAt} hint={hint(closesLocal, 'closes', props)} />
      <NumberField {...field} name="places" label={words.places} />
      <DateField {...{ form, lang }} name="contractUntil" label={words.contractUntil} optional />
    </Section>
  )
}

function MilestoneFields({ one, ...props }: CloneProps & { one: MilestoneRow }) {
  const { form, visit } = props
  const { lang } = visit
  const words = cloneWords[lang]
  const name = one.name[lang]
  const isKept = valuesOf(form, 'keep').includes(one.id)
  return (
    <div class="flow">
      <DateTimeField
        {...{ form, lang }}
        name={timeField(one)}
        label={name}
        hint={hint(one.atLocal, timeField(one), props)}
      />
      <OneCheckbox
        form={filled(isKept ? { keep: one.id } : {})}
        lang={lang}
        id={`keep-${one.id}`}
        name="keep"
        value={one.id}
        label={words.keep(name)}
      />
    </div>
  )
}

type HintProps = Pick<CloneProps, 'remarks' | 'form' | 'visit'>

/** When it was the last time, and what is to be said of the date as it stands now. */
const hint = (before: string, field: string, { remarks, form, visit: { lang } }: HintProps) => (
  <>
    {cloneWords[lang].before(inWords(before, lang))} {nowInWords(valueOf(form, field), lang)}{' '}
    {(remarks.get(field) ?? []).map((remark) => (
      <>
        <strong key={remark}>{remark}.</strong>{' '}
      </>
    ))}
  </>
)

/** The weekday a field does not show; nothing while it holds no time. */
const nowInWords = (local: string, lang: Visit['lang']): string =>
  typeof instantOf(local, 'UTC') === 'string' ? '' : cloneWords[lang].isNow(inWords(local, lang))

/** Thursday, 21 January 2027, 09:00 */
function inWords(local: string, lang: Visit['lang']): string {
  const at = Temporal.PlainDateTime.from(local)
  const weekday = at.toLocaleString(lang, { weekday: 'long' })
  return `${weekday}, ${longDate(at.toPlainDate(), lang)}, ${local.slice(11, 16)}`
}

function Taken({ visit: { lang } }: CloneProps) {
  const words = cloneWords[lang]
  return (
    <Section title={words.taken}>
      <ul>
        {words.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p class="soft">{words.notTaken}</p>
    </Section>
  )
}

function labelsOf({ visit: { lang }, earlier }: CloneProps): Record<string, string> {
  const words = deskWords[lang]
  return {
    start: cloneWords[lang].start,
    ...translatedLabels('name', words.name),
    opens: words.opensAt,
    closes: words.closesAt,
    places: words.places,
    contractUntil: words.contractUntil,
    ...Object.fromEntries(earlier.milestones.map((one) => [timeField(one), one.name[lang]])),
  }
}
