import { valueOf, valuesOf, type FormState } from '#src/kernel/form-state.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import { Button } from './buttons.tsx'
import { Checkboxes, Radios, type Choice } from './choices.tsx'
import { Details } from './details.tsx'
import { EmailField, TextField } from './fields.tsx'
import { Fieldset } from './form.tsx'
import { peopleWords } from './words.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly unit: Translated | null
  readonly affiliation: string | null
}

type Props = {
  /** The field that holds the chosen ids; `<name>Find` is the search, `<name>Name1` and `<name>Email1` who is not listed. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly form: FormState
  readonly lang: Lang
  /** One person, or any number. */
  readonly most: 'one' | 'many'
  /** Everybody chosen so far. */
  readonly chosen: readonly Person[]
  /** Whom the search has found; absent where nothing was searched. */
  readonly found?: readonly Person[] | undefined
  /** How many people can be named who are not among them. */
  readonly unlisted: number
  /** Where the form goes: the page comes back at this field. */
  readonly action: string
}

/** Chooses people by searching for them: type, find, choose. Whoever is not there is named by name and address. */
export function PeopleField({ label, hint, ...props }: Props) {
  const { name, form, lang, action, found } = props
  const words = peopleWords[lang]
  const search = `${name}Find`
  return (
    <div id={`people-${name}`} class="people-field">
      <Fieldset legend={label} hint={hint}>
        <TextField
          name={search}
          label={words.find}
          hint={words.findHint}
          form={form}
          lang={lang}
          size="medium"
          optional
        />
        <Button look="secondary" name="do" value={`find.${name}`} formaction={`${action}#people-${name}`}>
          {words.findButton}
        </Button>
        {found?.length === 0 && <p role="status">{words.nobodyFound}</p>}
        <Chosen {...props} />
        <Unlisted {...props} />
      </Fieldset>
    </div>
  )
}

function Chosen({ name, form, lang, most, chosen, found = [] }: Omit<Props, 'label'>) {
  const words = peopleWords[lang]
  const ids = valuesOf(form, name)
  const people = [...chosen.filter(({ id }) => ids.includes(id)), ...found.filter(({ id }) => !ids.includes(id))]
  const choices = people.map((person): Choice => ({
    value: person.id,
    label: person.name,
    hint: person.unit?.[lang] ?? person.affiliation ?? undefined,
  }))
  if (choices.length === 0) return null
  const shared = { name, form, lang, label: found.length > 0 ? words.found : words.chosen }
  return most === 'many' ? (
    <Checkboxes {...shared} choices={choices} />
  ) : (
    <Radios {...shared} choices={[...choices, { value: 'nobody', label: words.nobody }]} />
  )
}

function Unlisted({ name, form, lang, unlisted }: Omit<Props, 'label'>) {
  const words = peopleWords[lang]
  const places = Array.from({ length: unlisted }, (_, i) => i + 1)
  const fields = places.flatMap((n) => [`${name}Name${n}`, `${name}Email${n}`])
  const isUsed = fields.some((field) => valueOf(form, field) !== '' || form.errors[field] !== undefined)
  return (
    <Details summary={words.notListed} open={isUsed}>
      {places.map((n) => (
        <div class="flow" key={n}>
          <TextField name={`${name}Name${n}`} label={words.name(n, unlisted)} form={form} lang={lang} size="medium" />
          <EmailField
            name={`${name}Email${n}`}
            label={words.email(n, unlisted)}
            form={form}
            lang={lang}
            autocomplete="off"
          />
        </div>
      ))}
    </Details>
  )
}
