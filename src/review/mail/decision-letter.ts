import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import type { Verdict } from '../domain/verdict.ts'
import { letterWords } from './words.ts'

/** Tells an applicant what was decided. The subject is the same for every decision: it may be read over a shoulder. */
export function decisionLetter(
  of: { name: string; call: string; href: string },
  verdict: Verdict,
  lang: Lang,
): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(of.call),
    blocks: [
      { text: words.hello(of.name) },
      ...words[verdict].map((text) => ({ text })),
      { button: words.look, href: of.href },
      { text: words.questions },
    ],
  }
}
