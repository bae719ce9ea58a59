import { z } from 'zod'

/** A calendar day, 2027-06-30, or nothing. */
export const optionalDay = (message: string) =>
  z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || isDay(text), message)

/** Whether a text is a day of the calendar, as a form writes it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}
