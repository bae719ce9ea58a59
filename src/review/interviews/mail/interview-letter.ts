import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Block, LetterContent } from '#src/platform/mail/letter.ts'
import { letterWords } from './words.ts'

/** What a letter about an interview says. */
export type InterviewNews = 'booked' | 'moved' | 'cancelled' | 'choose' | 'tomorrow'

type Told = {
  name: string
  call: string
  /** Their slot, as the clock of the programme shows it; empty without one. */
  when: string
  place: string
  /** The last day to choose. */
  until: Temporal.PlainDate | null
  href: string
  message: string
}

/** What every letter to the office about an interview says. */
export type ForOffice = { name: string; call: string; applicant: string; href: string }

/** Invites an applicant to choose a time for an interview. */
export function invitationLetter(
  told: { name: string; call: string; until: Temporal.PlainDate; href: string },
  lang: Lang,
): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.subject(told.call),
    blocks: [
      { text: words.hello(told.name) },
      ...words.invited.map((text) => ({ text })),
      { text: words.chooseUntil(longDate(told.until, lang)) },
      { button: words.choose, href: told.href },
      { text: words.questions },
    ],
  }
}

/** Tells an applicant what has become of their interview, or reminds them of it. */
export function interviewLetter(what: InterviewNews, told: Told, lang: Lang): LetterContent {
  const words = letterWords[lang]
  const isSeated = what === 'booked' || what === 'moved' || what === 'tomorrow'
  return {
    subject: words.subject(told.call),
    blocks: [
      { text: words.hello(told.name) },
      { text: words.news[what] },
      ...(isSeated ? [{ list: [words.when(told.when), words.where(told.place)] }] : []),
      ...(told.message === '' ? [] : [{ text: told.message }]),
      ...(what === 'choose' && told.until ? [{ text: words.chooseUntil(longDate(told.until, lang)) }] : []),
      { button: isSeated ? words.look : words.choose, href: told.href },
      ...(isSeated ? [{ text: words.changeUntil }] : []),
      { text: words.questions },
    ],
  }
}

/** Tells the office that none of the times suits somebody, with their words. */
export const otherWishLetter =
  (wish: string) =>
  (told: ForOffice, lang: Lang): LetterContent =>
    officeLetter(told, [{ text: letterWords[lang].noneSuits(told.applicant) }, { quote: wish }], lang)

/** Tells the office that an interviewer is too near to whom they were to talk to; not how near. */
export const tooNearLetter =
  (interviewer: string) =>
  (told: ForOffice, lang: Lang): LetterContent =>
    officeLetter(told, [{ text: letterWords[lang].isTooNear(interviewer, told.applicant) }], lang)

function officeLetter({ name, call, href }: ForOffice, why: readonly Block[], lang: Lang): LetterContent {
  const words = letterWords[lang]
  return {
    subject: words.wishSubject(call),
    blocks: [{ text: words.hello(name) }, ...why, { button: words.findTime, href }],
  }
}
