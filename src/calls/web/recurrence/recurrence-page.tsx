import { longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { StrandRule } from '../../db/recurrences.ts'
import { nextPreparation } from '../../domain/recurrence.ts'
import { months } from './recurrence-form.ts'
import { monthName } from './rule-sentence.ts'
import { recurrenceWords } from './recurrence-words.ts'

type Props = { visit: Visit; strand: StrandRule; today: Temporal.PlainDate; form: FormState }

/** The rule by which a strand has calls. */
export function RecurrencePage({ visit, strand, today, form }: Props) {
  const { lang } = visit
  const words = recurrenceWords[lang]
  const field = { form, lang, required: true }
  const monthChoices = months.map((value) => ({ value, label: monthName(value, lang) }))
  const labels = {
    opensDay: words.opensDay,
    opensMonth: words.opensMonth,
    closesDay: words.closesDay,
    closesMonth: words.closesMonth,
    everyYears: words.years,
    firstYear: words.firstYear,
    weeksBefore: words.weeks,
  }
  return (
    <Page
      visit={visit}
      title={words.title}
      context={strand.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.yearCalendar(), label: words.back }}
    >
      <ErrorSummary form={form} lang={lang} labels={labels} />
      {strand.rule && <p>{words.next(longDate(nextPreparation(strand.rule, today), lang))}</p>}
      <Form action={urls.recurrence(strand.strand)}>
        <NumberField {...field} name="opensDay" label={words.opensDay} />
        <Select {...field} name="opensMonth" label={words.opensMonth} choices={monthChoices} />
        <NumberField {...field} name="closesDay" label={words.closesDay} hint={words.closesHint} />
        <Select {...field} name="closesMonth" label={words.closesMonth} choices={monthChoices} />
        <NumberField {...field} name="everyYears" label={words.years} />
        <NumberField {...field} name="firstYear" label={words.firstYear} />
        <NumberField {...field} name="weeksBefore" label={words.weeks} hint={words.weeksHint} />
        <Button>{words.save}</Button>
      </Form>
      {strand.rule && (
        <PostButton action={urls.recurrence(strand.strand)} fields={{ end: 'yes' }} look="quiet">
          {words.end}
        </PostButton>
      )}
    </Page>
  )
}
