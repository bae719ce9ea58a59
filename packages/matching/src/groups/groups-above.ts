/** What each pair and each member adds to a group of people 0 … size−1; −Infinity in `pair` where two may not meet. */
export type GroupGains = { readonly size: number; readonly pair: Float64Array; readonly member: Float64Array }

/** Groups one after the other in `people`, `seats` numbers each, what each gains, and the threshold at the end. */
export type FoundGroups = { readonly seats: number; readonly people: number[]; readonly gains: number[]; above: number }

/** Steps of a search, to be shared by several; when `left` is below 0 the search was cut short and proves nothing. */
export type WorkBudget = { left: number }

/** What to look for: groups of `seats` people that gain more than `above`, at most about `room` of the best. */
export type GroupQuery = { readonly seats: number; readonly above: number; readonly room: number }

/**
 * The groups that gain more than a threshold: depth-first over people in ascending order, leaving out what cannot
 * reach the threshold even with the best conceivable company. When there are more than fit, the threshold rises; the
 * best group is always among them. Exponential in `seats`; 60 people at tables of 4 take milliseconds.
 */
export function groupsAbove(gains: GroupGains, { seats, above, room }: GroupQuery, budget: WorkBudget): FoundGroups {
  const search: GroupSearch = {
    ...gains,
    seats,
    room,
    budget,
    company: bestCompany(gains, seats),
    gainAt: Array.from({ length: seats }, () => new Float64Array(gains.size)),
    choice: Array.from({ length: seats }, () => new Int32Array(gains.size)),
    chosen: [],
    top: new Float64Array(seats),
    found: { seats, people: [], gains: [], above },
  }
  search.gainAt[0]?.set(gains.member)
  const everybody = search.choice[0] ?? new Int32Array(0)
  for (let i = 0; i < gains.size; i++) everybody[i] = i
  extend(search, everybody, gains.size, 0)
  return search.found
}

type GroupSearch = GroupGains & {
  readonly seats: number
  readonly room: number
  readonly budget: WorkBudget
  /** company[r·size + j] is half of what j gains with the r partners that suit j best. */
  readonly company: Float64Array
  /** gainAt[d][j] is what j would add to the d people chosen so far. */
  readonly gainAt: Float64Array[]
  readonly choice: Int32Array[]
  readonly chosen: number[]
  readonly top: Float64Array
  readonly found: FoundGroups
}

function bestCompany({ size, pair }: GroupGains, seats: number): Float64Array {
  const company = new Float64Array(seats * size)
  for (let j = 0; j < size; j++) {
    const best = pair.slice(j * size, (j + 1) * size)
    best[j] = -Infinity
    best.sort()
    let sum = 0
    for (let r = 1; r < seats; r++) {
      sum += (best[size - r] ?? -Infinity) / 2
      company[r * size + j] = sum
    }
  }
  return company
}

/**
 * Adds one person after the other from the first `count` of `candidates` to those chosen, who gain `gained` together.
 */
function extend(search: GroupSearch, candidates: Int32Array, count: number, gained: number): void {
  const depth = search.chosen.length
  const rest = search.seats - depth
  const gain = search.gainAt[depth]
  if (gain === undefined || (search.budget.left -= count) < 0) return
  if (rest === 1) {
    collect(search, candidates, count, gained)
    return
  }
  const kept = promising(search, candidates, count, gained)
  const next = search.gainAt[depth + 1]
  const later = search.choice[depth + 1]
  if (next === undefined || later === undefined) return
  for (let k = 0; k + rest <= kept; k++) {
    const i = candidates[k] ?? 0
    const row = i * search.size
    let follow = 0
    for (let l = k + 1; l < kept; l++) {
      const j = candidates[l] ?? 0
      const together = search.pair[row + j] ?? -Infinity
      if (together === -Infinity) continue
      next[j] = (gain[j] ?? 0) + together
      later[follow++] = j
    }
    if (follow < rest - 1) continue
    search.chosen.push(i)
    extend(search, later, follow, gained + (gain[i] ?? 0))
    search.chosen.pop()
  }
}

/**
 * Moves the candidates that can still belong to a group above the threshold to the front, in order; returns how many.
 */
function promising(search: GroupSearch, candidates: Int32Array, count: number, gained: number): number {
  const gain = search.gainAt[search.chosen.length] ?? search.member
  const rest = search.seats - search.chosen.length
  const company = (rest - 1) * search.size
  const top = search.top.fill(-Infinity)
  for (let k = 0; k < count; k++) {
    const j = candidates[k] ?? 0
    let score = (gain[j] ?? 0) + (search.company[company + j] ?? 0)
    for (let t = 0; t < rest - 1; t++) {
      const held = top[t] ?? 0
      if (score <= held) continue
      top[t] = score
      score = held
    }
  }
  let others = gained
  for (let t = 0; t < rest - 1; t++) others += top[t] ?? 0
  let kept = 0
  for (let k = 0; k < count; k++) {
    const j = candidates[k] ?? 0
    const score = (gain[j] ?? 0) + (search.company[company + j] ?? 0)
    if (others + score > search.found.above) candidates[kept++] = j
  }
  return kept
}

function collect(search: GroupSearch, candidates: Int32Array, count: number, gained: number): void {
  const gain = search.gainAt[search.chosen.length] ?? search.member
  const { found, chosen } = search
  for (let k = 0; k < count; k++) {
    const j = candidates[k] ?? 0
    const total = gained + (gain[j] ?? 0)
    if (total <= search.found.above) continue
    found.people.push(...chosen, j)
    found.gains.push(total)
  }
  if (found.gains.length > search.room) keepBetterHalf(search)
}

/** Raises the threshold to the middle of the gains. Of groups that gain alike, the first ones stay. */
function keepBetterHalf({ found }: GroupSearch): void {
  const { gains, people, seats } = found
  const ranked = gains.toSorted((a, b) => b - a)
  found.above = ranked[gains.length >> 1] ?? 0
  const isFlat = found.above === ranked[0]
  const room = isFlat ? gains.length >> 1 : gains.length
  let kept = 0
  for (let k = 0; k < gains.length && kept < room; k++) {
    const gain = gains[k] ?? 0
    if (gain <= found.above && !isFlat) continue
    gains[kept] = gain
    people.copyWithin(kept * seats, k * seats, (k + 1) * seats)
    kept++
  }
  gains.length = kept
  people.length = kept * seats
}
