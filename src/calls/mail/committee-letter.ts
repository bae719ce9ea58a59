import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { mailWords } from './words.ts'

type About = { kind: 'reader' | 'standIn'; name: string; call: string; contact: string; href: string }

/** Tells somebody that they are on the committee of a call, or stand in for its coordination, and what that means. */
export function committeeLetter({ kind, name, call, contact, href }: About, lang: Lang): LetterContent {
  const words = mailWords[lang]
  const { subject, is, means, button } = words[kind]
  return {
    subject,
    blocks: [
      { text: words.greeting(name) },
      { text: is(call) },
      { text: means },
      { button, href },
      { text: words.questions(contact) },
    ],
  }
}
