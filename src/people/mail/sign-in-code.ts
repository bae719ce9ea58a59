import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { mailWords } from './words.ts'

/** The letter with the sign-in code. The code stands in the body only: subjects are shown on locked screens. */
export function signInCode(code: string, lang: Lang): LetterContent {
  const words = mailWords[lang]
  return { subject: words.subject, blocks: [{ text: words.typeIt }, { code }, { text: words.notYou }] }
}
