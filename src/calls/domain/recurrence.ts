/** A rule by which a strand has a call: "every year from 1 to 30 November, prepared eight weeks before". */
export type Recurrence = {
  /** Month and day, 11-01. */
  readonly opensOn: string
  /** Month and day; one that does not come after the opening lies in the following year. */
  readonly closesOn: string
  readonly everyYears: number
  readonly firstYear: number
  /** How many weeks before the opening the draft is prepared. */
  readonly weeksBefore: number
}

/** One call that the rule foresees. */
export type ForeseenCall = {
  /** The year in which it opens. */
  readonly year: number
  readonly opens: Temporal.PlainDate
  readonly closes: Temporal.PlainDate
  /** The first day on which its draft is prepared. */
  readonly prepareFrom: Temporal.PlainDate
}

/** The next call the rule foresees, on a day: the first that has not opened before it. */
export function nextForeseen(rule: Recurrence, today: Temporal.PlainDate): ForeseenCall {
  const passed = Math.max(0, Math.floor((today.year - rule.firstYear) / rule.everyYears))
  const first = foreseenIn(rule, rule.firstYear + passed * rule.everyYears)
  return Temporal.PlainDate.compare(first.opens, today) >= 0 ? first : foreseenIn(rule, first.year + rule.everyYears)
}

/** The next day on which a draft is prepared: what was due by today has been prepared. */
export function nextPreparation(rule: Recurrence, today: Temporal.PlainDate): Temporal.PlainDate {
  const next = nextForeseen(rule, today)
  if (Temporal.PlainDate.compare(next.prepareFrom, today) > 0) return next.prepareFrom
  return nextForeseen(rule, next.opens.add({ days: 1 })).prepareFrom
}

/** The call to prepare on a day, or nothing while it is too early. */
export function dueToPrepare(rule: Recurrence, today: Temporal.PlainDate): ForeseenCall | undefined {
  const next = nextForeseen(rule, today)
  return Temporal.PlainDate.compare(next.prepareFrom, today) <= 0 ? next : undefined
}

function foreseenIn({ opensOn, closesOn, weeksBefore }: Recurrence, year: number): ForeseenCall {
  const opens = dayIn(year, opensOn)
  const closes = dayIn(closesOn > opensOn ? year : year + 1, closesOn)
  return { year, opens, closes, prepareFrom: opens.subtract({ weeks: weeksBefore }) }
}

/** 02-29 is the last of February where that year has none. */
const dayIn = (year: number, monthDay: string): Temporal.PlainDate =>
  Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year })
