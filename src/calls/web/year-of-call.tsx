import { longDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { YearStrip } from '#src/ui/steps.tsx'
import type { Call } from '../domain/call.ts'
import type { Milestone } from '../domain/milestone.ts'
import { yearOf, type YearStep } from '../domain/year.ts'
import { homeWords } from './home-words.ts'

/** How the year of a call looks from today: its own turns and its milestones along a line. */
export const YearOfCall = ({
  visit: { lang, now },
  call,
  milestones,
}: {
  visit: Visit
  call: Call
  milestones: readonly Milestone[]
}) => (
  <YearStrip
    label={homeWords[lang].yearOf(call.name[lang])}
    milestones={yearOf(call, milestones, now).map((step) => stripStep(step, lang))}
  />
)

function stripStep({ what, on, state }: YearStep, lang: Visit['lang']) {
  const words = homeWords[lang]
  const label = what === 'opens' ? words.opens : what === 'closes' ? words.closes : what.name[lang]
  return { when: longDate(on, lang), label, state, stateWords: words.states[state] }
}
