import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { savedWhileTyped } from '#src/platform/web/autosave/autosave-form.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Checkboxes } from '#src/ui/choices.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { SavedLine } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { isDiscussing, mayHandIn } from '../domain/stage.ts'
import { CriterionField } from './criterion-field.tsx'
import { phaseWords } from './phase-words.ts'
import { queueWords } from './queue/words.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; reading: GivenReading; version: number; hasNext: boolean; form: FormState }

/** The marks of a reader by criterion, their reason, and the ways to send them. A draft is saved while it is typed; `version` is what the reader has seen. */
export function ReadingFields({ visit, reading, version, hasNext, form }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const isChange = reading.completedAt !== null
  if (isChange && !isDiscussing(reading.stage)) return <Notice kind="good">{words.problems['finished-already']}</Notice>
  if (!mayHandIn(reading.stage)) return <Notice>{words.problems['not-open']}</Notice>
  return (
    <Form
      action={urls.review(reading.id)}
      data={isChange ? {} : savedWhileTyped(urls.reviewAutosave(reading.id), lang)}
    >
      <h2>{words.score}</h2>
      {reading.rubric.map((criterion) => (
        <CriterionField key={criterion.key} {...{ criterion, form, lang }} />
      ))}
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        audience={words.seenBy}
        form={form}
        lang={lang}
        rows={6}
      />
      {reading.mayFlag.length > 0 && (
        <Checkboxes
          {...{ form, lang }}
          name="flags"
          label={words.flags}
          hint={words.flagsHint}
          choices={reading.mayFlag.map(({ key, name }) => ({ value: key, label: name[lang] }))}
        />
      )}
      <Hidden name="version" value={String(version)} />
      <SavedLine id="saved">{null}</SavedLine>
      <HandIn {...{ visit, isChange, hasNext }} />
    </Form>
  )
}

/** The ways to send the form; the first is the way on, where something else waits. */
function HandIn({ visit, isChange, hasNext }: { visit: Visit; isChange: boolean; hasNext: boolean }) {
  const { lang } = visit
  const words = allWords[lang]
  if (isChange)
    return (
      <Button name="finish" value="yes">
        {phaseWords[lang].changeNow}
      </Button>
    )
  return (
    <ButtonRow>
      {hasNext && (
        <Button name="finish" value="next">
          {queueWords[lang].finishAndNext}
        </Button>
      )}
      <Button name="finish" value="yes" look={hasNext ? 'secondary' : 'primary'}>
        {words.finish}
      </Button>
      <Button look={hasNext ? 'quiet' : 'secondary'}>{words.save}</Button>
    </ButtonRow>
  )
}
