import { isListOf, isObject, isProof, isText, isValue } from './shape.ts'

/** What is wrong with the form of a plan that may come from anywhere; undefined when it can be judged. */
export function planShapeFault(plan: unknown): string | undefined {
  if (!isObject(plan)) return 'The plan is not an object.'
  const { readings, missing, idle, levels, certificate } = plan
  if (!isListOf(readings, (pair) => isListOf(pair, isText) && pair.length === 2))
    return '“readings” must list pairs of ids.'
  if (!isListOf(missing, isObject) || !isListOf(idle, isObject)) return '“missing” and “idle” must be lists.'
  if (!isListOf(levels, isValue)) return '“levels” must list ids with whole values.'
  if (!isObject(certificate) || !isListOf(certificate['levels'], isProof))
    return 'The certificate must list, per level, whole numbers for pairs and places.'
  return undefined
}
