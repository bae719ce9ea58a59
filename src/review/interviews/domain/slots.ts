import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'

/** A row of slots on one day, as the clocks of the programme show it. Lengths are minutes. */
export type SlotRow = {
  readonly day: Temporal.PlainDate
  readonly from: Temporal.PlainTime
  readonly to: Temporal.PlainTime
  readonly length: number
  readonly pause: number
}

export type SlotTime = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }

export type SlotRowProblem = 'no-such-local-time' | 'ends-before-it-begins' | 'nothing-fits' | 'too-many'

/** More slots than anybody holds on a day are a slip of the hand. */
const MOST_SLOTS = 100

/**
 * The slots of a row, one after the other with a pause between them, none reaching past its end. They are counted in
 * minutes that pass: a row across a change of the clocks has as many as really fit.
 */
export function slotsOfRow(row: SlotRow, zone: string): Outcome<readonly SlotTime[], SlotRowProblem> {
  const begins = localInstant(row.day, row.from, zone)
  const ends = localInstant(row.day, row.to, zone)
  if (typeof begins === 'string' || typeof ends === 'string') return fail('no-such-local-time')
  if (Temporal.Instant.compare(ends, begins) <= 0) return fail('ends-before-it-begins')

  const slots: SlotTime[] = []
  let startsAt = begins
  for (;;) {
    const endsAt = startsAt.add({ minutes: row.length })
    if (Temporal.Instant.compare(endsAt, ends) > 0) break
    if (slots.length === MOST_SLOTS) return fail('too-many')
    slots.push({ startsAt, endsAt })
    startsAt = endsAt.add({ minutes: row.pause })
  }
  return slots.length === 0 ? fail('nothing-fits') : ok(slots)
}

const localInstant = (day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string) =>
  instantOf(day.toPlainDateTime(time).toString({ smallestUnit: 'minute' }), zone)
