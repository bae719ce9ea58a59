import type { FormState } from '#src/kernel/form-state.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { TermRow } from '../db/terms.ts'
import { termKinds, type TermKind } from '../domain/vocabulary.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; terms: readonly TermRow[]; edited?: Id<'term'> | undefined; form: FormState }

/** The programme's vocabulary, kind by kind, and below it the form that adds or renames a word. */
export function TermsPage({ visit, terms, edited, form }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const one = terms.find(({ id }) => id === edited)
  return (
    <Page
      visit={visit}
      title={words.terms}
      lead={words.termsLead}
      density="dense"
      form={form}
      back={{ href: urls.programme(), label: words.programme }}
    >
      <ErrorSummary form={form} lang={lang} labels={{ kind: words.kind, ...translatedLabels('label', words.term) }} />
      <Section title={one ? words.renameTerm(one.label[lang]) : words.addTerm} id="term">
        <Form action={urls.terms()}>
          {one ? (
            <Hidden name="id" value={one.id} />
          ) : (
            <Select
              {...{ form, lang }}
              name="kind"
              label={words.kind}
              required
              choices={termKinds.map((value) => ({ value, label: words.kinds[value] }))}
            />
          )}
          <TranslatedField {...{ form, lang }} name="label" label={words.term} />
          <Button>{one ? words.rename : words.add}</Button>
        </Form>
      </Section>
      {termKinds.map((kind) => (
        <TermsOf key={kind} visit={visit} kind={kind} terms={terms.filter((term) => term.kind === kind)} />
      ))}
    </Page>
  )
}

function TermsOf({ visit: { lang }, kind, terms }: { visit: Visit; kind: TermKind; terms: readonly TermRow[] }) {
  const words = allWords[lang]
  return (
    <Section title={words.kinds[kind]}>
      <Table
        narrow="cards"
        caption={words.kinds[kind]}
        hideCaption
        rows={terms}
        rowKey={({ id }) => id}
        columns={[
          { header: words.languages.en, names: true, cell: ({ label }) => label.en },
          { header: words.languages.fr, cell: ({ label }) => label.fr },
          { header: words.languages.de, cell: ({ label }) => label.de },
          {
            header: words.rename,
            quiet: true,
            tight: true,
            cell: ({ id, label }) => (
              <>
                <ButtonLink href={`${urls.terms()}?edit=${id}#term`} look="quiet">
                  {words.rename}
                  <span class="unseen"> {words.about(label[lang])}</span>
                </ButtonLink>{' '}
                <Move id={id} way="up" label={words.up} about={words.about(label[lang])} />{' '}
                <Move id={id} way="down" label={words.down} about={words.about(label[lang])} />
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

const Move = ({ id, way, label, about }: { id: Id<'term'>; way: 'up' | 'down'; label: string; about: string }) => (
  <PostButton action={urls.terms()} fields={{ move: id, way }} look="quiet" about={about}>
    {label}
  </PostButton>
)
