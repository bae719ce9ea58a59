import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Institution } from '../db/institutions.ts'
import type { Call } from '../domain/call.ts'
import { deskWords } from './desk-words.ts'
import { PlanFields, planLabels } from './plan-fields.tsx'

type Props = {
  visit: Visit
  call: Call
  employers: readonly Institution[]
  form: FormState
  refusal?: string | undefined
}

/** The plan of a call: its name and times, its places, and who may apply. */
export function PlanPage({ visit, call, employers, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  return (
    <Page
      visit={visit}
      title={words.plan}
      context={call.name[lang]}
      lead={call.publishedAt && words.planLead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={planLabels(lang)} />
      <Form action={urls.callPlan(call.id)}>
        <PlanFields {...{ form, lang, employers }} zone={call.zone} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}
