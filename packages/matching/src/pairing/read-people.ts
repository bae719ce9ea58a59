import { HEAVIEST, MOST_PEOPLE, type People, type WeightedPair } from './people.ts'

/** What is wrong with an input: the place and the remedy, in one sentence. */
export type InputProblem = { readonly problem: string }

/**
 * Reads what somebody wrote into PEOPLE.json: `{"people":["a","b"],"pairs":[{"a":"a","b":"b","weight":731}],
 * "complete":false,"size":2}`. Returns the people, or one sentence that names the first wrong place and the remedy.
 * O(people + pairs), with one bit of memory for every possible pair.
 */
export function readPeople(value: unknown): People | InputProblem {
  if (!isRecord(value)) return no('The input must be an object with the lists "people" and "pairs".')
  const stranger = Object.keys(value).find((key) => !KEYS.includes(key))
  if (stranger !== undefined) return no(`"${stranger}" is not a known key: use ${KEYS.join(', ')}.`)

  const numbers = readNames(value['people'])
  if (isProblem(numbers)) return numbers
  const frame = readFrame(value)
  if (isProblem(frame)) return frame
  const pairs = readPairs(value['pairs'] ?? (frame.complete ? [] : undefined), numbers)
  return isProblem(pairs) ? pairs : { people: [...numbers.keys()], pairs, ...frame }
}

const KEYS = ['people', 'pairs', 'complete', 'size']

const no = (problem: string): InputProblem => ({ problem })

const isProblem = <T extends object>(read: T | InputProblem): read is InputProblem => 'problem' in read

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The people by name, numbered in their order. */
function readNames(value: unknown): Map<string, number> | InputProblem {
  if (!Array.isArray(value)) return no('"people" must be a list of names, for example ["a", "b"].')
  if (value.length > MOST_PEOPLE)
    return no(`"people" lists ${value.length} names: split them, at most ${MOST_PEOPLE} fit.`)
  const numbers = new Map<string, number>()
  for (const [i, name] of value.entries()) {
    if (typeof name !== 'string' || name === '') return no(`people[${i}] must be a text that is not empty.`)
    if (numbers.has(name)) return no(`people[${i}] repeats "${name}": list every person once.`)
    numbers.set(name, i)
  }
  return numbers
}

function readFrame(value: Record<string, unknown>): { complete: boolean; size: number } | InputProblem {
  const { complete = false, size = 2 } = value
  if (typeof complete !== 'boolean') return no('"complete" must be true or false, without quotes.')
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 2 || size > 8)
    return no('"size" must be a whole number from 2 to 8.')
  return { complete, size }
}

function readPairs(value: unknown, numbers: ReadonlyMap<string, number>): WeightedPair[] | InputProblem {
  if (!Array.isArray(value))
    return no(
      '"pairs" must be a list like [{"a": "a", "b": "b", "weight": 731}]; without "complete": true it is needed.',
    )
  const seen = new Uint8Array(Math.ceil(numbers.size ** 2 / 16) + 1)
  const pairs: WeightedPair[] = []
  for (const [k, entry] of value.entries()) {
    const pair = readPair(entry, `pairs[${k}]`, numbers)
    if (isProblem(pair)) return pair
    if (!mark(seen, numbers.get(pair.a) ?? 0, numbers.get(pair.b) ?? 0))
      return no(`pairs[${k}] lists "${pair.a}" and "${pair.b}" a second time: keep one of the two.`)
    pairs.push(pair)
  }
  return pairs
}

function readPair(entry: unknown, place: string, numbers: ReadonlyMap<string, number>): WeightedPair | InputProblem {
  if (!isRecord(entry)) return no(`${place} must look like {"a": "a", "b": "b", "weight": 731}.`)
  const { a, b, weight } = entry
  for (const [key, name] of Object.entries({ a, b })) {
    if (typeof name !== 'string') return no(`${place}.${key} must be the name of a person.`)
    if (!numbers.has(name))
      return no(`${place}.${key} names "${name}", who is not in "people": add the name or remove the pair.`)
  }
  if (a === b) return no(`${place} pairs "${String(a)}" with themselves: name two people.`)
  if (typeof weight !== 'number' || !Number.isInteger(weight) || weight < 0 || weight > HEAVIEST)
    return no(`${place}.weight must be a whole number from 0 to 1000000.`)
  return { a: String(a), b: String(b), weight }
}

/** Sets the bit of a pair; false when it was set before. */
function mark(seen: Uint8Array, i: number, j: number): boolean {
  const [low, high] = i < j ? [i, j] : [j, i]
  const bit = (high * (high - 1)) / 2 + low
  const byte = seen[Math.floor(bit / 8)] ?? 0
  seen[Math.floor(bit / 8)] = byte | (1 << (bit % 8))
  return (byte & (1 << (bit % 8))) === 0
}
