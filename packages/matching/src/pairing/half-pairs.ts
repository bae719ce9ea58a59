import type { DoubleCover } from './cover.ts'

/**
 * Reads an optimal cover as pairs. "i takes j" runs along paths and circles; every second step becomes a pair. Only a
 * circle of odd length leaves somebody alone whose price is above the floor: these few are what the blossom stages
 * still have to place. Returns the partner of each vertex, −1 for none. O(people).
 */
export function pairsOf({ rows, columns }: DoubleCover): Int32Array {
  const partner = new Int32Array(rows.mate.length).fill(-1)
  const isSeen = new Uint8Array(rows.mate.length)
  for (let v = 0; v < partner.length; v++) if (columns.mate[v] === -1) follow(rows.mate, v, isSeen, partner)
  for (let v = 0; v < partner.length; v++) if (isSeen[v] === 0) follow(rows.mate, v, isSeen, partner)
  return partner
}

/** Pairs every second step of the path or circle that begins at v. An odd circle leaves its last vertex alone. */
function follow(next: Int32Array, v: number, isSeen: Uint8Array, partner: Int32Array): void {
  let i = v
  while (i >= 0 && isSeen[i] === 0) {
    isSeen[i] = 1
    const j = next[i] ?? -1
    if (j < 0 || isSeen[j] === 1) return
    isSeen[j] = 1
    partner[i] = j
    partner[j] = i
    i = next[j] ?? -1
  }
}
