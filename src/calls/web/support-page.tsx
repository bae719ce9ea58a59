import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { supportKinds } from '../domain/support.ts'
import { supportNeeds } from './support-form.ts'
import { supportWords } from './support-words.ts'

type Props = { visit: Visit; call: Call; form: FormState; refusal?: string | undefined }

/** What a call asks of the people who support its applicants. */
export function SupportPage({ visit: { lang, ...visit }, call, form, refusal }: Props) {
  const words = supportWords[lang]
  const props = { form, lang }
  const labels = {
    kind: words.what,
    need: words.need,
    daysAfter: words.daysAfter,
    ...translatedLabels('request', words.request),
    ...translatedLabels('first', words.first),
    ...translatedLabels('second', words.second),
  }
  return (
    <Page
      visit={{ ...visit, lang }}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Form action={urls.callSupport(call.id)}>
        <Radios
          {...props}
          name="kind"
          label={words.what}
          choices={(['none', ...supportKinds] as const).map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Radios
          {...props}
          name="need"
          label={words.need}
          choices={supportNeeds.map((value) => ({ value, label: words.needs[value] }))}
        />
        <NumberField
          {...props}
          name="daysAfter"
          label={words.daysAfter}
          hint={words.daysHint(longMoment(call.closesAt, call.zone, lang))}
        />
        <TranslatedField {...props} name="request" label={words.request} hint={words.requestHint} rows={4} />
        <TranslatedField {...props} name="first" label={words.first} rows={2} />
        <TranslatedField {...props} name="second" label={words.second} rows={2} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}
