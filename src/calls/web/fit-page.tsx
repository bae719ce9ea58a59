import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Checkboxes, Radios, Select } from '#src/ui/choices.tsx'
import { DateField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Institution } from '../db/institutions.ts'
import type { Call } from '../domain/call.ts'
import type { MilestoneRow } from '../domain/milestone.ts'
import { milestoneTime } from './call-dates.tsx'
import type { Rank } from '../domain/fit-facts.ts'
import { publicWords } from './public-words.ts'

export type FitProps = {
  visit: Visit
  call: Call
  employers: readonly Institution[]
  ranks: readonly (Rank & { readonly name: Translated; readonly id: Id<'rank'> })[]
  commitments: readonly MilestoneRow[]
  form: FormState
}

/** Four short questions before anybody writes a word. */
export function FitPage(props: FitProps) {
  const { visit, call, form } = props
  const words = publicWords[visit.lang]
  const labels = {
    institution: words.where,
    rank: words.role,
    contract: words.contract,
    contractEndsOn: words.endsOn,
  }
  return (
    <Page
      visit={visit}
      title={words.fit}
      context={call.name[visit.lang]}
      lead={words.fitLead}
      form={form}
      back={{ href: urls.call(call.id), label: call.name[visit.lang] }}
    >
      <ErrorSummary form={form} lang={visit.lang} labels={labels} />
      <FitQuestions {...props} />
    </Page>
  )
}

/** The questions themselves; the result shows them again, filled in. */
export function FitQuestions({ visit: { lang }, call, employers, ranks, commitments, form }: FitProps) {
  const words = publicWords[lang]
  const asked = { form, lang, required: true }
  return (
    <Form action={urls.fit(call.id)}>
      <Radios
        {...asked}
        name="institution"
        label={words.where}
        choices={[
          ...employers.map(({ id, name }) => ({ value: id, label: name[lang] })),
          { value: 'elsewhere', label: words.elsewhere },
        ]}
      />
      <Select
        {...asked}
        name="rank"
        label={words.role}
        choices={[
          ...ranks.map(({ id, name }) => ({ value: id, label: name[lang] })),
          { value: 'other', label: words.otherRole },
        ]}
      />
      <Radios
        {...asked}
        name="contract"
        label={words.contract}
        choices={(['fixed', 'permanent', 'unknown'] as const).map((value) => ({
          value,
          label: words.contracts[value],
        }))}
      />
      <DateField form={form} lang={lang} name="contractEndsOn" label={words.endsOn} hint={words.endsOnHint} />
      {commitments.length === 0 ? (
        <p class="soft">{words.noCommitments}</p>
      ) : (
        <Checkboxes
          form={form}
          lang={lang}
          name="dates"
          label={words.attend}
          choices={commitments.map((one) => ({
            value: one.id,
            label: one.name[lang],
            hint: milestoneTime(one, call.zone, lang),
          }))}
        />
      )}
      <Button>{words.show}</Button>
    </Form>
  )
}
