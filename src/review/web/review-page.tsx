import type { SupportGiven } from '#src/applications/db/support-given.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Split } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { readingGivenTo } from '../db/reading-given-to.ts'
import { scoreField } from './forms.ts'
import { LetterText } from './letter-text.tsx'
import { SupportText } from './support-text.tsx'
import { words as allWords } from './words.ts'

type Reading = NonNullable<Awaited<ReturnType<typeof readingGivenTo>>>
type Props = {
  visit: Visit
  reading: Reading
  support: SupportGiven | undefined
  form: FormState
  refusal: string | undefined
}

/** The letter beside the rubric. */
export function ReviewPage({ visit, reading, support, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const place = [reading.rank?.[lang], reading.unit?.[lang]].filter(Boolean).join(', ')
  const labels = {
    ...Object.fromEntries(reading.rubric.map(({ key, name }) => [scoreField(key), name[lang]])),
    reason: words.reason,
  }
  return (
    <Page
      visit={visit}
      title={`${reading.givenName} ${reading.familyName}`}
      context={`${reading.callName[lang]} · ${reading.reference}`}
      lead={place}
      width="wide"
      form={form}
      back={{ href: urls.reviews(), label: words.backToQueue }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Split
        start={
          <>
            <LetterText
              answers={reading.answers}
              file={reading.letterFile ? urls.reviewLetter(reading.id) : undefined}
              lang={lang}
            />
            <SupportText support={support} file={urls.reviewSupport(reading.id)} lang={lang} />
          </>
        }
        end={<Rubric visit={visit} reading={reading} form={form} />}
      />
    </Page>
  )
}

function Rubric({ visit, reading, form }: Omit<Props, 'refusal' | 'support'>) {
  const words = allWords[visit.lang]
  const { lang } = visit
  if (reading.completedAt) return <Notice kind="good">{words.problems['finished-already']}</Notice>
  return (
    <Form action={urls.review(reading.id)}>
      <h2>{words.score}</h2>
      {reading.rubric.map(({ key, name, levels }) => (
        <Radios
          key={key}
          name={scoreField(key)}
          label={name[lang]}
          form={form}
          lang={lang}
          choices={levels.map((level, i) => ({ value: String(i + 1), label: `${i + 1} – ${level[lang]}` }))}
        />
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
      <Hidden name="version" value={String(reading.version)} />
      <ButtonRow>
        <Button name="finish" value="yes">
          {words.finish}
        </Button>
        <Button look="secondary">{words.save}</Button>
      </ButtonRow>
    </Form>
  )
}
