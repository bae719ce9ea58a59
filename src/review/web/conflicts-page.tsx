import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Radios, Select } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskApplication } from '../db/application-for-desk.ts'
import type { Involved } from '../db/conflicts.ts'
import { conflicts } from '../domain/conflict.ts'
import { conflictWords } from './conflict-words.ts'

type Props = {
  visit: Visit
  application: DeskApplication
  involved: readonly Involved[]
  form: FormState
  refusal: string | undefined
}

/** Who is too near to an application, and the form that says so of somebody. */
export function ConflictsPage({ visit, application, involved, form, refusal }: Props) {
  const { lang } = visit
  const words = conflictWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={`${application.callName[lang]} · ${application.reference}`}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.decision(application.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ person: words.person, conflict: words.kind }} />
      <People {...{ visit, application, involved }} />
      <Section title={words.add}>
        <p class="soft">{words.addHint}</p>
        <Form action={urls.applicationConflicts(application.id)}>
          <Select
            {...{ form, lang }}
            name="person"
            label={words.person}
            empty={words.choosePerson}
            choices={involved.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Radios
            {...{ form, lang }}
            name="conflict"
            label={words.kind}
            choices={conflicts.filter((kind) => kind !== 'none').map((value) => ({ value, label: words.kinds[value] }))}
          />
          <Button>{words.keep}</Button>
        </Form>
      </Section>
    </Page>
  )
}

function People({ visit, application, involved }: Pick<Props, 'visit' | 'application' | 'involved'>) {
  const words = conflictWords[visit.lang]
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={involved}
      rowKey={(one) => one.id}
      narrow="cards"
      columns={[
        {
          header: words.who,
          names: true,
          cell: (one) => (
            <>
              <bdi>{one.name}</bdi> <small>{one.does.map((kind) => words.does[kind]).join(', ')}</small>
            </>
          ),
        },
        { header: words.conflict, cell: (one) => <Answer visit={visit} one={one} /> },
        {
          header: words.clear,
          quiet: true,
          cell: (one) =>
            isArguable(one) && (
              <PostButton
                action={urls.applicationConflicts(application.id)}
                fields={{ person: one.id, conflict: 'none' }}
                look="quiet"
                about={words.of(one.name)}
              >
                {words.clear}
              </PostButton>
            ),
        },
      ]}
    />
  )
}

function Answer({ visit, one }: { visit: Visit; one: Involved }) {
  const words = conflictWords[visit.lang]
  const source = one.source && words.sources[one.source]
  return (
    <>
      {one.conflict === null ? (
        words.unsaid
      ) : (
        <>
          <Tag tone={one.conflict === 'none' ? 'good' : 'warn'}>{words.kinds[one.conflict]}</Tag>{' '}
          <small>{source}</small>
        </>
      )}
      {one.isWished && <small> – {words.wished}</small>}
    </>
  )
}

/** What the applicant themself brought about stays. */
const isArguable = ({ conflict, source }: Involved) =>
  conflict !== null && conflict !== 'none' && source !== 'applicant'
