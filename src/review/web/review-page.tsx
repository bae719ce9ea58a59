import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Section, Split } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { ComponentChildren } from 'preact'
import type { OtherReading } from '../db/other-readings.ts'
import type { GivenReading } from '../db/reading-given-to.ts'
import { callIt, placeOf } from './author-words.ts'
import { LetterText, type ShownFile } from './letter-text.tsx'
import { marksIn, withReasons } from './marks.ts'
import { Others } from './other-readings.tsx'
import { phaseWords } from './phase-words.ts'
import { ReadingFields } from './reading-fields.tsx'
import { scoreField, whyField } from './reading-form.ts'
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
  refusal?: string | undefined
  /** What another window has saved meanwhile, to be seen beside what was typed here. */
  stored?: GivenReading | undefined
}

/** The letter beside the rubric. */
export function ReviewPage(props: Props) {
  const { visit, reading, more, others, hasNext, history, form, refusal, stored } = props
  const words = allWords[visit.lang]
  const { lang } = visit
  const { author } = reading
  return (
    <Page
      visit={visit}
      title={callIt(author, lang)}
      context={[reading.callName[lang], author.named && author.reference].filter(Boolean).join(' · ')}
      lead={author.named ? placeOf(author, lang) : phaseWords[lang].blindLead}
      width="wide"
      form={form}
      scripts={reading.completedAt === null ? ['/assets/autosave.js'] : []}
      back={{ href: urls.reviews(), label: words.backToQueue }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labelsOf(reading, lang)} />
      <Split
        start={
          <>
            <LetterText texts={reading.texts} file={fileShown(reading)} lang={lang} />
            {more}
          </>
        }
        end={
          <>
            {stored && <Stored {...{ visit, stored }} />}
            <ReadingFields {...{ visit, reading, version: seenOf(props), hasNext, form }} />
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

/** The version this window has seen: the newest on a fresh page, the one it came with on a page that was sent back. */
const seenOf = ({ reading, form, stored }: Props): number =>
  stored ? stored.version : Number(valueOf(form, 'version') || reading.version)

function fileShown({ id, letter }: GivenReading): ShownFile | undefined {
  if (letter === null) return undefined
  if (letter.kind === 'file') return { href: urls.reviewLetter(id) }
  return letter.kind === 'text' ? { text: letter.text } : { why: letter.kind }
}

const labelsOf = ({ rubric }: GivenReading, lang: Lang): Record<string, string> => ({
  ...Object.fromEntries(
    rubric.flatMap(({ key, name }) => [
      [scoreField(key), name[lang]],
      [whyField(key), allWords[lang].whyOf(name[lang])],
    ]),
  ),
  reason: allWords[lang].reason,
})

/** What another window has saved: seen beside the form, replaced only when this one is saved again. */
function Stored({ visit: { lang }, stored }: { visit: Visit; stored: GivenReading }) {
  const { rubric, scores, reason, reasons } = stored
  return (
    <Section title={allWords[lang].stored}>
      <Quote text={withReasons(reason, { rubric, reasons, lang })} by={marksIn(rubric, scores, lang)} />
    </Section>
  )
}
