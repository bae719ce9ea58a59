import { rulesOf } from '../objective/ladder.ts'
import type { Rule } from '../objective/rule.ts'
import { chance, tieBreakId } from '../objective/tie-break.ts'
import type { Instance, Result } from '../types.ts'
import type { Change } from './change.ts'
import { censusIn, countsAfter, countsOf, type Counts } from './counts.ts'
import { edited } from './edit.ts'
import { examine, type Ties } from './examine.ts'
import { isSettled } from './only.ts'
import { placesOf, type Places } from './places.ts'
import { settle } from './settle.ts'
import { standingOf } from './stand.ts'
import type { Standing } from './standing.ts'

/** A solved instance with all that is needed to repair it, for one objective and seed. */
export type State = Pick<Result, 'objective' | 'seed'> & {
  counts: Counts
  standing: Standing
  ties: Ties
  places: Places
}

/**
 * Lays out a verified result; undefined for stable ones, for groups, and when one round of chance left ties.
 * O(pairs × levels).
 */
export function stateOf(instance: Instance, { objective, seed, ...result }: Result): State | undefined {
  const hasGroups = instance.mentors.some(({ groups = [] }) => groups.length > 0)
  const isTied = result.levels.some(({ id }) => id === tieBreakId(2))
  if (result.status === 'stable' || hasGroups || isTied) return undefined
  const counts = countsOf(instance)
  const rules = [...rulesOf(censusIn(counts), objective), chance(seed, 1)]
  const standing = standingOf(instance, result, rules)
  const ties = proved(examine(standing))
  return { objective, seed, counts, standing, ties, places: placesOf(standing) }
}

/** The state after a change, examined; undefined when levels come or go, or chance has to be asked again. */
export function stateAfter(state: State, change: Change): State | undefined {
  const { standing, ties, objective } = state
  const edit = edited(standing, state.places, change)
  const counts = countsAfter(state.counts, edit)
  if (!hasSameLevels(standing.rules, rulesOf(censusIn(counts), objective))) return undefined
  settle(edit)
  const now = proved(examine(edit.draft, { standing, ties }))
  if (!isSettled(edit.draft, now)) return undefined
  return { ...state, counts, standing: edit.draft, ties: now, places: edit.places }
}

/** Whether the levels before chance are the same; if they are, so is what they charge the pairs that stay. */
const hasSameLevels = (before: readonly Rule[], now: readonly Rule[]): boolean =>
  before.length === now.length + 1 && now.every(({ id }, w) => id === before[w]?.id)

function proved(finding: ReturnType<typeof examine>): Ties {
  if ('fault' in finding) throw new Error(finding.fault)
  return finding.ties
}
