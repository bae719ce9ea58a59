import type { Id } from '#src/kernel/id.ts'
import { keysOf, signsOf, type Named, type Sign } from './likeness.ts'

export type KnownPerson = Named & { readonly id: Id<'person'> }

/** Two records that may be one human, and why. */
export type Double<Person extends KnownPerson> = {
  readonly pair: readonly [Person, Person]
  readonly signs: readonly Sign[]
}

/** The records that may be the same human as somebody newly named. */
export function alike<Person extends KnownPerson>(named: Named, people: readonly Person[]): Person[] {
  return people.filter((person) => signsOf(named, person).length > 0)
}

/** All pairs of records that may be one human: only records with a part in common are compared. The surest first. */
export function doublesAmong<Person extends KnownPerson>(people: readonly Person[]): Double<Person>[] {
  const sharing = new Map<string, Person[]>()
  for (const person of people)
    for (const key of keysOf(person)) {
      const others = sharing.get(key)
      if (others) others.push(person)
      else sharing.set(key, [person])
    }
  const found = new Map<string, Double<Person>>()
  for (const group of sharing.values())
    for (const [k, one] of group.entries())
      for (const other of group.slice(k + 1)) {
        const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const)
        const key = pairKey(one.id, other.id)
        if (found.has(key)) continue
        const signs = signsOf(...pair)
        if (signs.length > 0) found.set(key, { pair, signs })
      }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b))
}

/** The same for a pair in either order. */
export const pairKey = (one: Id<'person'>, other: Id<'person'>): string => [one, other].sort().join(' ')

const ORDER: readonly Sign[] = ['same-orcid', 'same-address', 'address-typo', 'same-name', 'similar-name']
const rankOf = ({ signs }: { signs: readonly Sign[] }) => Math.min(...signs.map((sign) => ORDER.indexOf(sign)))
