import type { Flag } from '#src/calls/domain/rubric.ts'
import { filled } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { Hidden, TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import type { DecisionDesk } from '../../db/decision-desk.ts'
import { decisionFilters, type DeskView } from '../../domain/desk-view.ts'
import { viewFields } from './view-query.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; action: string; view: DeskView; desk: DecisionDesk; flags: readonly Flag[] }

/** Narrows the desk: by words, decision, institution, tag and what readers ticked. The sorting stays. */
export function FilterForm({ visit: { lang }, action, view, desk, flags }: Props) {
  const words = allWords[lang]
  const fields = Object.fromEntries(viewFields(view))
  const field = { form: filled(fields), lang, empty: words.all }
  const tags = [...new Set(desk.entries.flatMap((row) => row.tags))].toSorted((a, b) => a.localeCompare(b, lang))
  const { sort, ...filters } = fields
  return (
    <Form action={action} method="get" inline>
      {sort !== undefined && <Hidden name="sort" value={sort} />}
      <TextField {...field} name="q" label={words.search} />
      <Select
        {...field}
        name="decision"
        label={words.decision}
        choices={decisionFilters.map((value) => ({ value, label: words.decisions[value] }))}
      />
      {desk.institutions.length > 1 && (
        <Select
          {...field}
          name="institution"
          label={words.institution}
          choices={desk.institutions.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        />
      )}
      {tags.length > 0 && (
        <Select {...field} name="tag" label={words.tag} choices={tags.map((tag) => ({ value: tag, label: tag }))} />
      )}
      {flags.length > 0 && (
        <Select
          {...field}
          name="flag"
          label={words.flags}
          choices={flags.map(({ key, name }) => ({ value: key, label: name[lang] }))}
        />
      )}
      <Button look="secondary">{words.show}</Button>
      {Object.keys(filters).length > 0 && (
        <ButtonLink href={action} look="quiet">
          {words.clear}
        </ButtonLink>
      )}
    </Form>
  )
}
