import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { callMailWords } from './call-words.ts'

/** Reminds a coordinator that the next call of a strand waits as a draft. */
export function preparedLetter(about: { call: string; opens: string; href: string }, lang: Lang): LetterContent {
  const words = callMailWords[lang].prepared
  return {
    subject: words.subject,
    blocks: [
      { text: words.is(about.call, about.opens) },
      { text: words.until },
      { button: words.button, href: about.href },
    ],
  }
}

type Extended = { name: string; call: string; before: string; until: string; contact: string; href: string }

/** Tells somebody who is writing that there is more time. */
export function extendedLetter(about: Extended, lang: Lang): LetterContent {
  const { greeting, questions, extended: words } = callMailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: words.is(about.call, about.until) },
      { text: words.before(about.before) },
      { button: words.button, href: about.href },
      { text: questions(about.contact) },
    ],
  }
}

type LateCode = { call: string; until: string; code: string; contact: string; href: string }

/** Sends somebody the code by which they may apply after the deadline. */
export function lateCodeLetter(about: LateCode, lang: Lang): LetterContent {
  const { questions, lateCode: words } = callMailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: words.is(about.call, about.until) },
      { button: words.button, href: about.href },
      { text: words.typed },
      { code: about.code },
      { text: questions(about.contact) },
    ],
  }
}
/** Asks an address whether it wants to be told of calls: without the click nothing is sent again. */
export function confirmationLetter(about: { strands: string; href: string }, lang: Lang): LetterContent {
  const words = callMailWords[lang].confirmation
  return {
    subject: words.subject,
    blocks: [{ text: words.asks(about.strands) }, { button: words.button, href: about.href }, { text: words.notYou }],
  }
}

type Opened = { call: string; closes: string; fits: boolean; href: string; leave: string }

/** Tells somebody who asked for it that a call is open, and how to hear no more. */
export function openedLetter(about: Opened, lang: Lang): LetterContent {
  const words = callMailWords[lang].opened
  return {
    subject: words.subject(about.call),
    blocks: [
      { text: words.is(about.call, about.closes) },
      { text: about.fits ? words.fits : words.check },
      { button: words.button, href: about.href },
      { text: words.leave(about.leave) },
    ],
  }
}
