import { whyUnmatched } from '../explain/why-unmatched.ts'
import type { Located } from '../instance/locate.ts'
import { inputHash } from '../instance/input-hash.ts'
import { preferences } from '../objective/preferences.ts'
import type { Result } from '../types.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'

/**
 * The stable matching that every mentee likes best among all stable ones, with its size, its score and the number of
 * blocking pairs, which is none. Minimum loads are not part of stability and are left aside.
 */
export function stableMatch(located: Located, seed: number): Result {
  const { instance } = located
  const pairOf = deferredAcceptance(instance, preferences(located, seed))
  const chosen = [...pairOf].flatMap((k) => instance.pairs[k] ?? [])
  return {
    status: 'stable',
    objective: 'stable',
    seed,
    matched: chosen.map(({ mentee, mentor }) => [mentee, mentor]),
    unmatched: whyUnmatched(located, pairOf, 'stable'),
    levels: [
      { id: 'size', value: chosen.length },
      { id: 'score', value: chosen.reduce((sum, { score }) => sum + score, 0) },
      { id: 'blocking-pairs', value: 0 },
    ],
    certificate: { levels: [] },
    engine: 'deferred-acceptance',
    inputHash: inputHash(located),
    ms: 0,
  }
}
