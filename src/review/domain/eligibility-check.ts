/** What a look at the rules comes to: may take part, may not, or may although a rule says no. */
export const eligibilityVerdicts = ['eligible', 'ineligible', 'exception'] as const

export type EligibilityVerdict = (typeof eligibilityVerdicts)[number]

export type EligibilityProblem = 'reason-missing' | 'not-sent' | 'decided-already'

/** Why this cannot be noted, or `null` when it can. Whatever is not simply “may take part” needs its reason. */
export function eligibilityRefusal(check: {
  verdict: EligibilityVerdict
  reason: string
  isSent: boolean
  isDecided: boolean
}): EligibilityProblem | null {
  if (!check.isSent) return 'not-sent'
  if (check.isDecided) return 'decided-already'
  return check.verdict !== 'eligible' && check.reason.trim() === '' ? 'reason-missing' : null
}
