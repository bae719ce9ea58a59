import { valueOf } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { AskedIf } from '#src/ui/asked-if.tsx'
import { Checkboxes, Radios, Select } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
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
      <AskedIf name="how" value="named" words={words.ifNamed}>
        {[1, 2, 3].map((n) => (
          <NamedWish key={n} {...{ n, visit, lists, form }} />
        ))}
      </AskedIf>
      <AskedIf name="how" value="described" words={words.ifDescribed}>
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
      </AskedIf>
    </>
  )
}

type NamedWishProps = Pick<FieldsProps, 'visit' | 'lists' | 'form'> & { n: number }

/** One wish: from the directory, or somebody who is not in it. */
function NamedWish({ n, visit: { lang }, lists, form }: NamedWishProps) {
  const words = allWords[lang]
  const unlisted = [
    { name: `name${n}`, label: words.name },
    { name: `place${n}`, label: words.place },
    { name: `address${n}`, label: words.address },
  ]
  const isUsed = unlisted.some(({ name }) => valueOf(form, name) !== '' || form.errors[name] !== undefined)
  return (
    <Fieldset legend={words.wish(n)}>
      <Select
        name={`wish${n}`}
        label={words.fromDirectory}
        empty={words.nobodyYet}
        form={form}
        lang={lang}
        choices={choicesOf(lists.mentors, lang)}
      />
      <Details summary={words.notListed} open={isUsed}>
        {unlisted.map((field) => (
          <TextField key={field.name} {...field} form={form} lang={lang} size="medium" />
        ))}
      </Details>
    </Fieldset>
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
