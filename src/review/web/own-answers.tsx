import type { AnswerRead } from '#src/applications/db/answers-for.ts'
import { inAllLanguages, type Lang } from '#src/kernel/lang.ts'
import { GivenAnswers } from '#src/ui/given-answers.tsx'
import { Section } from '#src/ui/layout.tsx'

type Props = { lang: Lang; answers: readonly AnswerRead[]; fileHref: (question: string) => string }

/** What an applicant answered to the call's own questions, as far as its reader may see it. */
export const OwnAnswers = ({ lang, answers, fileHref }: Props) =>
  answers.length === 0 ? null : (
    <Section title={words[lang].title}>
      <GivenAnswers {...{ lang, answers, fileHref }} />
    </Section>
  )

const words = inAllLanguages({
  en: { title: 'Questions of this call' },
  fr: { title: 'Questions de cet appel' },
  de: { title: 'Fragen dieser Ausschreibung' },
})
