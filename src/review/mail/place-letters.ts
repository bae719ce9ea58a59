import type { Lang } from '#src/kernel/lang.ts'
import type { LastDay, LetterContent } from '#src/platform/mail/letter.ts'
import { letterWords } from './words.ts'

/** Offers somebody from the waiting list the place that became free. */
export function placeLetter(
  offered: { name: string; call: string; href: string; answer: LastDay },
  lang: Lang,
): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(offered.call),
    blocks: [
      { text: words.hello(offered.name) },
      { text: words.placeFree },
      { text: words.tellUs, lastDay: offered.answer },
      { button: words.answer, href: offered.href },
      { text: words.linkIsYours },
      { text: words.questions },
    ],
  }
}

/** Says that the day for an answer has passed and the place goes to somebody else. */
export function placeOverLetter(of: { name: string; call: string }, lang: Lang): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(of.call),
    blocks: [{ text: words.hello(of.name) }, { text: words.placeOver }, { text: words.questions }],
  }
}
