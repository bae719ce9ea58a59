import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Checkboxes, OneCheckbox, Select } from '#src/ui/choices.tsx'
import { DateField, Hidden, NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels, TranslatedRow } from '#src/ui/translated-field.tsx'
import { langs } from '#src/kernel/lang.ts'
import { urls } from '#src/urls.ts'
import type { FormAtWork } from '../../db/locked-form.ts'
import { questionsOf } from '../../domain/form.ts'
import { readerGroups, type Question, type QuestionKind } from '../../domain/question.ts'
import { choiceField, choiceName, choiceRows } from './choice-fields.ts'
import { conditionChoices } from './condition-choices.ts'
import { questionWords } from './words.ts'

type Props = {
  visit: Visit
  work: FormAtWork
  /** The one to change; without it a new one is written. */
  question?: Question | undefined
  kind: QuestionKind
  form: FormState
  refusal?: string | undefined
}

/** One question as its coordinator words it: only what its kind of answer needs is asked. */
export function QuestionPage(props: Props) {
  const { visit, work, question, kind, form, refusal } = props
  const { lang } = visit
  const words = questionWords[lang]
  const { call } = work
  return (
    <Page
      visit={visit}
      title={question ? question.label[lang] : words.newQuestion}
      context={`${call.name[lang]} · ${words.kinds[kind]}`}
      density="dense"
      form={form}
      back={{ href: urls.callQuestions(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(lang, form)} />
      <Form action={question ? urls.question(call.id, question.id) : urls.newQuestion(call.id)}>
        <Hidden name="section" value={question?.section ?? valueOf(form, 'section')} />
        <Hidden name="kind" value={kind} />
        <TranslatedField {...{ form, lang }} name="label" label={words.label} />
        <TranslatedField {...{ form, lang }} name="help" label={words.help} hint={words.helpHint} optional />
        <KindFields {...props} />
        <AskedFields {...props} />
        <Checkboxes
          {...{ form, lang }}
          name="audience"
          label={words.audience}
          hint={words.audienceHint}
          choices={readerGroups.map((value) => ({ value, label: words.groups[value] }))}
        />
        {question && work.sent.length > 0 && (
          <OneCheckbox {...{ form, lang }} name="asksAgain" label={words.asksAgain} hint={words.asksAgainHint} />
        )}
        <Button>{words.saveQuestion}</Button>
      </Form>
    </Page>
  )
}

function KindFields({ visit: { lang }, kind, form }: Props) {
  const words = questionWords[lang]
  if (kind === 'long-text') return <NumberField {...{ form, lang }} name="mostWords" label={words.mostWords} optional />
  if (kind === 'number')
    return (
      <>
        <NumberField {...{ form, lang }} name="least" label={words.least} optional />
        <NumberField {...{ form, lang }} name="most" label={words.most} optional />
      </>
    )
  if (kind !== 'one-choice' && kind !== 'several-choices') return null
  return (
    <Fieldset legend={words.choices} hint={words.choicesHint}>
      {choiceRows(form).map((n) => (
        <ChoiceRow key={n} {...{ n, form, lang }} />
      ))}
    </Fieldset>
  )
}

function ChoiceRow({ n, form, lang }: { n: number; form: FormState; lang: Visit['lang'] }) {
  return (
    <>
      <Hidden name={choiceField(n, 'key')} value={valueOf(form, choiceField(n, 'key'))} />
      <TranslatedRow {...{ form, lang }} name={choiceName(n)} label={questionWords[lang].choice(n)} />
    </>
  )
}

function AskedFields({ visit: { lang }, work, question, form }: Props) {
  const words = questionWords[lang]
  const conditions = conditionChoices(question?.id, questionsOf(work.form), lang)
  return (
    <Fieldset legend={words.when}>
      {conditions.length > 0 && (
        <Select
          {...{ form, lang }}
          name="condition"
          label={words.condition}
          empty={words.always}
          choices={conditions}
        />
      )}
      <OneCheckbox {...{ form, lang }} name="isRequired" label={words.isRequired} />
      <DateField
        {...{ form, lang }}
        name="requiredFrom"
        label={words.requiredFrom}
        hint={words.requiredFromHint}
        optional
      />
      <DateField
        {...{ form, lang }}
        name="frozenAfter"
        label={words.frozenAfter}
        hint={words.frozenAfterHint}
        optional
      />
    </Fieldset>
  )
}

function labelsOf(lang: Visit['lang'], form: FormState): Record<string, string> {
  const words = questionWords[lang]
  const choices = choiceRows(form).flatMap((n) => langs.map((each) => [choiceField(n, each), words.choice(n)]))
  return {
    ...translatedLabels('label', words.label),
    ...translatedLabels('help', words.help),
    ...Object.fromEntries(choices),
    mostWords: words.mostWords,
    least: words.least,
    most: words.most,
    condition: words.condition,
    requiredFrom: words.requiredFrom,
    frozenAfter: words.frozenAfter,
    audience: words.audience,
  }
}
