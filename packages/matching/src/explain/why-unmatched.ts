import type { Located } from '../instance/locate.ts'
import type { Instance, Unmatched } from '../types.ts'
import { competitions, type Competition } from './competition.ts'

/** Why each unmatched mentee has nobody, in a sentence, in the order of the instance. `pairOf[i]` is −1 for them. */
export function whyUnmatched(located: Located, pairOf: Int32Array, objective: string): Unmatched[] {
  const { instance } = located
  const left = instance.mentees.flatMap((_, i) => ((pairOf[i] ?? -1) < 0 ? [i] : []))
  if (left.length === 0) return []
  const reasons = new Map<number, string>()
  for (const competition of competitions(located, pairOf)) {
    const reason = sentence(instance, competition, objective)
    for (const i of competition.unmatched) reasons.set(i, reason)
  }
  return left.map((i) => ({ mentee: instance.mentees[i]?.id ?? '', reason: reasons.get(i) ?? NOBODY }))
}

const NOBODY = 'No mentor is eligible for this person.'

const NAMED = 4

/** What a competition means for those it leaves out. */
function sentence(
  instance: Instance,
  { people, mentors, places, unmatched, hasRoom }: Competition,
  objective: string,
): string {
  if (hasRoom) return `A place is in reach, but the objective “${objective}” gains more elsewhere.`
  const ids = mentors.map((j) => instance.mentors[j]?.id)
  const whose = ids.length > NAMED ? `of ${ids.length} mentors` : `of ${ids.join(', ')}`
  const who = people.length === 1 ? 'This person asks' : `${people.length} people compete`
  return `${who} for the ${places === 1 ? 'one place' : `${places} places`} ${whose}: ${unmatched.length} must go without.`
}
