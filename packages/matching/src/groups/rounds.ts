import { inTurns } from '../pairing/in-turns.ts'
import type { Acquaintance, OddHistory, People } from '../pairing/people.ts'
import { randomFrom } from '../pairing/random.ts'
import { type GroupOptions, type GroupResult, groups } from './groups.ts'
import { mixRounds } from './mix-rounds.ts'
import { tableSizes } from './seating.ts'

/** `timeLimitMs` is for all rounds together (default 10,000 per round). */
export type RoundsOptions = GroupOptions & { readonly rounds: number }

/**
 * The seating of every round. `repeats` counts how often two people sit together who have met before or in an earlier
 * round; no plan has fewer than `repeatsBound`. `history` is that of the options, counted on.
 */
export type Rounds = { rounds: GroupResult[]; repeats: number; repeatsBound: number; history: OddHistory }
