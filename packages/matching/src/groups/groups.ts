import type { People } from '../pairing/people.ts'
import { type Grouping, groupingOf } from './grouping.ts'
import { searchInThread } from './search-in-thread.ts'
import { MOST_SEATED, type SeatingWishes } from './seating.ts'

/**
 * `size` is the most people at a table, 3 to 8 (default: that of the people, else 4); `met` are pairs that should not
 * sit together again; `history` says how often each person sat at a smaller table. `timeLimitMs` limits the waiting
 * (default 10,000): what is known by then is returned with its bounds, or the first seating as soon as there is one
 * (thousands of people need some seconds for that). The same `seed` leads to the same result on
 * every machine as long as the limit is not reached. `start` is a seating to begin with: the result is never worse.
 */
export type GroupOptions = SeatingWishes & {
  readonly size?: number
  readonly seed?: number
  readonly timeLimitMs?: number
  readonly signal?: AbortSignal
  readonly start?: readonly (readonly string[])[]
}

/**
 * Seats people at as few tables as hold them, as equal in size as possible: first without pairs that are not allowed,
 * then without repeats, then with those at the smaller tables who sat there least often, then for the greatest total
 * weight of all pairs at a table. The problem is NP-hard: 40 people are usually solved to proven optimality within a
 * second, 60 within some seconds; beyond that the result comes with an upper bound. Works in a thread of its own, which
 * is ended at the time limit or when the signal is aborted (the promise then rejects with its reason).
 */
export async function groups(people: People, options: GroupOptions = {}): Promise<GroupResult> {
  const { met = [], history = {}, seed = 1, signal } = options
  const size = options.size ?? (people.size === undefined || people.size < 3 ? 4 : people.size)
  if (!Number.isInteger(size) || size < 3 || size > 8)
    throw new RangeError('The size of groups must be a whole number from 3 to 8.')
  const count = people.people.length
  if (count > MOST_SEATED)
    throw new RangeError(`At most ${MOST_SEATED} people can be seated at once: split them first.`)
  signal?.throwIfAborted()

  const task = { people, size, seed, met, history, ...(options.start && { start: options.start }) }
  const { finding, ended } = await searchInThread(task, options)
  return { ...groupingOf(people, finding, met), seed, ended }
}

/** `ended` tells whether the search came to its end or was ended by the time limit. */
export type GroupResult = Grouping & { seed: number; ended: 'finished' | 'time-limit' }
