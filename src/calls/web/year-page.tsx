import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { OneCheckbox, Select } from '#src/ui/choices.tsx'
import { DateTimeField, Hidden, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { milestoneKinds, type MilestoneRow } from '../domain/milestone.ts'
import { milestoneTime } from './call-dates.tsx'
import { deskWords } from './desk-words.ts'
import { callWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  milestones: readonly MilestoneRow[]
  edited?: Id<'milestone'> | undefined
  form: FormState
}

/** The dates of a call's year, and below them the form that adds or changes one. */
export function YearPage(props: Props) {
  const { visit, call, form } = props
  const words = deskWords[visit.lang]
  const labels = {
    kind: words.kind,
    ...translatedLabels('name', words.milestoneName),
    atLocal: words.at,
    place: words.place,
  }
  return (
    <Page
      visit={visit}
      title={words.milestones}
      context={call.name[visit.lang]}
      lead={words.milestonesLead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      <ErrorSummary form={form} lang={visit.lang} labels={labels} />
      <Dates {...props} />
      <MilestoneForm {...props} />
    </Page>
  )
}

function Dates({ visit: { lang }, call, milestones }: Props) {
  const words = deskWords[lang]
  return (
    <Table
      narrow="cards"
      caption={words.milestones}
      hideCaption
      rows={milestones}
      rowKey={(one) => one.id}
      empty={words.noMilestones}
      columns={[
        { header: words.when, tight: true, cell: (one) => milestoneTime(one, call.zone, lang) },
        { header: words.what, names: true, cell: (one) => one.name[lang] },
        { header: words.kind, cell: (one) => callWords[lang].milestones[one.kind] },
        { header: words.where, cell: (one) => one.place ?? '–' },
        { header: words.promise, cell: (one) => (one.isCommitment ? words.yes : words.no) },
        {
          header: words.change,
          quiet: true,
          tight: true,
          cell: (one) => (
            <>
              <ButtonLink href={`${urls.milestones(call.id)}?edit=${one.id}#milestone`} look="quiet">
                {words.change}
                <span class="unseen"> {words.of(one.name[lang])}</span>
              </ButtonLink>{' '}
              <PostButton
                action={urls.milestones(call.id)}
                fields={{ remove: one.id }}
                look="quiet"
                about={words.of(one.name[lang])}
              >
                {words.remove}
              </PostButton>
            </>
          ),
        },
      ]}
    />
  )
}

function MilestoneForm({ visit: { lang }, call, milestones, edited, form }: Props) {
  const words = deskWords[lang]
  const one = milestones.find(({ id }) => id === edited)
  return (
    <Section title={one ? words.changeMilestone(one.name[lang]) : words.addMilestone} id="milestone">
      <Form action={urls.milestones(call.id)}>
        {one && <Hidden name="id" value={one.id} />}
        <Select
          {...{ form, lang }}
          name="kind"
          label={words.kind}
          required
          choices={milestoneKinds.map((value) => ({ value, label: callWords[lang].milestones[value] }))}
        />
        <TranslatedField {...{ form, lang }} name="name" label={words.milestoneName} />
        <DateTimeField {...{ form, lang }} name="atLocal" label={words.at} hint={words.atHint(call.zone)} required />
        <TextField {...{ form, lang }} name="place" label={words.place} optional />
        <OneCheckbox {...{ form, lang }} name="isCommitment" label={words.isCommitment} />
        <Button>{one ? words.save : words.add}</Button>
      </Form>
    </Section>
  )
}
