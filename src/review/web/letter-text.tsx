import type { Lang } from '#src/kernel/lang.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Quote } from '#src/ui/quote.tsx'
import type { ReaderText } from '../domain/reader-text.ts'
import { redactionWords } from './redaction-words.ts'
import { words as allWords } from './words.ts'

/** What there is of an uploaded letter: the way to it, what stands for it, or why there is nothing. */
export type ShownFile = { readonly href: string } | { readonly text: string } | { readonly why: 'removed' | 'withheld' }

type Props = { texts: readonly ReaderText[]; file: ShownFile | undefined; lang: Lang }

/** What an applicant wrote, part by part; or the way to their PDF. */
export function LetterText({ texts, file, lang }: Props) {
  const words = allWords[lang]
  const parts = texts.flatMap(({ prompt, ...part }) => (prompt === null ? [] : [{ prompt, ...part }]))
  const goals = texts.filter(({ prompt }) => prompt === null)
  return (
    <>
      <Section title={words.letter}>
        {file && <FileLink file={file} lang={lang} />}
        {parts.map(({ key, prompt, text }) => (
          <section key={key}>
            <h3>{words.prompts[prompt]}</h3>
            {text === null ? <Notice>{redactionWords[lang].withheld}</Notice> : <Quote text={text} />}
          </section>
        ))}
      </Section>
      {goals.length > 0 && (
        <Section title={words.goals}>
          <ul>
            {goals.map(({ key, text }) => (
              <li key={key}>{text ?? redactionWords[lang].withheld}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function FileLink({ file, lang }: { file: ShownFile; lang: Lang }) {
  if ('href' in file) return <ButtonLink href={file.href}>{allWords[lang].openLetter}</ButtonLink>
  if ('text' in file) return <Quote text={file.text} />
  return <Notice>{file.why === 'removed' ? redactionWords[lang].removedFile : redactionWords[lang].withheld}</Notice>
}
