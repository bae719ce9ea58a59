/** What is wrong with the form of a result that may come from anywhere; undefined when it can be judged. */
export function resultFault(result: unknown): string | undefined {
  if (!isObject(result)) return 'The result is not an object.'
  const { objective, seed, inputHash, matched, unmatched, levels, certificate, status } = result
  if (status !== 'optimal' && status !== 'stable') return 'The status is neither “optimal” nor “stable”.'
  if (typeof objective !== 'string' || typeof inputHash !== 'string')
    return 'The objective and the input hash must be texts.'
  if (!Number.isSafeInteger(seed)) return 'The seed must be a whole number.'
  if (!isListOf(matched, (pair) => isListOf(pair, isText) && pair.length === 2))
    return '“matched” must list pairs of ids.'
  if (!isListOf(unmatched, (person) => isObject(person) && isText(person['mentee']) && isText(person['reason'])))
    return '“unmatched” must list mentees with a reason.'
  if (!isListOf(levels, isValue)) return '“levels” must list ids with whole values.'
  if (!isObject(certificate) || !isListOf(certificate['levels'], isProof))
    return 'The certificate must list, per level, whole numbers for mentees and places.'
  return undefined
}

/** A level with its figure. */
export const isValue = (level: unknown): boolean =>
  isObject(level) && isText(level['id']) && Number.isSafeInteger(level['value'])

/** The numbers of one level. */
export const isProof = (proof: unknown): boolean =>
  isObject(proof) &&
  isText(proof['id']) &&
  isListOf(proof['mentees'], Number.isSafeInteger) &&
  isListOf(proof['places'], Number.isSafeInteger)

export const isText = (value: unknown): boolean => typeof value === 'string'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isListOf = (value: unknown, fits: (entry: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(fits)
