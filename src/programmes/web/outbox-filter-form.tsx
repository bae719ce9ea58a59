import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { isLang, langs } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { urls } from '#src/urls.ts'
import type { OutboxFilter } from '../domain/outbox-filter.ts'
import { outboxWords } from './outbox-words.ts'

/** The filter that an address or a form names; what it names wrongly does not filter. */
export function filterIn(values: FormState['values']): OutboxFilter {
  const lang = valueOf({ values, errors: {} }, 'lang')
  return { words: valueOf({ values, errors: {} }, 'q').trim().slice(0, 200), lang: isLang(lang) ? lang : null }
}

/** Narrows the drafts by name, subject and language. "Send all" then means all that are shown. */
export function OutboxFilterForm({ visit: { lang }, filter }: { visit: Visit; filter: OutboxFilter }) {
  const words = outboxWords[lang]
  const field = { form: filled({ q: filter.words, lang: filter.lang ?? '' }), lang }
  return (
    <Form action={urls.outbox()} method="get" inline>
      <TextField {...field} name="q" label={words.search} />
      <Select
        {...field}
        name="lang"
        label={words.language}
        empty={words.anyLanguage}
        choices={langs.map((value) => ({ value, label: words.languages[value] }))}
      />
      <Button look="secondary">{words.show}</Button>
      {(filter.words !== '' || filter.lang !== null) && (
        <ButtonLink href={urls.outbox()} look="quiet">
          {words.showAll}
        </ButtonLink>
      )}
    </Form>
  )
}
