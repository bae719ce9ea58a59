const NARROW = '\u202f'

/** The spaces that French sets before ; : ! ? » and after «. */
const before = / (?=[;:!?»](?![^\s.,)»]))/g
const after = /« /g

/**
 * Words with the narrow no-break spaces of French typography, through every part of an object and whatever its functions
 * answer. A colon within a word or a time keeps what stands around it.
 */
export function withFrenchSpaces(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(before, NARROW).replace(after, `«${NARROW}`)
  if (typeof words === 'function') return (...given: unknown[]): unknown => withFrenchSpaces(words(...given))
  if (Array.isArray(words)) return words.map(withFrenchSpaces)
  if (words !== null && typeof words === 'object' && Object.getPrototypeOf(words) === Object.prototype)
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withFrenchSpaces(value)]))
  return words
}
