import type { StrandRules } from '#src/programmes/domain/strand-rules.ts'
import type { ManualRule, MenteeCandidate, MentorCandidate } from './candidate.ts'

/**
 * Why a pair is not possible. `avoided` covers both sides' wishes on purpose: whose wish it was is told to nobody,
 * not even on the workbench.
 */
export const hardRules = [
  'same-person',
  'supervisor',
  'line-manager',
  'reports-to-mentee',
  'same-unit',
  'same-institution',
  'no-common-language',
  'avoided',
  'tried-before',
  'no-place',
  'forbidden',
] as const

export type HardRule = (typeof hardRules)[number]

type Check = (mentee: MenteeCandidate, mentor: MentorCandidate, rules: StrandRules) => boolean

const checks: Record<Exclude<HardRule, 'forbidden'>, Check> = {
  'same-person': (mentee, mentor) => mentee.person === mentor.person,
  supervisor: (mentee, mentor) => mentee.supervisors.includes(mentor.person),
  'line-manager': (mentee, mentor) => mentee.lineManager === mentor.person,
  'reports-to-mentee': (mentee, mentor) => mentor.lineManager === mentee.person,
  'same-unit': (mentee, mentor, { apart }) => apart === 'unit' && mentee.unit !== null && mentee.unit === mentor.unit,
  'same-institution': (mentee, mentor, { apart }) =>
    apart === 'institution' && mentee.institution !== null && mentee.institution === mentor.institution,
  'no-common-language': (mentee, mentor, { commonLanguage }) =>
    commonLanguage && !mentee.languages.some((language) => mentor.languages.includes(language)),
  avoided: (mentee, mentor) =>
    mentee.avoids.includes(mentor.person) || mentor.excludes.includes(mentee.person) || staysOutOfUnit(mentee, mentor),
  'tried-before': (mentee, mentor) => mentee.triedBefore.includes(mentor.person),
  'no-place': (_, mentor) => mentor.free <= 0,
}

/** Every rule that makes this pair impossible, in a fixed order; none when it is possible. */
export function exclusions(
  mentee: MenteeCandidate,
  mentor: MentorCandidate,
  rules: StrandRules,
  manual: readonly ManualRule[],
): HardRule[] {
  return hardRules.filter((rule) =>
    rule === 'forbidden' ? isForbidden(mentee, mentor, manual) : checks[rule](mentee, mentor, rules),
  )
}

const staysOutOfUnit = (mentee: MenteeCandidate, mentor: MentorCandidate) =>
  mentor.notMyUnit && mentor.unit !== null && mentor.unit === mentee.unit

const isForbidden = (mentee: MenteeCandidate, mentor: MentorCandidate, manual: readonly ManualRule[]) =>
  manual.some(
    (rule) => rule.kind === 'forbid' && rule.application === mentee.application && rule.mentor === mentor.person,
  )
