import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import type { Side } from '../domain/offer.ts'
import { letterWords } from './words.ts'

/** Asks one side whether they would like to work with the person the programme proposes. Names stand behind the link only. */
export function offerLetter(
  asked: { side: Side; name: string; href: string; until: string },
  lang: Lang,
): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.offerSubject,
    blocks: [
      { text: words.hello(asked.name) },
      { text: asked.side === 'mentee' ? words.offerToMentee : words.offerToMentor },
      { button: words.look, href: asked.href },
      { text: words.until(asked.until) },
      { text: words.linkIsYours },
    ],
  }
}

/** Says that this pair will not be; the same sentence whatever the cause. */
export function endedLetter(side: Side, name: string, lang: Lang): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.endedSubject,
    blocks: [{ text: words.hello(name) }, { text: side === 'mentee' ? words.endedForMentee : words.endedForMentor }],
  }
}

/** Tells a coordinator that two people are free again. */
export function coordinatorNote(href: string, lang: Lang): LetterContent {
  const words = letterWords[lang]
  return { subject: words.noteSubject, blocks: [{ text: words.note }, { button: words.openOffers, href }] }
}
