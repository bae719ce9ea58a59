import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { OneCheckbox, Select } from '#src/ui/choices.tsx'
import { Details } from '#src/ui/details.tsx'
import { Hidden, NumberField } from '#src/ui/fields.tsx'
import { TranslatedRow } from '#src/ui/translated-field.tsx'
import { reasonRules } from '../../domain/rubric.ts'
import { deskWords } from '../desk-words.ts'
import { criterionField, flagField, LEAST_LEVELS, MOST_LEVELS } from './rubric-shape.ts'
import { rubricWords } from './rubric-words.ts'

type FormProps = { form: FormState; lang: Lang; place: number }

type CriterionProps = FormProps & { criterion: string; levels: number; count: number }

/**
 * One criterion behind a line that says how it counts: its name, weight and levels, what readers may leave out, and the
 * buttons that move or change it. It is open where something is wrong, new or just changed.
 */
export function CriterionFields({ criterion: key, levels, count, place, form, lang }: CriterionProps) {
  const words = { ...deskWords[lang], own: rubricWords[lang] }
  const name = valueOf(form, `${criterionField(key, 'name')}.${lang}`)
  const weight = valueOf(form, criterionField(key, 'weight'))
  const isWrong = Object.keys(form.errors).some((field) => field.startsWith(`${key}.`))
  const isTouched = name === '' || valueOf(form, 'do').endsWith(`.${key}`)
  const field = { form, lang }
  return (
    <Details
      summary={`${name || words.own.newCriterion(place + 1)} – ${words.own.inShort(levels, weight)}`}
      open={isWrong || isTouched}
    >
      <Hidden name="criterion" value={key} />
      <Hidden name={criterionField(key, 'levels')} value={String(levels)} />
      <TranslatedRow {...field} name={criterionField(key, 'name')} label={words.criterionName} />
      <p class="soft">{words.own.anchors}</p>
      {Array.from({ length: levels }, (_, n) => (
        <TranslatedRow key={n} {...field} name={criterionField(key, n + 1)} label={words.level(n + 1)} />
      ))}
      <NumberField {...field} name={criterionField(key, 'weight')} label={words.weight} required />
      <OneCheckbox {...field} name={criterionField(key, 'cannotJudge')} label={words.own.cannotJudge} />
      <Select
        {...field}
        name={criterionField(key, 'reason')}
        label={words.own.reason}
        empty={false}
        choices={reasonRules.map((value) => ({ value, label: words.own.reasons[value] }))}
      />
      <Reshaping {...{ of: key, name, levels, place, count, lang }} />
    </Details>
  )
}

type ReshapingProps = { of: string; name: string; levels: number; place: number; count: number; lang: Lang }

function Reshaping({ of, name, levels, place, count, lang }: ReshapingProps) {
  const words = rubricWords[lang]
  const does = [
    ...(levels < MOST_LEVELS ? (['more'] as const) : []),
    ...(levels > LEAST_LEVELS ? (['fewer'] as const) : []),
    ...(place > 0 ? (['up'] as const) : []),
    ...(place < count - 1 ? (['down'] as const) : []),
    ...(count > 1 ? (['remove'] as const) : []),
  ]
  return (
    <ButtonRow>
      {does.map((what) => (
        <Button key={what} look="quiet" name="do" value={`${what}.${of}`}>
          {words[what]}
          <span class="unseen"> {words.of(name)}</span>
        </Button>
      ))}
    </ButtonRow>
  )
}

/** The words of one flag. */
export function FlagFields({ flag, place, form, lang }: FormProps & { flag: string }) {
  const words = rubricWords[lang]
  return (
    <>
      <Hidden name="flag" value={flag} />
      <TranslatedRow {...{ form, lang }} name={flagField(flag)} label={words.flag(place + 1)} />
      <Button look="quiet" name="do" value={`remove-flag.${flag}`}>
        {words.remove}
        <span class="unseen"> {words.of(words.flag(place + 1))}</span>
      </Button>
    </>
  )
}
