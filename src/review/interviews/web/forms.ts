import { parseId, type Id } from '#src/kernel/id.ts'
import { day, optionalText, text, ticks, wholeNumber } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import type { DeskWords } from './desk-words.ts'
import type { InterviewerWords } from './interviewer-words.ts'

/** A time of the day, 09:00. */
const timeOfDay = (message: string) =>
  z
    .string(message)
    .trim()
    .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, message)
    .transform((value) => Temporal.PlainTime.from(value.padStart(5, '0')))

const ids = <Of extends string>() =>
  ticks().transform((all): Id<Of>[] => all.map((one) => parseId<Of>(one)).filter((id) => id !== undefined))

const placeAndPeople = (words: DeskWords) => ({
  place: text(300, { missing: words.placeMissing, tooLong: words.placeTooLong }),
  interviewers: ids<'person'>().refine((all) => all.length > 0, words.problems['not-of-the-committee']),
})

/** A row of slots to make. */
export const slotsForm = (words: DeskWords) =>
  z.object({
    day: day(words.wrongDay),
    from: timeOfDay(words.wrongTime),
    to: timeOfDay(words.wrongTime),
    length: wholeNumber(5, 480, words.wrongLength),
    pause: wholeNumber(0, 240, words.wrongPause),
    seats: wholeNumber(1, 20, words.wrongSeats),
    ...placeAndPeople(words),
  })

export const slotForm = (words: DeskWords) => z.object(placeAndPeople(words))

export const removalForm = (words: DeskWords) => z.object({ message: optionalText(1000, words.messageTooLong) })

export const invitationForm = (words: DeskWords) =>
  z.object({ applications: ids<'application'>(), bookUntil: day(words.wrongDay) })

export const seatForm = (words: DeskWords) => z.object({ slot: idOf<'interview_slot'>(words.chooseSlot) })

/** What an interviewer notes; an empty note is kept, but not handed in. */
export const noteForm = (words: InterviewerWords) =>
  z
    .object({
      body: optionalText(5000, words.noteTooLong),
      version: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
      handIn: z
        .string()
        .optional()
        .transform((pressed) => pressed !== undefined),
    })
    .refine(({ body, handIn }) => !handIn || body !== '', { path: ['body'], message: words.noteMissing })
