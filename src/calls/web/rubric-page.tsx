import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { TranslatedField, translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import type { Criterion, Rubric } from '../domain/rubric.ts'
import { deskWords } from './desk-words.ts'
import { criterionField, levelNumbers } from './rubric-form.ts'

type Props = { visit: Visit; call: Call; isRead: boolean; form: FormState; refusal?: string | undefined }

/** The criteria of a call. Once a reading is finished they can be read here, not changed. */
export function RubricPage({ visit, call, isRead, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  return (
    <Page
      visit={visit}
      title={words.rubric}
      context={call.name[lang]}
      lead={words.rubricLead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(call.rubric, lang)} />
      {isRead ? (
        <ReadRubric visit={visit} rubric={call.rubric} />
      ) : (
        <Form action={urls.callRubric(call.id)}>
          {call.rubric.map((criterion) => (
            <CriterionFields key={criterion.key} {...{ criterion, form, lang }} />
          ))}
          <Button>{words.save}</Button>
        </Form>
      )}
    </Page>
  )
}

type FieldsProps = { criterion: Criterion; form: FormState; lang: Visit['lang'] }

function CriterionFields({ criterion: { key, name }, form, lang }: FieldsProps) {
  const words = deskWords[lang]
  return (
    <Section title={name[lang]}>
      <TranslatedField {...{ form, lang }} name={criterionField(key, 'name')} label={words.criterionName} />
      <NumberField {...{ form, lang }} name={criterionField(key, 'weight')} label={words.weight} required />
      {levelNumbers.map((n) => (
        <TranslatedField key={n} {...{ form, lang }} name={criterionField(key, n)} label={words.level(n)} rows={2} />
      ))}
    </Section>
  )
}

function ReadRubric({ visit: { lang }, rubric }: { visit: Visit; rubric: Rubric }) {
  const words = deskWords[lang]
  return (
    <>
      <Notice>{words.rubricLocked}</Notice>
      {rubric.map(({ key, name, weight, levels }) => (
        <Section key={key} title={name[lang]}>
          <p class="soft">
            {words.weight}: {weight}
          </p>
          <ol>
            {levels.map((level, place) => (
              <li key={place}>{level[lang]}</li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  )
}

function labelsOf(rubric: Rubric, lang: Visit['lang']): Record<string, string> {
  const words = deskWords[lang]
  const labels = rubric.map(({ key, name }) => ({
    ...translatedLabels(criterionField(key, 'name'), name[lang]),
    [criterionField(key, 'weight')]: `${name[lang]}, ${words.weight}`,
    ...Object.assign(
      {},
      ...levelNumbers.map((n) => translatedLabels(criterionField(key, n), `${name[lang]}, ${words.level(n)}`)),
    ),
  }))
  return Object.assign({}, ...labels)
}
