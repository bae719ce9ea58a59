import type { Criterion } from '#src/calls/domain/rubric.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Radios } from '#src/ui/choices.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { CANNOT_JUDGE, scoreField, whyField } from './reading-form.ts'
import { words as allWords } from './words.ts'

/** One criterion with its levels in words, and a box for the reason where it asks for one. */
export function CriterionField({ criterion, form, lang }: { criterion: Criterion; form: FormState; lang: Lang }) {
  const words = allWords[lang]
  const { key, name, levels, cannotJudge, reason } = criterion
  const choices = levels.map((level, i) => ({ value: String(i + 1), label: `${i + 1} – ${level[lang]}` }))
  return (
    <>
      <Radios
        {...{ form, lang }}
        name={scoreField(key)}
        label={name[lang]}
        choices={cannotJudge ? [...choices, { value: CANNOT_JUDGE, label: words.cannotJudge }] : choices}
      />
      {reason !== 'never' && (
        <TextArea {...{ form, lang }} name={whyField(key)} label={words.why} hint={words.whyRules[reason]} rows={2} />
      )}
    </>
  )
}
