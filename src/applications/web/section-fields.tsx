import { Checkboxes, Radios, Select } from '#src/ui/choices.tsx'
import { DateField, Hidden, TextField } from '#src/ui/fields.tsx'
import { PeopleField } from '#src/ui/people-field.tsx'
import { UNLISTED_SUPERVISORS } from '#src/people/domain/superior.ts'
import { longMoment } from '#src/kernel/dates.ts'
import { isOwn, type Section } from '../domain/sections.ts'
import type { FieldsProps } from './field-props.ts'
import { LetterFields } from './letter-fields.tsx'
import { OwnFields } from './own/own-fields.tsx'
import { AvoidFields, WishFields } from './wish-fields.tsx'
import { words as allWords } from './words.ts'

/** The questions of one section. */
export function SectionFields({ section, ...props }: FieldsProps & { section: Section }) {
  if (isOwn(section)) return <OwnFields {...props} section={section} />
  const Fields = bySection[section]
  return <Fields {...props} />
}

const bySection = {
  about: AboutFields,
  goals: GoalFields,
  letter: LetterFields,
  wishes: WishFields,
  avoid: AvoidFields,
  dates: DateFields,
}

function AboutFields({ visit, lists, form, places, found }: FieldsProps) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const units = lists.units.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name[lang]}` }))
  const superior = (name: 'manager' | 'supervisor') => ({
    name,
    form,
    lang,
    chosen: lists.people,
    action: places.section('about'),
    found: found?.field === name ? found.people : undefined,
  })
  const languages = Object.entries(words.languageNames).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Select name="unit" label={words.unit} empty={words.elsewhere} form={form} lang={lang} choices={units} />
      <TextField name="affiliation" label={words.affiliation} form={form} lang={lang} autocomplete="organization" />
      <Select
        name="rank"
        label={words.rank}
        empty="–"
        form={form}
        lang={lang}
        choices={lists.ranks.map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
      <Radios
        name="contract"
        label={words.contract}
        form={form}
        lang={lang}
        choices={(['fixed', 'permanent'] as const).map((value) => ({ value, label: words.contracts[value] }))}
      />
      <DateField name="contractEndsOn" label={words.contractEndsOn} hint={words.contractHint} form={form} lang={lang} />
      <Checkboxes name="languages" label={words.languages} form={form} lang={lang} choices={languages} inline />
      <PeopleField {...superior('manager')} label={words.lineManager} hint={words.nearHint} most="one" unlisted={1} />
      <PeopleField {...superior('supervisor')} label={words.supervisors} most="many" unlisted={UNLISTED_SUPERVISORS} />
      <Hidden name="superiors" value="told" />
    </>
  )
}

function GoalFields({ visit, lists, form }: FieldsProps) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const topics = lists.terms
    .filter((term) => term.kind === 'topic')
    .map(({ key, label }) => ({ value: key, label: label[lang] }))
  return (
    <>
      {[1, 2, 3].map((n) => (
        <TextField
          key={n}
          name={`goal${n}`}
          label={words.goal(n)}
          hint={n === 1 ? words.goalHint : undefined}
          form={form}
          lang={lang}
          optional={n > 1}
        />
      ))}
      <Checkboxes name="topics" label={words.topics} hint={words.topicsHint} form={form} lang={lang} choices={topics} />
    </>
  )
}

function DateFields({ visit, application, lists, form }: FieldsProps) {
  const words = allWords[visit.lang]
  const { zone } = application.call
  const at = (local: string) =>
    longMoment(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant(), zone, visit.lang)
  return (
    <>
      <p>{words.datesLead}</p>
      {lists.dates.map((date) => (
        <Radios
          key={date.id}
          name={date.id}
          label={`${date.name[visit.lang]}, ${at(date.atLocal)}`}
          form={form}
          lang={visit.lang}
          inline
          choices={[
            { value: 'yes', label: words.thereYes },
            { value: 'no', label: words.thereNo },
          ]}
        />
      ))}
    </>
  )
}
