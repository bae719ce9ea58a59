import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Checkboxes } from '#src/ui/choices.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Split } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import type { ComponentChildren } from 'preact'
import { urls } from '#src/urls.ts'
import type { OtherReading } from '../db/other-readings.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { isDiscussing, mayHandIn } from '../domain/stage.ts'
import { callIt, placeOf } from './author-words.ts'
import { CriterionField } from './criterion-field.tsx'
import { scoreField, whyField } from './reading-form.ts'
import { LetterText, type ShownFile } from './letter-text.tsx'
import { Others } from './other-readings.tsx'
import { phaseWords } from './phase-words.ts'
import { queueWords } from './queue/words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  reading: GivenReading
  /** What belongs to the application beside the letter, as far as this reader may see it. */
  more: ComponentChildren
  /** What the others say, where this reader may see it. */
  others: readonly OtherReading[] | undefined
  /** Whether something else of the same call waits for this reader. */
  hasNext: boolean
  history: readonly TimelineEntry[]
  form: FormState
  refusal: string | undefined
}

/** The letter beside the rubric. */
export function ReviewPage({ visit, reading, more, others, hasNext, history, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const { author } = reading
  const labels = {
    ...Object.fromEntries(
      reading.rubric.flatMap(({ key, name }) => [
        [scoreField(key), name[lang]],
        [whyField(key), words.whyOf(name[lang])],
      ]),
    ),
    reason: words.reason,
  }
  return (
    <Page
      visit={visit}
      title={callIt(author, lang)}
      context={[reading.callName[lang], author.named && author.reference].filter(Boolean).join(' · ')}
      lead={author.named ? placeOf(author, lang) : phaseWords[lang].blindLead}
      width="wide"
      form={form}
      back={{ href: urls.reviews(), label: words.backToQueue }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Split
        start={
          <>
            <LetterText texts={reading.texts} file={fileShown(reading)} lang={lang} />
            {more}
          </>
        }
        end={
          <>
            <Rubric {...{ visit, reading, hasNext, form }} />
            {others && <Others {...{ visit, reading, others }} />}
            {!author.named && (
              <p>
                <a href={urls.reviewConflict(reading.id)}>{phaseWords[lang].recognised}</a>
              </p>
            )}
            <History entries={history} lang={lang} />
          </>
        }
      />
    </Page>
  )
}

function fileShown({ id, letter }: GivenReading): ShownFile | undefined {
  if (letter === null) return undefined
  if (letter.kind === 'file') return { href: urls.reviewLetter(id) }
  return letter.kind === 'text' ? { text: letter.text } : { why: letter.kind }
}

function Rubric({ visit, reading, hasNext, form }: Pick<Props, 'visit' | 'reading' | 'hasNext' | 'form'>) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const isChange = reading.completedAt !== null
  if (isChange && !isDiscussing(reading.stage)) return <Notice kind="good">{words.problems['finished-already']}</Notice>
  if (!mayHandIn(reading.stage)) return <Notice>{words.problems['not-open']}</Notice>
  return (
    <Form action={urls.review(reading.id)}>
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
      <Hidden name="version" value={String(reading.version)} />
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
