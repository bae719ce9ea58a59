/**
 * Where a wish stands: for somebody in the directory; nobody asked yet; to be asked when its turn comes; asked and may
 * still answer; said yes or no; no answer in time.
 */
export const wishStandings = ['listed', 'unasked', 'planned', 'open', 'yes', 'no', 'lapsed'] as const

export type WishStanding = (typeof wishStandings)[number]

/**
 * Which wish of an application is to be asked now, by its position; nothing while an earlier one may still be answered,
 * has said yes, or waits for somebody to prepare it. People are asked in the order the applicant gave, one at a time.
 * Who is in the directory needs no letter: matching knows them.
 */
export function wishToAsk(standings: readonly WishStanding[]): number | undefined {
  const next = standings.findIndex((standing) => !isPast(standing))
  if (next < 0 || standings[next] !== 'planned') return undefined
  return standings.includes('open') || standings.includes('yes') ? undefined : next
}

/** A wish that no longer keeps the next one waiting. */
const isPast = (standing: WishStanding) => standing === 'listed' || standing === 'no' || standing === 'lapsed'
