import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { LetterPage } from '#src/ui/letter-page.tsx'
import { pagesOf } from '#src/ui/letter-length.ts'
import { prompts } from '../domain/answers.ts'
import { words as allWords } from './words.ts'

/** What was typed to the prompts, as the letter that readers will see. */
export function LetterPreview({ visit: { lang, who }, form }: { visit: Visit; form: FormState }) {
  const words = allWords[lang]
  const parts = prompts.map((prompt) => ({ heading: words.prompts[prompt], text: valueOf(form, prompt) }))
  return (
    <LetterPage
      lang={lang}
      label={words.sections.letter}
      from={who?.name}
      parts={parts}
      limit={2}
      pages={pagesOf(parts)}
    />
  )
}
