import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { OneCheckbox, Radios } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { promotions } from '../../domain/decision-rules.ts'
import { words as allWords } from './words.ts'

/** How a call decides and fills its places. */
export function RulesPage({ visit, call, form }: { visit: Visit; call: Call; form: FormState }) {
  const { lang } = visit
  const words = allWords[lang]
  const field = { form, lang }
  return (
    <Page
      visit={visit}
      title={words.rules}
      context={call.name[lang]}
      lead={words.rulesLead}
      density="dense"
      width="text"
      form={form}
      back={{ href: urls.callDecisions(call.id), label: words.backToDesk }}
    >
      <ErrorSummary {...field} labels={{ answerDays: words.answerDays, promotion: words.promotion }} />
      <Form action={urls.decisionRules(call.id)}>
        <OneCheckbox {...field} name="asksAssessment" label={words.asksAssessment} hint={words.asksAssessmentHint} />
        <OneCheckbox
          {...field}
          name="asksConfirmation"
          label={words.asksConfirmation}
          hint={words.asksConfirmationHint}
        />
        <NumberField {...field} name="answerDays" label={words.answerDays} hint={words.answerDaysHint} required />
        <Radios
          {...field}
          name="promotion"
          label={words.promotion}
          choices={promotions.map((value) => ({ value, label: words.promotions[value] }))}
        />
        <OneCheckbox {...field} name="showsPosition" label={words.showsPosition} hint={words.showsPositionHint} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}
