import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { OneCheckbox, Select } from '#src/ui/choices.tsx'
import { Hidden, NumberField } from '#src/ui/fields.tsx'
import { Section } from '#src/ui/layout.tsx'
import { TranslatedField } from '#src/ui/translated-field.tsx'
import { reasonRules } from '../../domain/rubric.ts'
import { deskWords } from '../desk-words.ts'
import { criterionField, flagField, LEAST_LEVELS, MOST_LEVELS } from './rubric-shape.ts'
import { rubricWords } from './rubric-words.ts'

type FormProps = { form: FormState; lang: Lang; place: number }

type CriterionProps = FormProps & { criterion: string; levels: number; count: number }

/** One criterion: its name, weight and levels, what readers may leave out, and the buttons that move or change it. */
export function CriterionFields({ criterion: key, levels, count, place, form, lang }: CriterionProps) {
  const words = { ...deskWords[lang], own: rubricWords[lang] }
  const name = valueOf(form, `${criterionField(key, 'name')}.${lang}`) || words.own.newCriterion(place + 1)
  return (
    <Section title={name}>
      <Hidden name="criterion" value={key} />
      <Hidden name={criterionField(key, 'levels')} value={String(levels)} />
      <TranslatedField {...{ form, lang }} name={criterionField(key, 'name')} label={words.criterionName} />
      <NumberField {...{ form, lang }} name={criterionField(key, 'weight')} label={words.weight} required />
      <p class="soft">{words.own.anchors}</p>
      {Array.from({ length: levels }, (_, n) => (
        <TranslatedField
          key={n}
          {...{ form, lang }}
          name={criterionField(key, n + 1)}
          label={words.level(n + 1)}
          rows={2}
        />
      ))}
      <OneCheckbox {...{ form, lang }} name={criterionField(key, 'cannotJudge')} label={words.own.cannotJudge} />
      <Select
        {...{ form, lang }}
        name={criterionField(key, 'reason')}
        label={words.own.reason}
        empty={false}
        choices={reasonRules.map((value) => ({ value, label: words.own.reasons[value] }))}
      />
      <Reshaping {...{ of: key, name, levels, place, count, lang }} />
    </Section>
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
      <TranslatedField {...{ form, lang }} name={flagField(flag)} label={words.flag(place + 1)} />
      <Button look="quiet" name="do" value={`remove-flag.${flag}`}>
        {words.remove}
        <span class="unseen"> {words.of(words.flag(place + 1))}</span>
      </Button>
    </>
  )
}
