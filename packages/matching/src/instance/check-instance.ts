import type { Instance } from '../types.ts'
import { InputError } from './input-error.ts'

const MOST_PEOPLE = 1_000_000
const MOST_POINTS = 10_000
const DEAREST = 100_000_000
const LAST_RANK = 999

/**
 * Throws an InputError that names the place and the remedy unless `value` is an Instance: right types, known ids,
 * no id and no pair twice, whole numbers in range, pins that are listed pairs and fit the capacities. O(size of input).
 */
export function checkInstance(value: unknown): asserts value is Instance {
  const instance = objectAt('the instance', value)
  const mentees = listAt('mentees', instance['mentees'])
  const mentors = listAt('mentors', instance['mentors'])
  const menteeIds = new Set(mentees.map((mentee, k) => checkMentee(`mentees[${k}]`, objectAt(`mentees[${k}]`, mentee))))
  if (menteeIds.size < mentees.length) throw twice('mentees', mentees)
  const mentorIds = new Set(mentors.map((mentor, k) => checkMentor(`mentors[${k}]`, objectAt(`mentors[${k}]`, mentor))))
  if (mentorIds.size < mentors.length) throw twice('mentors', mentors)
  checkPairs(listAt('pairs', instance['pairs']), menteeIds, mentorIds)
  for (const name of ['pins', 'forbidden'])
    for (const [k, couple] of listAt(name, instance[name] ?? []).entries()) checkCouple(`${name}[${k}]`, couple, [menteeIds, mentorIds])
}

function checkMentee(place: string, mentee: Fields): string {
  optionalWhole(`${place}.unmatched`, mentee['unmatched'], { least: 0, most: DEAREST })
  if (mentee['group'] !== undefined) idAt(`${place}.group`, mentee['group'])
  return idAt(`${place}.id`, mentee['id'])
}

function checkMentor(place: string, mentor: Fields): string {
  const id = idAt(`${place}.id`, mentor['id'])
  const capacity = whole(`${place}.capacity`, mentor['capacity'], { least: 0, most: MOST_PEOPLE })
  optionalWhole(`${place}.minimum`, mentor['minimum'], { least: 0, most: capacity })
  const groups = listAt(`${place}.groups`, mentor['groups'] ?? [])
  const ids = groups.map((group, g) => {
    const fields = objectAt(`${place}.groups[${g}]`, group)
    whole(`${place}.groups[${g}].capacity`, fields['capacity'], { least: 0, most: MOST_PEOPLE })
    return idAt(`${place}.groups[${g}].id`, fields['id'])
  })
  if (new Set(ids).size < ids.length) throw twice(`${place}.groups`, groups)
  return id
}

function checkPairs(pairs: readonly unknown[], menteeIds: Set<string>, mentorIds: Set<string>): void {
  const seen = new Map<string, Set<string>>()
  for (const [k, pair] of pairs.entries()) {
    const fields = objectAt(`pairs[${k}]`, pair)
    const mentee = knownId(`pairs[${k}].mentee`, fields['mentee'], menteeIds)
    const mentor = knownId(`pairs[${k}].mentor`, fields['mentor'], mentorIds)
    whole(`pairs[${k}].score`, fields['score'], { least: 0, most: MOST_POINTS })
    optionalWhole(`pairs[${k}].rank`, fields['rank'], { least: 1, most: LAST_RANK })
    optionalWhole(`pairs[${k}].mentorRank`, fields['mentorRank'], { least: 1, most: LAST_RANK })
    const known = seen.get(mentee) ?? new Set()
    if (known.has(mentor)) throw new InputError(`pairs[${k}]`, `lists ${mentee} with ${mentor} again`, 'list every pair once')
    seen.set(mentee, known.add(mentor))
  }
}

function checkCouple(place: string, couple: unknown, [menteeIds, mentorIds]: [Set<string>, Set<string>]): void {
  const ids = listAt(place, couple)
  if (ids.length !== 2) throw new InputError(place, `has ${ids.length} entries`, 'write [mentee, mentor]')
  knownId(`${place}[0]`, ids[0], menteeIds)
  knownId(`${place}[1]`, ids[1], mentorIds)
}

type Fields = Record<string, unknown>

function objectAt(place: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(place, `is ${shown(value)}`, 'give an object')
  return { ...value }
}

function listAt(place: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new InputError(place, `is ${shown(value)}`, 'give a list')
  return value
}

function idAt(place: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new InputError(place, `is ${shown(value)}`, 'give a text that is not empty')
  return value
}

function knownId(place: string, value: unknown, ids: Set<string>): string {
  const id = idAt(place, value)
  if (!ids.has(id)) throw new InputError(place, `names “${id}”, who is not in the list`, 'add that person or correct the id')
  return id
}

type Range = { least: number; most: number }

function whole(place: string, value: unknown, { least, most }: Range): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new InputError(place, `is ${shown(value)}`, `give a whole number from ${least} to ${most}`)
  return value
}

function optionalWhole(place: string, value: unknown, range: Range): void {
  if (value !== undefined) whole(place, value, range)
}

function twice(place: string, list: readonly unknown[]): InputError {
  const ids = list.map((entry) => String(objectAt(place, entry)['id']))
  const again = ids.findIndex((id, k) => ids.indexOf(id) < k)
  return new InputError(`${place}[${again}].id`, `is “${ids[again]}” again`, 'give everybody an id of their own')
}

const shown = (value: unknown): string =>
  value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 40) ?? String(value))
