import { langs } from '#src/kernel/lang.ts'
import { day, email, optionalText, text, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Vocabulary } from '../db/vocabulary.ts'
import { DAYS_TO_ANSWER } from '../domain/invitation.ts'
import { MOST_PLACES } from '../domain/room.ts'
import { introductionLine } from './forms.ts'
import type { InvitationWords } from './invitation-words.ts'
import type { Words } from './words.ts'

const places = (words: InvitationWords) => wholeNumber(1, MOST_PLACES, words.capacityWrong)

/** A yes with its short introduction, or a no, of which nothing more is asked. */
export const answerForm = (words: InvitationWords, own: Words, topics: Vocabulary['topic']) =>
  z.discriminatedUnion(
    'answer',
    [
      z.object({ answer: z.literal('no') }),
      z.object({ answer: z.literal('yes'), capacity: places(words), ...introductionLine(own, topics) }),
    ],
    words.choose,
  )

const person = (words: InvitationWords) => {
  const name = text(100, { missing: words.nameMissing, tooLong: words.nameTooLong })
  return {
    givenName: name,
    familyName: name,
    email: email(words.emailMissing),
    affiliation: optionalText(200, words.affiliationTooLong),
    lang: z.enum(langs).default('en'),
  }
}

/** Somebody to ask, and the last day for an answer, which must be ahead. */
export const inviteForm = (words: InvitationWords, today: Temporal.PlainDate) =>
  z.object({
    ...person(words),
    answerOn: day(words.dayMissing).refine((on) => Temporal.PlainDate.compare(on, today) > 0, words.dayPast),
    when: z.enum(['now', 'turn']).default('now'),
    days: wholeNumber(1, 90, words.daysWrong).default(DAYS_TO_ANSWER),
    who: z.string().max(40).default(''),
  })

/** Somebody who has agreed already. */
export const addForm = (words: InvitationWords, own: Words) =>
  z.object({
    ...person(words),
    askMeAbout: text(160, { missing: own.join.askMeAboutMissing, tooLong: own.join.askMeAboutTooLong }),
    capacity: places(words),
  })
