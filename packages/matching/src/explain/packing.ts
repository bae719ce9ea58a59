/**
 * Vectors over the levels, compared lexicographically, held in as few float64 as exact sums allow: neighbouring levels
 * share a number as its digits. `join` packs arrays (one per level) entry by entry, `split` unpacks one vector.
 */
export type Packing = {
  words: number
  join: (perLevel: readonly Float64Array[]) => Float64Array
  split: (packed: ArrayLike<number>) => number[]
}

const EXACT = 2 ** 53

/** A packing for sums of which none exceeds `bounds[l]` at level l, in either direction. */
export function packing(bounds: readonly number[]): Packing {
  const radix = bounds.map((bound) => 2 * bound + 1)
  const { word, scale } = digits(radix)
  const words = (word.at(-1) ?? -1) + 1
  return {
    words,
    join: (perLevel) => {
      const size = perLevel[0]?.length ?? 0
      const packed = new Float64Array(size * words)
      for (const [l, amounts] of perLevel.entries())
        for (let k = 0; k < size; k++) {
          const at = k * words + (word[l] ?? 0)
          packed[at] = (packed[at] ?? 0) + (amounts[k] ?? 0) * (scale[l] ?? 1)
        }
      return packed
    },
    split: (packed) => {
      const left = Array.from(packed)
      return radix.map((_, l) => {
        const amount = Math.round((left[word[l] ?? 0] ?? 0) / (scale[l] ?? 1))
        left[word[l] ?? 0] = (left[word[l] ?? 0] ?? 0) - amount * (scale[l] ?? 1)
        return amount
      })
    },
  }
}

/** Fills words from the last level upwards; the first level of a word is its most significant digit. */
function digits(radix: readonly number[]): { word: number[]; scale: number[] } {
  const groups: { scale: number; room: number }[] = []
  let room = 1
  let word = 0
  for (const base of radix.toReversed()) {
    if (!Number.isSafeInteger(base))
      throw new RangeError('The amounts of a level are too large for exact explanations.')
    if (room * base >= EXACT / 2) {
      word++
      room = 1
    }
    groups.push({ scale: room, room: word })
    room *= base
  }
  return { word: groups.map((g) => word - g.room).toReversed(), scale: groups.map((g) => g.scale).toReversed() }
}
