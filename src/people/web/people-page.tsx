import { filled, type FormState } from '#src/kernel/form-state.ts'
import { langs } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { PersonRow } from '../db/directory.ts'
import { doubleWords } from './double-words.ts'
import { rolesInWords } from './role-words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; people: readonly PersonRow[]; query: string; form: FormState; refusal: string | undefined }

/** Everybody the programme knows: find, add, and share the coordination. */
export function PeoplePage({ visit, people, query, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={words.people}
      lead={words.peopleLead}
      density="dense"
      form={form}
      actions={
        <ButtonLink href={urls.doubles()} look="secondary">
          {doubleWords[lang].link}
        </ButtonLink>
      }
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      <Form action={urls.people()} method="get">
        <TextField name="q" label={words.search} form={filled({ q: query })} lang={lang} size="medium" />
        <Button look="secondary">{words.find}</Button>
      </Form>
      <PeopleTable visit={visit} people={people} />
      <Form action={urls.newPerson()}>
        <Fieldset legend={words.addPerson}>
          <TextField name="givenName" label={words.givenName} form={form} lang={lang} size="medium" />
          <TextField name="familyName" label={words.familyName} form={form} lang={lang} size="medium" />
          <EmailField name="email" label={words.email} form={form} lang={lang} autocomplete="off" />
          <Radios
            name="lang"
            label={words.language}
            form={form}
            lang={lang}
            inline
            choices={langs.map((value) => ({ value, label: words.languages[value] }))}
          />
          <Button>{words.add}</Button>
        </Fieldset>
      </Form>
    </Page>
  )
}

function PeopleTable({ visit, people }: Pick<Props, 'visit' | 'people'>) {
  const words = allWords[visit.lang]
  return (
    <Table
      narrow="cards"
      caption={words.people}
      hideCaption
      rows={people}
      rowKey={(row) => row.id}
      empty={words.noPeople}
      columns={[
        {
          header: words.name,
          names: true,
          cell: (row) => <a href={urls.personRoles(row.id)}>{`${row.familyName}, ${row.givenName}`}</a>,
        },
        { header: words.address, cell: (row) => row.email },
        { header: words.unit, cell: (row) => row.unit?.[visit.lang] ?? row.affiliation ?? '–' },
        { header: words.roles, cell: (row) => rolesInWords(row, visit.lang) },
      ]}
    />
  )
}
