import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { translatedLabels } from '#src/ui/translated-field.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../../domain/call.ts'
import { aggregates } from '../../domain/rubric.ts'
import { CriterionFields, FlagFields } from './criterion-fields.tsx'
import { deskWords } from '../desk-words.ts'
import { criterionField, flagField, shapeOf } from './rubric-shape.ts'
import { rubricWords } from './rubric-words.ts'

type Props = {
  visit: Visit
  call: Call
  isRead: boolean
  form: FormState
  refusal?: string | undefined
  /** A button changed the form, which is not kept yet. */
  isReshaped: boolean
}

/** The criteria of a call. Once a reading is finished they can be read here, not changed. */
export function RubricPage({ visit, call, isRead, form, refusal, isReshaped }: Props) {
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={deskWords[lang].rubric}
      context={call.name[lang]}
      lead={rubricWords[lang].lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: deskWords[lang].back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(form, lang)} />
      {isReshaped && <Notice kind="warn">{rubricWords[lang].reshaped}</Notice>}
      {isRead ? <ReadRubric visit={visit} call={call} /> : <RubricFields {...{ visit, call, form }} />}
    </Page>
  )
}

function RubricFields({ visit: { lang }, call, form }: Pick<Props, 'visit' | 'call' | 'form'>) {
  const words = rubricWords[lang]
  const { criteria, flags } = shapeOf(form.values)
  const save = <Button>{deskWords[lang].save}</Button>
  return (
    <Form action={urls.callRubric(call.id)}>
      {save}
      <Radios
        {...{ form, lang }}
        name="aggregate"
        label={words.aggregate}
        choices={aggregates.map((value) => ({ value, label: words.aggregates[value] }))}
      />
      <Section title={words.criteria}>
        {criteria.map(({ key, levels }, place) => (
          <CriterionFields key={key} {...{ criterion: key, levels, place, count: criteria.length, form, lang }} />
        ))}
        <Button look="secondary" name="do" value="add-criterion">
          {words.addCriterion}
        </Button>
      </Section>
      <Section title={words.flags}>
        <p class="soft">{words.flagsLead}</p>
        {flags.map((key, place) => (
          <FlagFields key={key} {...{ flag: key, place, form, lang }} />
        ))}
        <Button look="secondary" name="do" value="add-flag">
          {words.addFlag}
        </Button>
      </Section>
      {save}
    </Form>
  )
}

function ReadRubric({ visit: { lang }, call }: Pick<Props, 'visit' | 'call'>) {
  const [words, own] = [deskWords[lang], rubricWords[lang]]
  return (
    <>
      <Notice>{words.rubricLocked}</Notice>
      <p>
        {own.aggregate} {own.aggregates[call.aggregate]}.
      </p>
      {call.rubric.map(({ key, name, weight, levels, cannotJudge, reason }) => (
        <Section key={key} title={name[lang]}>
          <p class="soft">
            {words.weight}: {weight}
          </p>
          <ul>
            <li>
              {own.reason}: {own.reasons[reason]}
            </li>
            {cannotJudge && <li>{own.cannotJudge}.</li>}
          </ul>
          <ol>
            {levels.map((level, place) => (
              <li key={place}>{level[lang]}</li>
            ))}
          </ol>
        </Section>
      ))}
      {call.flags.length > 0 && (
        <Section title={own.flags}>
          <ul>
            {call.flags.map(({ key, name }) => (
              <li key={key}>{name[lang]}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function labelsOf(form: FormState, lang: Visit['lang']): Record<string, string> {
  const words = { ...deskWords[lang], own: rubricWords[lang] }
  const { criteria, flags } = shapeOf(form.values)
  const labels = criteria.map(({ key, levels }, place) => {
    const name = valueOf(form, `${criterionField(key, 'name')}.${lang}`) || words.own.newCriterion(place + 1)
    const numbers = Array.from({ length: levels }, (_, n) => n + 1)
    return {
      ...translatedLabels(criterionField(key, 'name'), name),
      [criterionField(key, 'weight')]: `${name}, ${words.weight}`,
      ...Object.assign(
        {},
        ...numbers.map((n) => translatedLabels(criterionField(key, n), `${name}, ${words.level(n)}`)),
      ),
    }
  })
  const flagLabels = flags.map((key, place) => translatedLabels(flagField(key), words.own.flag(place + 1)))
  return Object.assign({ aggregate: words.own.aggregate }, ...labels, ...flagLabels)
}
