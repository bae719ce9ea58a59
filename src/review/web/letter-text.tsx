import { goalsOf, letterParts, type Answers } from '#src/applications/domain/answers.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { words as allWords } from './words.ts'

/** What an applicant wrote, part by part; or the way to their PDF. */
export function LetterText({ answers, file, lang }: { answers: unknown; file: string | undefined; lang: Lang }) {
  const words = allWords[lang]
  const sent = (answers ?? {}) as Partial<Answers>
  const goals = goalsOf(sent)
  return (
    <>
      <Section title={words.letter}>
        {file && <ButtonLink href={file}>{words.openLetter}</ButtonLink>}
        {letterParts(sent).map(({ prompt, text }) => (
          <section key={prompt}>
            <h3>{words.prompts[prompt]}</h3>
            <Quote text={text} />
          </section>
        ))}
      </Section>
      {goals.length > 0 && (
        <Section title={words.goals}>
          <ul>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
