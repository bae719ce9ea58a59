import type { Lang } from '#src/kernel/lang.ts'
import { fieldId } from './field.tsx'
import { compareWords } from './words.ts'

/** A text and the words that say where it comes from: "Typed here, 14:02". */
type Version = { readonly text: string; readonly from: string }

type CompareProps = {
  readonly lang: Lang
  /** The field sent: "mine", "theirs" or "both". The caller adds the texts it needs as hidden fields. */
  readonly name: string
  /** Which text this is about: the label of its field. */
  readonly label: string
  readonly mine: Version
  readonly theirs: Version
}

/** Two versions of one text side by side, and what to keep. "Both" is chosen first, so that nothing is lost unawares. */
export function CompareTexts({ lang, name, label, mine, theirs }: CompareProps) {
  const words = compareWords[lang]
  return (
    <fieldset class="compare">
      <legend>{label}</legend>
      <div class="compare-texts">
        <TextVersion {...mine} />
        <TextVersion {...theirs} />
      </div>
      <div class="choices inline">
        {(['mine', 'theirs', 'both'] as const).map((keep) => (
          <div key={keep} class="choice">
            <input type="radio" id={`${fieldId(name)}:${keep}`} name={name} value={keep} checked={keep === 'both'} />
            <label for={`${fieldId(name)}:${keep}`}>{words[keep]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const TextVersion = ({ text, from }: Version) => (
  <figure class="quote">
    <figcaption>{from}</figcaption>
    <blockquote dir="auto">{text}</blockquote>
  </figure>
)
