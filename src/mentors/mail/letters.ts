import type { Lang } from '#src/kernel/lang.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { mailWords } from './words.ts'

type About = { name: string; call: string; contact: string; href: string }

/** Asks somebody to become a mentor; the button leads to the page that answers without an account. */
export function invitationLetter(about: About & { inviter: string; until: string }, lang: Lang): LetterContent {
  const { greeting, invitation: words, questions } = mailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: words.asks(about.inviter, about.call) },
      { text: words.means },
      { text: words.answer(about.until) },
      { button: words.button, href: about.href },
      { text: questions(about.contact) },
    ],
  }
}

/** Tells somebody that the coordinator has put them on the list of mentors, and how to change that. */
export function addedLetter(about: About, lang: Lang): LetterContent {
  const { greeting, added: words, questions } = mailWords[lang]
  return {
    subject: words.subject,
    blocks: [
      { text: greeting(about.name) },
      { text: `${words.is(about.call)} ${words.hidden}` },
      { text: words.change },
      { button: words.button, href: about.href },
      { text: questions(about.contact) },
    ],
  }
}
