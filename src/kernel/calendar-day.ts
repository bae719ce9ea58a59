/** A day in a year of four digits, as people write it (2026-11-30) and PostgreSQL takes it; nothing for any other text. */
export function calendarDay(text: string): Temporal.PlainDate | undefined {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
