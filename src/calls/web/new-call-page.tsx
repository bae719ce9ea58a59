import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Strand } from '#src/programmes/db/strands.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Institution } from '../db/institutions.ts'
import { deskWords } from './desk-words.ts'
import { PlanFields, planLabels } from './plan-fields.tsx'

type Props = {
  visit: Visit
  strands: readonly Strand[]
  employers: readonly Institution[]
  zone: string
  form: FormState
  refusal?: string | undefined
}

/** Writing down a new call. */
export function NewCallPage({ visit, strands, employers, zone, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  return (
    <Page
      visit={visit}
      title={words.newCall}
      lead={words.newCallLead}
      density="dense"
      form={form}
      back={{ href: urls.callsTable(), label: words.calls }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={planLabels(lang)} />
      <Form action={urls.newCall()}>
        <Select
          {...{ form, lang }}
          name="strand"
          label={words.strand}
          required
          choices={strands.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
        <PlanFields {...{ form, lang, zone, employers }} />
        <Button>{words.writeDown}</Button>
      </Form>
    </Page>
  )
}
