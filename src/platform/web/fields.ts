import { written } from '#src/kernel/written.ts'
import { z } from 'zod'

/** A text that must be there, at most `max` letters long. The messages are sentences. */
export const text = (max: number, messages: { missing: string; tooLong: string }) =>
  z.string(messages.missing).transform(written).pipe(z.string().min(1, messages.missing).max(max, messages.tooLong))

/** A text that may be empty. */
export const optionalText = (max: number, tooLong: string) =>
  z.string().transform(written).pipe(z.string().max(max, tooLong)).default('')

/** The ticked boxes of a group: none, one or several. */
export const ticks = () =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value))

/** A single box: ticked or not, however often it is sent. */
export const tick = () => ticks().transform((values) => values.some((value) => value !== ''))

/** A whole number between two bounds, typed as text. */
export const wholeNumber = (min: number, max: number, message: string) =>
  z
    .string(message)
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((n) => n >= min && n <= max, message)

/** A calendar day, 2026-11-30. */
export const day = (message: string) =>
  z
    .string(message)
    .trim()
    .transform((value, context) => {
      try {
        return Temporal.PlainDate.from(value, { overflow: 'reject' })
      } catch {
        context.addIssue(message)
        return z.NEVER
      }
    })

/** An e-mail address as people write them; the letter that arrives is the proof. */
export const email = (message: string) =>
  z
    .string(message)
    .trim()
    .max(254, message)
    .regex(/^[^\s@<>()",;:\\[\]]+@[^\s@<>()",;:\\[\]]+\.[^\s@<>()",;:\\[\].]+$/, message)
