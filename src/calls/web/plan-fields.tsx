import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Checkboxes, OneCheckbox } from '#src/ui/choices.tsx'
import { DateField, DateTimeField, NumberField } from '#src/ui/fields.tsx'
import { Fieldset } from '#src/ui/form.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import type { Institution } from '../db/institutions.ts'
import { rankCategories } from '../domain/eligibility.ts'
import { deskWords } from './desk-words.ts'
import { callWords } from './words.ts'

type Props = { form: FormState; lang: Lang; zone: string; employers: readonly Institution[] }

/** The fields of a plan: name, times on the programme's clocks, places, and who may apply. */
export function PlanFields({ form, lang, zone, employers }: Props) {
  const words = deskWords[lang]
  const field = { form, lang, required: true }
  return (
    <>
      <TranslatedField name="name" label={words.name} form={form} lang={lang} />
      <DateTimeField {...field} name="opens" label={words.opensAt} hint={words.zoneHint(zone)} />
      <DateTimeField {...field} name="closes" label={words.closesAt} hint={words.closesHint(zone)} />
      <NumberField {...field} name="places" label={words.places} hint={words.placesHint} />
      <NumberField {...field} name="letterWords" label={words.letterWords} hint={words.letterWordsHint} />
      <OneCheckbox {...{ form, lang }} name="letterDocx" label={words.letterDocx} hint={words.letterDocxHint} />
      <Fieldset legend={words.whoMayApply} hint={words.whoHint}>
        {employers.length > 0 && (
          <Checkboxes
            {...{ form, lang }}
            name="institutions"
            label={words.institutions}
            choices={employers.map(({ id, name }) => ({ value: id, label: name[lang] }))}
          />
        )}
        <Checkboxes
          {...{ form, lang }}
          name="categories"
          label={words.categories}
          choices={rankCategories.map((value) => ({ value, label: callWords[lang].categories[value] }))}
        />
        <DateField {...{ form, lang }} name="contractUntil" label={words.contractUntil} optional />
        <NumberField
          {...{ form, lang }}
          name="reentryYears"
          label={words.reentryYears}
          hint={words.reentryHint}
          optional
        />
      </Fieldset>
    </>
  )
}

/** The labels of these fields for the summary of errors. */
export function planLabels(lang: Lang): Record<string, string> {
  const words = deskWords[lang]
  return {
    strand: words.strand,
    ...translatedLabels('name', words.name),
    opens: words.opensAt,
    closes: words.closesAt,
    places: words.places,
    letterWords: words.letterWords,
    contractUntil: words.contractUntil,
    reentryYears: words.reentryYears,
  }
}
