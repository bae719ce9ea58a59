import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Programme } from '../db/programmes.ts'
import type { Strand } from '../db/strands.ts'
import { programmesWords } from './programmes-words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  programme: Programme
  strands: readonly Strand[]
  history: readonly TimelineEntry[]
  form: FormState
  refusal?: string | undefined
}

/** A programme as its coordinators edit it: its words, and the ways to its strands and vocabulary. */
export function ProgrammePage({ visit, programme, strands, history, form, refusal }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const field = { form, lang, required: true }
  const labels = {
    ...translatedLabels('name', words.name),
    ...translatedLabels('summary', words.summary),
    zone: words.zone,
    contactEmail: words.contact,
  }
  return (
    <Page
      visit={visit}
      title={programme.name[lang]}
      context={words.programme}
      lead={words.programmeLead}
      density="dense"
      form={form}
      back={{ href: urls.desk(), label: words.toDesk }}
      actions={
        <>
          <ButtonLink href={urls.terms()} look="secondary">
            {words.toTerms}
          </ButtonLink>{' '}
          <ButtonLink href={urls.equalityForm()} look="secondary">
            {words.toEquality}
          </ButtonLink>{' '}
          <ButtonLink href={urls.programmes()} look="quiet">
            {programmesWords[lang].title}
          </ButtonLink>
        </>
      }
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Strands visit={visit} strands={strands} />
      <Section title={words.programme}>
        <Form action={urls.programme()}>
          <TranslatedField {...{ form, lang }} name="name" label={words.name} />
          <TranslatedField {...{ form, lang }} name="summary" label={words.summary} rows={3} />
          <EmailField
            {...field}
            name="contactEmail"
            label={words.contact}
            hint={words.contactHint}
            autocomplete="off"
          />
          <TextField {...field} name="zone" label={words.zone} hint={words.zoneHint} size="medium" spellcheck={false} />
          <Button>{words.save}</Button>
        </Form>
      </Section>
      <History entries={history} lang={lang} />
    </Page>
  )
}

function Strands({ visit: { lang }, strands }: Pick<Props, 'visit' | 'strands'>) {
  const words = allWords[lang]
  return (
    <Section
      title={words.strands}
      actions={
        <ButtonLink href={urls.newStrand()} look="secondary">
          {words.newStrand}
        </ButtonLink>
      }
    >
      <Table
        caption={words.strands}
        hideCaption
        rows={strands}
        rowKey={({ id }) => id}
        narrow="cards"
        columns={[
          { header: words.strand, names: true, cell: ({ id, name }) => <a href={urls.strand(id)}>{name[lang]}</a> },
          { header: words.audience, cell: ({ audience }) => audience[lang] },
        ]}
      />
    </Section>
  )
}
