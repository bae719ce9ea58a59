/** A person who looks for a mentor. `unmatched` is what leaving them out costs (default 10,000: like a pair of score 0). */
export type Mentee = { id: string; unmatched?: number; group?: string }

/**
 * A person who offers places. `minimum` is the load they should at least have;
 * `groups` limits how many of the places go to mentees of a group (others may use any place).
 */
export type Mentor = { id: string; capacity: number; minimum?: number; groups?: readonly GroupPlaces[] }

export type GroupPlaces = { id: string; capacity: number }

/**
 * An eligible pair. `score` is a whole number from 0 to 10,000; `rank` the mentee's wish (1 is the first);
 * `mentorRank` the mentor's wish. A pair that is not listed is not eligible.
 */
export type Pair = { mentee: string; mentor: string; score: number; rank?: number; mentorRank?: number }

export type Instance = {
  mentees: readonly Mentee[]
  mentors: readonly Mentor[]
  pairs: readonly Pair[]
  pins?: readonly (readonly [mentee: string, mentor: string])[]
  forbidden?: readonly (readonly [mentee: string, mentor: string])[]
}

export type Unmatched = { mentee: string; reason: string }

export type LevelValue = { id: string; value: number }

/**
 * The proof of one level. `mentees[i]` is what mentee i (in the order of the instance) costs at this level,
 * `places[p]` the price of a place: one entry per mentor, or, for a mentor with groups, one per group
 * and one for everybody else. Whole numbers, in the units of the level's cost.
 */
export type LevelProof = { id: string; mentees: number[]; places: number[] }

export type Engine = 'shortest-paths' | 'auction' | 'core-and-pricing' | 'deferred-acceptance' | 'repair'

export type Result = {
  status: 'optimal' | 'stable'
  objective: string
  seed: number
  matched: [mentee: string, mentor: string][]
  unmatched: Unmatched[]
  levels: LevelValue[]
  certificate: { levels: LevelProof[] }
  engine: Engine
  inputHash: string
  ms: number
}

export type Verdict = { ok: true } | { ok: false; violation: string }
