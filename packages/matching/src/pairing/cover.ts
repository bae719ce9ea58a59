/** One copy of all people: what each pays, and the partner in the other copy (−1: none). */
export type Copy = { readonly price: Float64Array; readonly mate: Int32Array }

/**
 * Everybody twice, as `rows` and as `columns`: a row may take any column it is allowed to pair with. Invariant
 * between calls: row price + column price ≥ weight for every pair of the core, with equality when matched, and no
 * price below its floor.
 */
export type DoubleCover = { readonly rows: Copy; readonly columns: Copy }

/** A cover in which nobody is matched yet. */
export function emptyCover(floor: Float64Array): DoubleCover {
  const copy = (): Copy => ({ price: floor.slice(), mate: new Int32Array(floor.length).fill(-1) })
  return { rows: copy(), columns: copy() }
}
