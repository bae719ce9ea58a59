import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import type { Side } from '../domain/mentorship.ts'
import { mailWords } from './words.ts'

type About = { name: string; other: string; href: string }

/** Introduces two people who have both said yes, each with the address of the other. */
export function introductionLetter(about: About & { address: string; side: Side }, lang: Lang): LetterContent {
  const { greeting, introduction: words } = mailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: `${words[about.side](about.other)} ${words.address(about.other, about.address)}` },
      { text: about.side === 'mentee' ? words.first : words.waits },
      { text: words.ready },
      { button: words.button, href: about.href },
    ],
  }
}

/** An agreement waits for a signature. Nothing of what it says stands in the letter. */
export function agreementLetter(about: About, lang: Lang): LetterContent {
  const { greeting, agreement: words } = mailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: words.text(about.other) },
      { button: words.button, href: about.href },
    ],
  }
}

export type ConversationNews = 'planned' | 'moved' | 'cancelled'

/** A talk was planned, moved or called off. The subject is neutral: it is shown on locked screens. */
export function conversationLetter(about: About & { news: ConversationNews; when: string }, lang: Lang): LetterContent {
  const { greeting, conversation: words } = mailWords[lang]
  const { subject, text } = words[about.news]
  return {
    subject,
    blocks: [
      { text: greeting(about.name) },
      { text: text(about.other, about.when) },
      { text: about.news === 'cancelled' ? words.again : words.move },
      { button: words.button, href: about.href },
    ],
  }
}

/** The same kind words to both when a mentorship has ended, whoever ended it. */
export function endedLetter(about: About & { on: string }, lang: Lang): LetterContent {
  const { greeting, ended: words } = mailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: words.text(about.other, about.on) },
      { text: `${words.thanks} ${words.notes}` },
      { button: words.button, href: about.href },
    ],
  }
}

/** Tells a coordinator that a mentorship ended and when, and nothing else. */
export function endedLetterToOffice(about: { mentee: string; mentor: string; on: string }, lang: Lang): LetterContent {
  const words = mailWords[lang].endedOffice
  return {
    subject: words.subject,
    blocks: [{ text: words.text(about.mentee, about.mentor, about.on) }, { text: words.calm }],
  }
}
