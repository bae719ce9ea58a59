/** The public holidays of Luxembourg, by name. */
export const holidays = [
  'new-year',
  'easter-monday',
  'labour-day',
  'europe-day',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'christmas',
  'saint-stephen',
] as const

export type Holiday = (typeof holidays)[number]

/** Month and day of those that stay, days after Easter Sunday of those that move with it. */
const places: Record<Holiday, { readonly on: string } | { readonly afterEaster: number }> = {
  'new-year': { on: '01-01' },
  'easter-monday': { afterEaster: 1 },
  'labour-day': { on: '05-01' },
  'europe-day': { on: '05-09' },
  ascension: { afterEaster: 39 },
  'whit-monday': { afterEaster: 50 },
  'national-day': { on: '06-23' },
  assumption: { on: '08-15' },
  'all-saints': { on: '11-01' },
  christmas: { on: '12-25' },
  'saint-stephen': { on: '12-26' },
}

/** Europe Day is one since the law of 26 April 2019. */
const since: Partial<Record<Holiday, number>> = { 'europe-day': 2019 }

/**
 * The public holidays that fall on a day: none, one, or – Ascension on Labour Day – two. Luxembourg, Labour Code
 * art. L.232-2.
 */
export const holidaysOn = (day: Temporal.PlainDate): Holiday[] =>
  holidays.filter((holiday) => day.year >= (since[holiday] ?? 0) && dateOf(holiday, day.year).equals(day))

/** The day of a holiday in a year. */
export function dateOf(holiday: Holiday, year: number): Temporal.PlainDate {
  const place = places[holiday]
  if ('afterEaster' in place) return easterSunday(year).add({ days: place.afterEaster })
  return Temporal.PlainDate.from(`${String(year).padStart(4, '0')}-${place.on}`)
}

/**
 * Easter Sunday of a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (J. Meeus,
 * Astronomical Algorithms, 2nd ed. 1998, chapter 8). The letters are the book’s.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return Temporal.PlainDate.from({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 })
}
