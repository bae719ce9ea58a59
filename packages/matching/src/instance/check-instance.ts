import type { Instance } from '../types.ts'
import { fieldsOf, idOf, listOf, optionalWhole, whole, type Fields } from './entries.ts'
import { InputError } from './input-error.ts'
import { locate, type Located } from './locate.ts'
import { checkPairs } from './check-pairs.ts'

const MOST_PEOPLE = 1_000_000
const DEAREST = 100_000_000

/**
 * Throws an InputError that names the place and the remedy unless `value` is an Instance: right types, known ids,
 * no id and no pair twice, whole numbers in range. O(size of input).
 */
export function checkInstance(value: unknown): asserts value is Instance {
  checked(value)
}

/** The instance, checked as by `checkInstance`, with the positions that were looked up on the way. */
export function checked(value: unknown): Located {
  if (!hasLists(value))
    throw new InputError('the instance', 'has no lists', 'give an object with mentees, mentors and pairs')
  checkPeople('mentees', value.mentees, checkMentee)
  checkPeople('mentors', value.mentors, checkMentor)
  const located = locate(value)
  checkPairs(located)
  const ids = [new Set(value.mentees.map(({ id }) => id)), new Set(value.mentors.map(({ id }) => id))] as const
  checkCouples('pins', value.pins, ids)
  checkCouples('forbidden', value.forbidden, ids)
  return located
}

/** Whether everything is at least where it should be; the entries are looked at afterwards. */
function hasLists(value: unknown): value is Instance {
  const fields = fieldsOf('the instance', value)
  for (const name of ['mentees', 'mentors', 'pairs']) listOf(name, fields[name])
  for (const name of ['mentees', 'mentors'])
    for (const [k, one] of listOf(name, fields[name]).entries()) fieldsOf(`${name}[${k}]`, one)
  return true
}

function checkPeople(name: string, people: readonly unknown[], check: (place: string, fields: Fields) => string): void {
  const seen = new Set<string>()
  for (const [k, one] of people.entries()) {
    const id = check(`${name}[${k}]`, fieldsOf(`${name}[${k}]`, one))
    if (seen.has(id)) throw new InputError(`${name}[${k}].id`, `is “${id}” again`, 'give everybody an id of their own')
    seen.add(id)
  }
}

function checkMentee(place: string, mentee: Fields): string {
  optionalWhole(`${place}.unmatched`, mentee['unmatched'], { least: 0, most: DEAREST })
  if (mentee['group'] !== undefined) idOf(`${place}.group`, mentee['group'])
  return idOf(`${place}.id`, mentee['id'])
}

function checkMentor(place: string, mentor: Fields): string {
  const capacity = whole(`${place}.capacity`, mentor['capacity'], { least: 0, most: MOST_PEOPLE })
  optionalWhole(`${place}.minimum`, mentor['minimum'], { least: 0, most: capacity })
  checkPeople(`${place}.groups`, listOf(`${place}.groups`, mentor['groups'], true), (at, group) => {
    whole(`${at}.capacity`, group['capacity'], { least: 0, most: MOST_PEOPLE })
    return idOf(`${at}.id`, group['id'])
  })
  return idOf(`${place}.id`, mentor['id'])
}

function checkCouples(name: string, value: unknown, [mentees, mentors]: readonly [Set<string>, Set<string>]): void {
  for (const [k, couple] of listOf(name, value, true).entries()) {
    const place = `${name}[${k}]`
    const ids = listOf(place, couple)
    if (ids.length !== 2) throw new InputError(place, `has ${ids.length} entries`, 'write [mentee, mentor]')
    for (const [n, known] of [mentees, mentors].entries()) {
      const id = idOf(`${place}[${n}]`, ids[n])
      if (!known.has(id))
        throw new InputError(`${place}[${n}]`, `names “${id}”, who is not listed`, 'add that person or correct the id')
    }
  }
}
