import { whyUnmatched } from '../explain/why-unmatched.ts'
import { inputHash } from '../instance/input-hash.ts'
import { locate } from '../instance/locate.ts'
import type { Instance, LevelProof, LevelValue, Result } from '../types.ts'
import { costsOf } from './examine.ts'
import type { Standing } from './standing.ts'

/** The instance a standing stands for; pairs are listed by mentee. O(pairs). */
export function instanceIn({ rows, columns, couples }: Standing): Instance {
  return {
    mentees: rows.flatMap((row) => row?.mentee ?? []),
    mentors: columns.flatMap((column) => column?.mentor ?? []),
    pairs: rows.flatMap((row) => row?.pairs.filter((_, n) => columns[row.column[n] ?? -1]) ?? []),
    ...couples,
  }
}

/** The values of all levels. O((rows + columns) × levels). */
export function valuesIn(standing: Standing): LevelValue[] {
  const mentees = standing.rows.reduce((count, row) => (row ? count + 1 : count), 0)
  return costsOf(standing).map((cost, w) => {
    const rule = standing.rules[w]
    return { id: rule?.id ?? '', value: rule?.value(cost, mentees) ?? 0 }
  })
}

/** The result of a standing, with its proof. O(pairs). */
export function resultIn(standing: Standing, { objective, seed }: Pick<Result, 'objective' | 'seed'>): Result {
  const { rows, seat } = standing
  const instance = instanceIn(standing)
  const located = locate(instance)
  const matched = rows.flatMap((row, r): [string, string][] => {
    const pair = row?.pairs[seat[r] ?? -1]
    return pair ? [[pair.mentee, pair.mentor]] : []
  })
  return {
    status: 'optimal',
    objective,
    seed,
    matched,
    unmatched: whyUnmatched(located, pairsTaken(instance, matched), objective),
    levels: valuesIn(standing),
    certificate: { levels: proofs(standing) },
    engine: 'repair',
    inputHash: inputHash(located),
    ms: 0,
  }
}

function pairsTaken({ mentees, pairs }: Instance, matched: Result['matched']): Int32Array {
  const mentorOf = new Map(matched)
  const at = new Map(mentees.map(({ id }, i) => [id, i]))
  const taken = new Int32Array(mentees.length).fill(-1)
  for (const [k, { mentee, mentor }] of pairs.entries())
    if (mentorOf.get(mentee) === mentor) taken[at.get(mentee) ?? -1] = k
  return taken
}

function proofs({ rules, words, rows, columns, u, price }: Standing): LevelProof[] {
  return rules.map(({ id }, w) => ({
    id,
    mentees: rows.flatMap((row, r) => (row ? [u[r * words + w] ?? 0] : [])),
    places: columns.flatMap((column, c) => (column ? [price[c * words + w] ?? 0] : [])),
  }))
}

/** The mentor row r sits with, or null. */
export const mentorIn = ({ rows, seat }: Standing, r: number): string | null =>
  rows[r]?.pairs[seat[r] ?? -1]?.mentor ?? null
