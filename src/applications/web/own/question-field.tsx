import type { Question, QuestionKind } from '#src/calls/domain/question.ts'
import { fileNameField, type Findable } from '#src/calls/domain/read-answer.ts'
import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Checkboxes, Radios, Select } from '#src/ui/choices.tsx'
import { DateField, NumberField, TextField } from '#src/ui/fields.tsx'
import { FieldNotes, type FieldProps } from '#src/ui/field.tsx'
import { SuggestField } from '#src/ui/suggest-field.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import type { VNode } from 'preact'
import type { Notes } from './own-notes.ts'
import { ownWords } from './words.ts'

type Props = {
  question: Question
  form: FormState
  lang: Lang
  people: readonly Findable[]
  notes: Notes
  isRequired: boolean
  isOpen: boolean
}

type KindProps = Pick<Props, 'question' | 'people'> & { field: FieldProps }

/** One question as a field of its kind. */
export function QuestionField({ question, form, lang, people, notes, isRequired, isOpen }: Props) {
  const { id, label } = question
  const optional = !isRequired && isOpen
  const field = { name: id, label: label[lang], form, lang, required: isRequired, optional, ...notes }
  return kinds[question.kind]({ question, people, field })
}

/** Up to this many choices are all in view. */
const FEW = 7

const kinds: Record<QuestionKind, (props: KindProps) => VNode> = {
  'short-text': ({ field }) => <TextField {...field} />,
  'long-text': ({ field, question }) => <TextArea {...field} rows={(question.mostWords ?? 200) > 100 ? 8 : 4} />,
  'one-choice': ({ field, question }) =>
    question.choices.length > FEW && field.locked === undefined ? (
      <Select {...field} choices={labelled(question, field.lang)} />
    ) : (
      <Radios {...field} choices={labelled(question, field.lang)} />
    ),
  'several-choices': ({ field, question }) => <Checkboxes {...field} choices={labelled(question, field.lang)} />,
  'yes-no': ({ field }) => (
    <Radios
      {...field}
      inline
      choices={(['yes', 'no'] as const).map((value) => ({ value, label: ownWords[field.lang][value] }))}
    />
  ),
  date: ({ field }) => <DateField {...field} />,
  number: ({ field }) => <NumberField {...field} />,
  person: ({ field, people }) => <SuggestField {...field} suggestions={people.map(({ name }) => name)} />,
  file: ({ field, question }) => (
    <div class="field" id={`f-${field.name}`}>
      <p>
        <strong>{field.label}</strong>
      </p>
      <FieldNotes {...field} />
      {valueOf(field.form, field.name) !== '' && <p>{valueOf(field.form, fileNameField(question.id))}</p>}
    </div>
  ),
}

const labelled = ({ choices }: Question, lang: Lang) =>
  choices.map(({ key, label }) => ({ value: key, label: label[lang] }))
