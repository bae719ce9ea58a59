import { instantOf } from '#src/kernel/wall-clock.ts'

/** Moments of one programme year, each the continuation of the one before. */
export const scenarioNames = ['open-call', 'reading-week', 'matching-week', 'mid-year'] as const

export type ScenarioName = (typeof scenarioNames)[number]

/** Where the clock of the demo stands when a scenario has been loaded: local time in Luxembourg. */
const moments: Record<ScenarioName, string> = {
  'open-call': '2026-11-24T10:00',
  'reading-week': '2026-12-09T10:00',
  'matching-week': '2027-01-12T09:30',
  'mid-year': '2027-04-20T10:00',
}

/** The present of a scenario. */
export const presentOf = (scenario: ScenarioName): Temporal.Instant => localInstant(moments[scenario])

/** An instant by the clocks of the demo university. */
export function localInstant(local: string): Temporal.Instant {
  const at = instantOf(local, 'Europe/Luxembourg')
  if (typeof at === 'string') throw new Error(`${local} is no local time in Luxembourg`)
  return at
}
