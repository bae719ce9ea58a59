import type { Located } from '../instance/locate.ts'
import type { Chosen } from '../objective/cost-of.ts'
import { preferences, type Preferences } from '../objective/preferences.ts'
import type { Instance, Result } from '../types.ts'

/**
 * What keeps a result from being the mentee-optimal stable matching, or undefined. That matching is unique, and whoever
 * a mentor refuses while proposals go round is with that mentor in no stable matching (Gale and Shapley 1962), in
 * whatever order people propose (McVitie and Wilson 1971). So the rounds are played again here, all at once and
 * without any bookkeeping, and must end in the result. O(rounds × pairs).
 */
export function stabilityFault(located: Located, result: Result, { pairOf }: Chosen): string | undefined {
  const { instance } = located
  if (result.status !== 'stable') return `An objective “stable” has the status “stable”, not “${result.status}”.`
  const expected = rounds(instance, preferences(located, result.seed))
  const i = expected.findIndex((k, mentee) => k !== pairOf[mentee])
  if (i >= 0)
    return `${instance.mentees[i]?.id} should be with ${instance.pairs[expected[i] ?? -1]?.mentor ?? 'nobody'}: the matching is not the stable one mentees like best.`
  const chosen = [...pairOf].filter((k) => k >= 0)
  const values = {
    size: chosen.length,
    score: chosen.reduce((sum, k) => sum + (instance.pairs[k]?.score ?? 0), 0),
    'blocking-pairs': 0,
  }
  const levels = Object.entries(values).map(([id, value]) => ({ id, value }))
  return JSON.stringify(levels) === JSON.stringify(result.levels)
    ? undefined
    : `The levels should be ${JSON.stringify(levels)}.`
}

/** Everybody asks the first on their list who has not refused them, until nobody is refused any more. */
function rounds(instance: Instance, { liked, standing, who }: Preferences): number[] {
  const refusals = new Int32Array(instance.mentees.length)
  for (;;) {
    const proposals = liked.map((wishes, i) => wishes[refusals[i] ?? 0] ?? -1)
    const kept = new Set<number>()
    const load = new Map<string, number>()
    for (const k of proposals.filter((p) => p >= 0).toSorted((a, b) => (standing[a] ?? 0) - (standing[b] ?? 0))) {
      const mentor = instance.mentors[who.mentor[k] ?? -1]
      const group = instance.mentees[who.mentee[k] ?? -1]?.group
      const limits: [string, number][] = [[`${who.mentor[k]}`, mentor?.capacity ?? 0]]
      for (const { id, capacity } of mentor?.groups ?? [])
        if (id === group) limits.push([`${who.mentor[k]} ${id}`, capacity])
      if (limits.some(([name, limit]) => (load.get(name) ?? 0) >= limit)) continue
      for (const [name] of limits) load.set(name, (load.get(name) ?? 0) + 1)
      kept.add(k)
    }
    const refused = proposals.flatMap((k, i) => (k >= 0 && !kept.has(k) ? [i] : []))
    if (refused.length === 0) return proposals
    for (const i of refused) refusals[i] = (refusals[i] ?? 0) + 1
  }
}
