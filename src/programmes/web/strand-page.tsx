import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { OneCheckbox, Radios } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Strand } from '../db/strands.ts'
import { criteria } from '../domain/strand-rules.ts'
import { weightField } from './forms.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  /** The one that is changed; without it a new one is written down. */
  strand?: Strand | undefined
  history?: readonly TimelineEntry[]
  form: FormState
  refusal?: string | undefined
}

/** A strand: what it says, and how it matches. */
export function StrandPage({ visit, strand, history = [], form, refusal }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const labels = {
    ...translatedLabels('name', words.name),
    ...translatedLabels('summary', words.summaryOfStrand),
    ...translatedLabels('audience', words.audience),
    apart: words.apart,
    ...Object.fromEntries(criteria.map((each) => [weightField(each), words.weight[each]])),
  }
  return (
    <Page
      visit={visit}
      title={strand ? strand.name[lang] : words.newStrand}
      {...(!strand && { lead: words.newStrandLead })}
      context={words.strand}
      density="dense"
      form={form}
      back={{ href: urls.programme(), label: words.programme }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Form action={strand ? urls.strand(strand.id) : urls.newStrand()}>
        <TranslatedField {...{ form, lang }} name="name" label={words.name} />
        <TranslatedField {...{ form, lang }} name="summary" label={words.summaryOfStrand} rows={3} />
        <TranslatedField {...{ form, lang }} name="audience" label={words.audience} rows={2} />
        <MatchingFields form={form} lang={lang} />
        <Button>{strand ? words.save : words.add}</Button>
      </Form>
      <History entries={history} lang={lang} />
    </Page>
  )
}

function MatchingFields({ form, lang }: { form: FormState; lang: Visit['lang'] }) {
  const words = allWords[lang]
  return (
    <Section title={words.matching}>
      <p class="soft">{words.matchingHint}</p>
      <Radios
        {...{ form, lang }}
        name="apart"
        label={words.apart}
        required
        choices={(['off', 'unit', 'institution'] as const).map((value) => ({ value, label: words.aparts[value] }))}
      />
      <OneCheckbox {...{ form, lang }} name="commonLanguage" label={words.commonLanguage} />
      <Fieldset legend={words.weights} hint={words.weightsHint}>
        {criteria.map((each) => (
          <NumberField key={each} {...{ form, lang }} name={weightField(each)} label={words.weight[each]} required />
        ))}
      </Fieldset>
    </Section>
  )
}
