import type { Lang } from '#src/kernel/lang.ts'
import { Checkboxes, Radios, Select } from '#src/ui/choices.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { Fieldset } from '#src/ui/form.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import type { MentorChoice } from '../db/choices.ts'
import type { FieldsProps } from './field-props.ts'
import { words as allWords } from './words.ts'

const choicesOf = (mentors: readonly MentorChoice[], lang: Lang) =>
  mentors.map(({ id, name, place, affiliation }) => ({
    value: id,
    label: [name, place?.[lang] ?? affiliation].filter(Boolean).join(' – '),
  }))

/** Up to three people in order, from the directory or not; or a description. */
export function WishFields({ visit, lists, form }: FieldsProps) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const traits = lists.terms.map(({ key, label }) => ({ value: key, label: label[lang] }))
  return (
    <>
      <Radios
        name="how"
        label={words.wishHow}
        form={form}
        lang={lang}
        choices={[
          { value: 'named', label: words.named },
          { value: 'described', label: words.described },
        ]}
      />
      <NamedWishes visit={visit} lists={lists} form={form} />
      <Fieldset legend={words.described}>
        <Checkboxes
          name="traits"
          label={words.traits}
          hint={words.traitsHint}
          form={form}
          lang={lang}
          choices={traits}
        />
        <TextArea
          name="description"
          label={words.description}
          form={form}
          lang={lang}
          rows={4}
          optional
          audience={words.seenBy}
        />
      </Fieldset>
    </>
  )
}

function NamedWishes({ visit, lists, form }: Pick<FieldsProps, 'visit' | 'lists' | 'form'>) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const mentors = choicesOf(lists.mentors, lang)
  return (
    <>
      {[1, 2, 3].map((n) => (
        <Fieldset key={n} legend={words.wish(n)}>
          <Select
            name={`wish${n}`}
            label={words.fromDirectory}
            empty={words.nobodyYet}
            form={form}
            lang={lang}
            choices={mentors}
          />
          <TextField
            name={`name${n}`}
            label={`${words.notListed}: ${words.name}`}
            form={form}
            lang={lang}
            size="medium"
            optional
          />
          <TextField name={`place${n}`} label={words.place} form={form} lang={lang} size="medium" optional />
          <TextField name={`address${n}`} label={words.address} form={form} lang={lang} size="medium" optional />
        </Fieldset>
      ))}
    </>
  )
}

/** Whom somebody would rather not have. */
export function AvoidFields({ visit, lists, form }: FieldsProps) {
  const words = allWords[visit.lang]
  const { lang } = visit
  return (
    <>
      <p>{words.avoidLead}</p>
      {[1, 2, 3].map((n) => (
        <Select
          key={n}
          name={`avoid${n}`}
          label={`${words.avoidMentor} (${n})`}
          empty="–"
          form={form}
          lang={lang}
          choices={choicesOf(lists.mentors, lang)}
          audience={n === 1 ? words.avoidAudience : undefined}
        />
      ))}
      <TextArea
        name="names"
        label={words.avoidNames}
        form={form}
        lang={lang}
        rows={3}
        optional
        audience={words.avoidAudience}
      />
    </>
  )
}
