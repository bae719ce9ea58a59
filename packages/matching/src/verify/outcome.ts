import type { Located } from '../instance/locate.ts'
import type { Chosen } from '../objective/cost-of.ts'
import type { Instance, Result } from '../types.ts'

/** Reads the matching off a result, or says which rule of the instance it breaks. O(pairs). */
export function outcomeOf(located: Located, result: Result): Chosen | { violation: string } {
  const { instance } = located
  const listed = listedPairs(located, result)
  const menteeAt = new Map(instance.mentees.map(({ id }, i) => [id, i]))
  const mentorAt = new Map(instance.mentors.map(({ id }, j) => [id, j]))
  const forbidden = new Set((instance.forbidden ?? []).map(([a, p]) => key(a, p)))
  const pairOf = new Int32Array(instance.mentees.length).fill(-1)
  const load = new Int32Array(instance.mentors.length)
  for (const [a, p] of result.matched) {
    const k = listed.get(key(a, p))
    if (k === undefined) return { violation: `${a} with ${p} is not an eligible pair.` }
    if (forbidden.has(key(a, p))) return { violation: `${a} with ${p} is forbidden.` }
    const i = menteeAt.get(a) ?? -1
    if ((pairOf[i] ?? -1) >= 0) return { violation: `${a} is matched twice.` }
    pairOf[i] = k
    load[mentorAt.get(p) ?? -1] = (load[mentorAt.get(p) ?? -1] ?? 0) + 1
  }
  const outcome = { pairOf, load }
  const violation =
    capacityFault(instance, outcome) ?? pinFault(instance, result) ?? absenceFault(instance, result, outcome)
  return violation === undefined ? outcome : { violation }
}

/** The numbers of the pairs a result names, as far as the instance lists them. */
function listedPairs({ instance: { pairs } }: Located, { matched }: Result): Map<string, number> {
  const mentorsNamed = Map.groupBy(matched, ([a]) => a)
  const listed = new Map<string, number>()
  for (const [k, { mentee, mentor }] of pairs.entries())
    if (mentorsNamed.get(mentee)?.some(([, p]) => p === mentor)) listed.set(key(mentee, mentor), k)
  return listed
}

const key = (mentee: string, mentor: string): string => JSON.stringify([mentee, mentor])

function capacityFault({ mentees, mentors, pairs }: Instance, { pairOf, load }: Chosen): string | undefined {
  const full = mentors.find(({ capacity }, j) => (load[j] ?? 0) > capacity)
  if (full) return `${full.id} has more mentees than the ${full.capacity} places.`
  const perGroup = new Map<string, number>()
  for (const [i, k] of pairOf.entries()) {
    const name = key(pairs[k]?.mentor ?? '', mentees[i]?.group ?? '')
    if (k >= 0 && mentees[i]?.group !== undefined) perGroup.set(name, (perGroup.get(name) ?? 0) + 1)
  }
  for (const { id, groups = [] } of mentors)
    for (const group of groups)
      if ((perGroup.get(key(id, group.id)) ?? 0) > group.capacity)
        return `${id} has more mentees of “${group.id}” than the ${group.capacity} places.`
  return undefined
}

function pinFault({ pins = [] }: Instance, { matched }: Result): string | undefined {
  const together = new Set(matched.map(([a, p]) => key(a, p)))
  const broken = pins.find(([a, p]) => !together.has(key(a, p)))
  return broken && `${broken[0]} is pinned to ${broken[1]} but not matched with them.`
}

function absenceFault({ mentees }: Instance, { unmatched }: Result, { pairOf }: Chosen): string | undefined {
  const left = mentees.filter((_, i) => (pairOf[i] ?? -1) < 0).map(({ id }) => id)
  const said = unmatched.map(({ mentee }) => mentee)
  if (JSON.stringify(left.toSorted()) === JSON.stringify(said.toSorted())) return undefined
  return 'The list of unmatched mentees is not exactly those without a mentor.'
}
