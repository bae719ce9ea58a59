import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Question } from '../domain/questions.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  questions: readonly Question[]
  isFixed: boolean
  edited: Question | undefined
  form: FormState
  refusal: string | undefined
}

/** The questions of a programme as its coordinator sets them, until somebody has answered. */
export function EqualityFormPage({ visit, questions, isFixed, edited, form, refusal }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const labels = { ...translatedLabels('text', words.text), ...translatedLabels('choices', words.choices) }
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.formLead}
      density="dense"
      form={form}
      back={{ href: urls.programme(), label: words.toProgramme }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      {isFixed && <Notice kind="info">{words.fixed}</Notice>}
      {questions.length === 0 ? <Proposal lang={lang} /> : <Questions {...{ visit, questions, isFixed }} />}
      {!isFixed && (
        <Section title={edited ? words.edit(edited.text[lang]) : words.add} id="question">
          <Form action={urls.equalityForm()}>
            {edited && <Hidden name="key" value={edited.key} />}
            <TranslatedField {...{ form, lang }} name="text" label={words.text} />
            <TranslatedField
              {...{ form, lang }}
              name="choices"
              label={words.choices}
              hint={words.choicesHint}
              rows={5}
            />
            <Button>{words.keep}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function Proposal({ lang }: Pick<Visit, 'lang'>) {
  const words = allWords[lang]
  const action = (
    <PostButton action={urls.equalityForm()} fields={{ propose: 'yes' }} look="primary">
      {words.propose}
    </PostButton>
  )
  return (
    <Empty title={words.noQuestions} action={action}>
      {words.proposeText}
    </Empty>
  )
}

function Questions({ visit: { lang }, questions, isFixed }: Pick<Props, 'visit' | 'questions' | 'isFixed'>) {
  const words = allWords[lang]
  const ways = {
    header: words.change,
    quiet: true,
    tight: true,
    cell: ({ key, text }: Question) => (
      <>
        <ButtonLink href={`${urls.equalityForm()}?edit=${encodeURIComponent(key)}#question`} look="quiet">
          {words.change}
          <span class="unseen"> {text[lang]}</span>
        </ButtonLink>{' '}
        <PostButton action={urls.equalityForm()} fields={{ remove: key }} look="quiet" about={text[lang]}>
          {words.remove}
        </PostButton>
      </>
    ),
  }
  return (
    <Table
      caption={words.title}
      hideCaption
      narrow="cards"
      rows={questions}
      rowKey={({ key }) => key}
      columns={[
        { header: words.text, names: true, cell: ({ text }) => text[lang] },
        {
          header: words.answers,
          cell: ({ choices }) => [...choices.map(({ label }) => label[lang]), words.notSaid].join(' · '),
        },
        ...(isFixed ? [] : [ways]),
      ]}
    />
  )
}
