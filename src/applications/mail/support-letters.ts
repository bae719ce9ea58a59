import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { supportWords } from './support-words.ts'

type Asked = {
  name: string
  applicant: string
  call: string
  /** The call's own words. */
  request: string
  until: string
  contact: string
  href: string
}

/** Asks somebody to support an application. The button leads to a page without an account. */
export function supportRequested(asked: Asked, lang: Lang): LetterContent {
  const words = supportWords[lang]
  return {
    subject: words.requestSubject,
    blocks: [
      { text: words.hello(asked.name) },
      { text: words.names(asked.applicant, asked.call) },
      { text: asked.request },
      { text: words.until(asked.until) },
      { button: words.look, href: asked.href },
      { text: words.questions(asked.contact) },
    ],
  }
}

/** Reminds a supporter, with a link of its own: the first letter may be buried. */
export function supportReminder(asked: Omit<Asked, 'request'>, lang: Lang): LetterContent {
  const words = supportWords[lang]
  return {
    subject: words.reminderSubject,
    blocks: [
      { text: words.hello(asked.name) },
      { text: words.stillHopes(asked.applicant, asked.call) },
      { text: words.until(asked.until) },
      { button: words.look, href: asked.href },
      { text: words.questions(asked.contact) },
    ],
  }
}

/** The code that proves the address. It stands in the body only: subjects are shown on locked screens. */
export function supportCode(code: string, lang: Lang): LetterContent {
  const words = supportWords[lang]
  return { subject: words.codeSubject, blocks: [{ text: words.typeIt }, { code }, { text: words.notYou }] }
}

type Answered = { name: string; supporter: string; call: string; href: string }

/** Tells the applicant that their supporter has answered or declined, and what to do then. */
export function supportAnswered(answer: 'received' | 'declined', about: Answered, lang: Lang): LetterContent {
  const words = supportWords[lang]
  return {
    subject: words.answeredSubject,
    blocks: [
      { text: words.hello(about.name) },
      { text: words[answer](about.supporter, about.call) },
      { button: words.see, href: about.href },
    ],
  }
}

/** The letter for the morning after, for somebody who wanted to sleep on it. */
export function morningLetter(about: { name: string; call: string; until: string; href: string }, lang: Lang) {
  const words = supportWords[lang]
  return {
    subject: words.morningSubject,
    blocks: [
      { text: words.hello(about.name) },
      { text: words.morning(about.call) },
      { text: words.closes(about.until) },
      { button: words.readAgain, href: about.href },
    ],
  } satisfies LetterContent
}
