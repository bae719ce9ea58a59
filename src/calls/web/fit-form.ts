import { ticks } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Institution } from '../db/institutions.ts'
import type { EligibilityFacts } from '../domain/eligibility.ts'
import type { Rank } from '../domain/fit-facts.ts'
import type { PublicWords } from './public-words.ts'

type Choices = { readonly employers: readonly Institution[]; readonly ranks: readonly Rank[] }

/** The four questions of the eligibility check. Of the contract's end only a fixed-term contract is asked. */
export const fitForm = (words: PublicWords, { employers, ranks }: Choices) =>
  z
    .object({
      institution: z.string(words.chooseWhere),
      rank: z.string(words.chooseRole),
      contract: z.enum(['fixed', 'permanent', 'unknown'], words.chooseContract),
      contractEndsOn: z.string().trim().default(''),
      dates: ticks(),
    })
    .transform((typed, context) => {
      const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const institution = employers.find(({ id }) => id === typed.institution)?.id
      const rank = ranks.find(({ id }) => id === typed.rank)
      const endsOn = typed.contract === 'fixed' ? dayIn(typed.contractEndsOn) : null
      if (!institution && typed.institution !== 'elsewhere') problem('institution', words.chooseWhere)
      if (!rank && typed.rank !== 'other') problem('rank', words.chooseRole)
      if (endsOn === undefined)
        problem('contractEndsOn', typed.contractEndsOn === '' ? words.dayNeeded : words.dayWrong)
      const facts: EligibilityFacts = {
        institution: institution ?? 'elsewhere',
        category: rank?.category ?? null,
        contract: typed.contract === 'unknown' ? null : typed.contract,
        contractEndsOn: endsOn ?? null,
        // somebody who is not signed in: only they know
        lastTookPartOn: 'unknown',
      }
      return {
        facts,
        dates: typed.dates,
        answers: {
          institution: institution ?? '',
          rank: rank?.id ?? '',
          contract: typed.contract,
          contractEndsOn: endsOn?.toString() ?? '',
        },
      }
    })

export type FitAnswers = z.infer<ReturnType<typeof fitForm>>

function dayIn(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
