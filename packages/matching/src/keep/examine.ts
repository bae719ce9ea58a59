import { chargeOf, excess, isUsable, slack, slackOut, type Standing } from './standing.ts'

/** Ways that are as cheap as the seat of their row: ties[r] lists the arcs by their place in the row, OUT for staying out. */
export const OUT = -1

export type Ties = readonly (readonly number[] | undefined)[]

/** What a standing has been found to be: optimal, with its ties; or not, and why. */
export type Finding = { ties: Ties } | { fault: string }

/**
 * Whether a standing is optimal at every level, given that the one before was: all conditions of the theorem (see
 * verify.ts), as vectors. Every condition speaks of one row, one arc or one column; those in which nothing has changed
 * held before and hold still. What has changed is found by comparing the two standings, not told by the search, so the
 * answer is as good as looking at everything. Without a standing before, everything is looked at.
 * O(rows + columns + arcs of changed rows and columns).
 */
export function examine(after: Standing, before?: { standing: Standing; ties: Ties }): Finding {
  const isNew = changedRows(after, before?.standing)
  const ties = before ? before.ties.slice() : []
  const load = new Int32Array(after.columns.length)
  for (let r = 0; r < after.rows.length; r++) {
    const c = after.at[r] ?? -1
    if (c >= 0) load[c] = (load[c] ?? 0) + 1
    if (!isNew[r]) continue
    const fault = rowFault(after, r)
    if (fault) return { fault }
    ties[r] = tiesOf(after, r)
  }
  for (let c = 0; c < after.columns.length; c++) {
    if (load[c] !== after.load[c]) return { fault: `The load of column ${c} is miscounted.` }
    if (before && !isChangedColumn(after, before.standing, c)) continue
    const fault = placeFault(after, c) ?? arcFault(after, c, { isNew, ties })
    if (fault) return { fault }
  }
  return { ties }
}

function changedRows(after: Standing, before: Standing | undefined): Uint8Array {
  const isNew = new Uint8Array(after.rows.length).fill(before ? 0 : 1)
  if (!before) return isNew
  const { words, u, seat, at, rows } = after
  for (let r = 0; r < rows.length; r++)
    if (
      rows[r] !== before.rows[r] ||
      seat[r] !== before.seat[r] ||
      at[r] !== before.at[r] ||
      differs(u, before.u, r, words)
    )
      isNew[r] = 1
  return isNew
}

function isChangedColumn(after: Standing, before: Standing, c: number): boolean {
  return (
    after.columns[c] !== before.columns[c] ||
    after.capacity[c] !== before.capacity[c] ||
    after.load[c] !== before.load[c] ||
    differs(after.price, before.price, c, after.words)
  )
}

function differs(a: Float64Array, b: Float64Array, at: number, words: number): boolean {
  for (let k = at * words; k < (at + 1) * words; k++) if (a[k] !== b[k]) return true
  return false
}

function rowFault(standing: Standing, r: number): string | undefined {
  const { rows, seat, capacity, u, words } = standing
  const row = rows[r]
  if (!row) return undefined
  if (!u.subarray(r * words, (r + 1) * words).every(Number.isSafeInteger)) return `The dual of row ${r} is not whole.`
  const taken = seat[r] ?? -1
  if (standing.at[r] !== (taken < 0 ? -1 : row.column[taken])) return `Row ${r} does not sit where its seat is.`
  const out = slackOut(standing, r)
  if (row.pin < 0 && out < 0) return `Leaving row ${r} out is too cheap.`
  if (taken < 0 && (row.pin >= 0 || out > 0)) return `Row ${r} must not stay out.`
  if (taken >= 0 && (!isUsable(capacity, row, taken) || slack(standing, r, taken) !== 0))
    return `The seat of row ${r} is not tight.`
  for (let n = 0; n < row.column.length; n++)
    if (isUsable(capacity, row, n) && slack(standing, r, n) < 0) return `Arc ${n} of row ${r} is too cheap.`
  return undefined
}

function tiesOf(standing: Standing, r: number): number[] | undefined {
  const { rows, seat, capacity } = standing
  const row = rows[r]
  const found = row && row.pin < 0 && (seat[r] ?? -1) >= 0 && slackOut(standing, r) === 0 ? [OUT] : []
  for (let n = 0; row && n < row.column.length; n++)
    if (n !== seat[r] && isUsable(capacity, row, n) && slack(standing, r, n) === 0) found.push(n)
  return found.length > 0 ? found : undefined
}

function placeFault(standing: Standing, c: number): string | undefined {
  const { columns, capacity, load, price, words } = standing
  const [places, taken] = [capacity[c] ?? 0, load[c] ?? 0]
  if (places !== (columns[c]?.mentor.capacity ?? 0)) return `Column ${c} has another capacity than its mentor.`
  if (!price.subarray(c * words, (c + 1) * words).every(Number.isSafeInteger))
    return `The price of column ${c} is not whole.`
  if (taken > places) return `Column ${c} is overfull.`
  if (places === 0) return undefined
  if (taken > 0 && excess(standing, c, taken) < 0) return `A place of column ${c} charges more than its price.`
  if (taken < places && excess(standing, c, taken + 1) > 0) return `Column ${c} has a free place and too high a price.`
  return undefined
}

/** Looks at the arcs of a changed column whose rows have not changed, and keeps their ties up to date. */
function arcFault(
  standing: Standing,
  c: number,
  { isNew, ties }: { isNew: Uint8Array; ties: (readonly number[] | undefined)[] },
): string | undefined {
  const { rows, columns, seat, capacity } = standing
  const column = columns[c]
  for (let k = 0; column && k < column.row.length; k++) {
    const r = column.row[k] ?? -1
    const n = column.arc[k] ?? -1
    const row = rows[r]
    if (!row || isNew[r]) continue
    const isOpen = isUsable(capacity, row, n)
    const amount = isOpen ? slack(standing, r, n) : 1
    if (amount < 0) return `Arc ${n} of row ${r} has become too cheap.`
    if (seat[r] === n && amount > 0) return `The seat of row ${r} is no longer tight.`
    const isTie = amount === 0 && seat[r] !== n
    if (isTie === (ties[r]?.includes(n) ?? false)) continue
    ties[r] = isTie ? [...(ties[r] ?? []), n] : ties[r]?.filter((one) => one !== n)
  }
  return undefined
}

/** What every level costs in all, by the seats alone. O((rows + columns) × words). */
export function costsOf(standing: Standing): number[] {
  const { words, rows, columns, seat, load, rules } = standing
  const total = Array.from({ length: words }, () => 0)
  for (let r = 0; r < rows.length; r++) {
    const [row, n] = [rows[r], seat[r] ?? -1]
    for (let w = 0; row && w < words; w++)
      total[w] = (total[w] ?? 0) + ((n < 0 ? row.out[w] : row.cost[n * words + w]) ?? 0)
  }
  for (const [w, { ofPlace }] of rules.entries())
    for (let c = 0; ofPlace && c < columns.length; c++)
      for (let nth = 1; nth <= (load[c] ?? 0); nth++) total[w] = (total[w] ?? 0) + chargeOf(standing, c, nth, w)
  return total
}
