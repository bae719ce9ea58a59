/** What a coordinator knows of a pair: days, and nothing that was said. */
export type Rhythm = {
  readonly startedOn: Temporal.PlainDate
  readonly endedOn: Temporal.PlainDate | null
  readonly lastHeldOn: Temporal.PlainDate | null
  readonly nextOn: Temporal.PlainDate | null
}

/**
 * How a pair is doing, as far as days can tell: just begun, meeting, not yet met, a while without a talk, or long
 * without one. It asks for a kind question at most; it is no judgement.
 */
export type Health = 'ended' | 'just-begun' | 'not-yet-met' | 'meeting' | 'a-while' | 'long'

/** Days in which a first talk is expected, and after which a silence is worth a thought or a question. */
const FIRST_TALK = 42
const A_WHILE = 45
const LONG = 90

/** The health of a pair's rhythm on a day. A talk that is planned ends every worry. */
export function healthOf({ startedOn, endedOn, lastHeldOn, nextOn }: Rhythm, today: Temporal.PlainDate): Health {
  if (endedOn) return 'ended'
  if (nextOn && Temporal.PlainDate.compare(nextOn, today) >= 0) return 'meeting'
  const silence = daysSince(lastHeldOn ?? startedOn, today)
  if (!lastHeldOn) return silence <= FIRST_TALK ? 'just-begun' : 'not-yet-met'
  if (silence <= A_WHILE) return 'meeting'
  return silence <= LONG ? 'a-while' : 'long'
}

const daysSince = (day: Temporal.PlainDate, today: Temporal.PlainDate) => day.until(today, { largestUnit: 'day' }).days
