import { InputError } from './instance/input-error.ts'
import { fitOf, scoreOf, type Criterion, type Part } from './programme/score.ts'
import type { Described } from './programme/fit.ts'
import type { Instance, Mentee, Mentor, Pair } from './types.ts'

/** Mentees may rank mentors they wish for, dearest first. */
export type DescribedMentee = Mentee & Described & { wishes?: readonly string[] }

export type DescribedMentor = Mentor & Described

/** A condition for two people to be matched, with the reason in words for when it fails. */
export type Rule = { id: string; reason: string; allows: (mentee: DescribedMentee, mentor: DescribedMentor) => boolean }

/** A programme in its own words: people, rules that exclude and criteria that score. */
export type Programme = {
  mentees: readonly DescribedMentee[]
  mentors: readonly DescribedMentor[]
  rules: readonly Rule[]
  criteria: readonly Criterion[]
  pins?: NonNullable<Instance['pins']>
  forbidden?: NonNullable<Instance['forbidden']>
}

/** `excludedBy` lists what keeps two people apart (empty for an eligible pair), `parts` what their score is made of. */
export type Scored = {
  instance: Instance
  excludedBy: (mentee: string, mentor: string) => { id: string; reason: string }[]
  parts: (mentee: string, mentor: string) => Part[]
}

const MOST_RULES = 30

/**
 * Turns a programme into an instance: every pair that all rules and all `must` criteria allow, with its score and, where
 * wished for, its rank. Every other pair remembers, as bits, all that excludes it. O(mentees × mentors × rules).
 */
export function toInstance(programme: Programme): Scored {
  const { mentees, mentors, criteria } = programme
  const rules = [...programme.rules, ...criteria.filter(({ weight }) => weight === 'must').map(asRule)]
  if (rules.length > MOST_RULES)
    throw new InputError('rules', `are ${rules.length} in all`, `use at most ${MOST_RULES}`)
  const excluded = new Int32Array(mentees.length * mentors.length)
  const pairs: Pair[] = []
  for (const [i, mentee] of mentees.entries()) {
    const rank = new Map(mentee.wishes?.map((id, k) => [id, k + 1]))
    for (const [j, mentor] of mentors.entries()) {
      const bits = rules.reduce((sum, rule, r) => (rule.allows(mentee, mentor) ? sum : sum | (1 << r)), 0)
      excluded[i * mentors.length + j] = bits
      if (bits === 0)
        pairs.push({
          mentee: mentee.id,
          mentor: mentor.id,
          score: scoreOf(criteria, mentee, mentor).score,
          ...ranked(rank.get(mentor.id)),
        })
    }
  }
  const people = peopleOf(programme)
  return {
    instance: {
      ...people,
      pairs,
      ...(programme.pins && { pins: programme.pins }),
      ...(programme.forbidden && { forbidden: programme.forbidden }),
    },
    excludedBy: (mentee, mentor) => {
      const [i, j] = [positionOf(mentees, mentee), positionOf(mentors, mentor)]
      const bits = excluded[i * mentors.length + j] ?? 0
      return rules.filter((_, r) => bits & (1 << r)).map(({ id, reason }) => ({ id, reason }))
    },
    parts: (mentee, mentor) => {
      const [one, other] = [mentees[positionOf(mentees, mentee)], mentors[positionOf(mentors, mentor)]]
      return one && other ? scoreOf(criteria, one, other).parts : []
    },
  }
}

const asRule = (criterion: Criterion): Rule => ({
  id: criterion.id,
  reason: `${criterion.says} must fit, and does not.`,
  allows: (mentee, mentor) => fitOf(criterion, mentee, mentor) === 1,
})

const ranked = (rank: number | undefined): { rank?: number } => (rank === undefined ? {} : { rank })

/** The people without what only scoring needs. */
function peopleOf({ mentees, mentors }: Programme): Pick<Instance, 'mentees' | 'mentors'> {
  return {
    mentees: mentees.map(({ id, unmatched, group }) => ({
      id,
      ...(unmatched !== undefined && { unmatched }),
      ...(group !== undefined && { group }),
    })),
    mentors: mentors.map(({ id, capacity, minimum, groups }) => ({
      id,
      capacity,
      ...(minimum !== undefined && { minimum }),
      ...(groups !== undefined && { groups }),
    })),
  }
}

function positionOf(people: readonly { id: string }[], id: string): number {
  const at = people.findIndex((person) => person.id === id)
  if (at < 0) throw new InputError('the id', `“${id}” is not in the programme`, 'check the spelling')
  return at
}
