import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { languageName, spokenLanguages } from '#src/people/domain/languages.ts'
import { Checkboxes, OneCheckbox, Radios } from '#src/ui/choices.tsx'
import { NumberField, TextField } from '#src/ui/fields.tsx'
import { Button } from '#src/ui/buttons.tsx'
import { Fieldset } from '#src/ui/form.tsx'
import type { CyclePlaces } from '../db/places.ts'
import type { Somebody } from '#src/people/db/somebody.ts'
import type { Term, Vocabulary } from '../db/vocabulary.ts'
import { visibilities } from '../domain/visibility.ts'
import { placesField } from './places-form.ts'
import { words as allWords } from './words.ts'

type Fields = { form: FormState; lang: Lang }

/** The line, the topics and the languages: what every mentor says, invited or not. */
export function IntroductionFields({ form, lang, topics }: Fields & { topics: readonly Term[] }) {
  const words = allWords[lang].join
  return (
    <>
      <TextField
        name="askMeAbout"
        label={words.askMeAbout}
        hint={words.askMeAboutHint}
        form={form}
        lang={lang}
        required
      />
      <Terms name="topics" label={words.topics} hint={words.topicsHint} terms={topics} form={form} lang={lang} />
      <Checkboxes
        name="languages"
        label={words.languages}
        form={form}
        lang={lang}
        inline
        choices={spokenLanguages.map((value) => ({ value, label: languageName(value, lang) }))}
      />
    </>
  )
}

/** Everything that stands on a profile, and who may see it. */
export function ProfileFields({ form, lang, vocabulary }: Fields & { vocabulary: Vocabulary }) {
  const words = allWords[lang]
  return (
    <>
      <IntroductionFields form={form} lang={lang} topics={vocabulary.topic} />
      <Terms name="traits" label={words.join.traits} terms={vocabulary.trait} form={form} lang={lang} />
      <Terms name="offers" label={words.join.offers} terms={vocabulary.offer} form={form} lang={lang} />
      <Radios
        name="visibility"
        label={words.join.whoSees}
        form={form}
        lang={lang}
        choices={visibilities.map((value) => ({ value, label: words.visibility[value] }))}
      />
    </>
  )
}

type TermsProps = Fields & { name: string; label: string; hint?: string; terms: readonly Term[] }

const Terms = ({ terms, ...props }: TermsProps) =>
  terms.length === 0 ? null : <Checkboxes {...props} choices={terms.map(({ key, label }) => ({ value: key, label }))} />

/** A number of mentees for each cycle. */
export function PlacesFields({ form, lang, cycles }: Fields & { cycles: readonly CyclePlaces[] }) {
  const words = allWords[lang]
  if (cycles.length === 0) return <p>{words.join.noCycles}</p>
  return (
    <>
      {cycles.map((cycle) => (
        <NumberField
          key={cycle.call}
          name={placesField(cycle.call)}
          label={cycle.name[lang]}
          hint={cycle.taken > 0 ? words.placesPage.taken(cycle.taken) : undefined}
          form={form}
          lang={lang}
        />
      ))}
    </>
  )
}

/** What a search by name brought: nothing was searched, or these people. */
export type Search = { people: readonly Somebody[] } | undefined

type BoundariesProps = Fields & { excluded: readonly Somebody[]; search: Search }

/** Whom a mentor cannot mentor. Ticked people stay on the list; the others leave it when the form is saved. */
export function BoundariesFields({ form, lang, excluded, search }: BoundariesProps) {
  const words = allWords[lang].join
  const others = search?.people.filter(({ id }) => !excluded.some((one) => one.id === id))
  return (
    <Fieldset legend={words.boundaries} hint={words.boundariesHint}>
      <OneCheckbox name="notMyUnit" label={words.notMyUnit} form={form} lang={lang} />
      <People label={words.excluded} people={excluded} form={form} lang={lang} id="f-excluded" />
      {others && others.length > 0 && (
        <People label={words.found} people={others} form={form} lang={lang} id="f-found" />
      )}
      {others?.length === 0 && <p role="status">{words.foundNobody}</p>}
      <TextField
        name="find"
        label={search || excluded.length > 0 ? words.findAlso : words.find}
        hint={words.findHint}
        form={form}
        lang={lang}
        size="medium"
        optional
      />
      <Button look="secondary" name="do" value="find">
        {words.findButton}
      </Button>
    </Fieldset>
  )
}

type PeopleProps = Fields & { label: string; people: readonly Somebody[]; id: string }

const People = ({ label, people, form, lang, id }: PeopleProps) =>
  people.length === 0 ? null : (
    <Checkboxes
      name="excluded"
      id={id}
      label={label}
      form={form}
      lang={lang}
      choices={people.map(({ id: value, name, unit, affiliation }) => ({
        value,
        label: name,
        hint: unit?.[lang] ?? affiliation ?? undefined,
      }))}
    />
  )
