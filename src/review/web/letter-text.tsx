import { lettersParts } from '#src/applications/domain/answers.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { words as allWords } from './words.ts'

/** What an applicant wrote, part by part; or the way to their PDF. */
export function LetterText({ answers, file, lang }: { answers: unknown; file: string | undefined; lang: Lang }) {
  return null
}
