import type { EligibilityStanding } from '#src/calls/db/eligibility-standing.ts'
import { findings, withExceptions, type Finding } from '#src/calls/domain/eligibility.ts'
import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { Answers } from '../domain/answers.ts'
import { ownSection, sections, type FixedSection } from '../domain/sections.ts'
import { hasSection, missingTasks, ownTyped, tasksOf } from '../domain/tasks.ts'
import type { Lists } from './field-props.ts'
import { ownErrors } from './own/read-own.ts'
import { readSection, type Around } from './section-schemas.ts'
import { words as allWords, type Words } from './words.ts'

/** The whole application as it can be sent, or what stands in the way: by section, in sentences. */
export function allAnswers(
  application: OwnApplication,
  lists: Lists,
  known: Known,
): { answers: Answers } | { problems: Record<string, string> } {
  const { lang } = known
  const words = allWords[lang]
  const around: Around = { words, letterWords: application.call.letterWords, lists }
  const parts = sections
    .filter((section) => hasSection(section, application.form))
    .map((section) => ({ section, ...readSection(section, application.saved[section]?.value ?? {}, around) }))
  const problems: Record<string, string> = ownProblems(application, lang)
  for (const part of parts) if ('errors' in part) problems[part.section] = Object.values(part.errors)[0] ?? ''
  const tasks = tasksOf(application, lists.dates.length > 0)
  for (const section of missingTasks(tasks))
    problems[section] ??= words.progress[tasks.find((task) => task.section === section)?.progress ?? 'not-started']
  if (Object.keys(problems).length > 0) return { problems }

  const given = parts.map((part) => [part.section, 'answers' in part ? part.answers : {}])
  const answers = { ...leftOut, ...Object.fromEntries(given) } as Answers
  const refused = ineligible(application, answers, lists, known)
  return refused.length > 0 ? { problems: { about: whyNotEligible(refused, words, lang) } } : { answers }
}

/** What is sent for a part that the call leaves out. */
const leftOut = { goals: { goals: [], topics: [] }, avoid: { mentors: [], names: [] } } satisfies Partial<
  Pick<Answers, FixedSection>
>

/** What is wrong with the call's own sections, the first sentence of each. */
function ownProblems(application: OwnApplication, lang: Lang): Record<string, string> {
  const { form, today } = application
  const reading = { form, today, typed: ownTyped(application) }
  return Object.fromEntries(
    form.sections.flatMap((section) => {
      const [sentence] = Object.values(ownErrors(section, reading, lang))
      return sentence === undefined ? [] : [[ownSection(section.id), sentence]]
    }),
  )
}

const whyNotEligible = (refused: readonly Finding[], words: Words, lang: Lang) =>
  `${words.notEligible} ${refused.map((finding) => reasonFor(finding, words, lang)).join(' ')}`

type Known = { readonly standing: EligibilityStanding; readonly now: Temporal.Instant; readonly lang: Lang }

/** The rules that refuse somebody, each with the day from which it no longer will, where the calendar alone decides. */
function ineligible({ call }: OwnApplication, { about }: Answers, lists: Lists, { standing, now }: Known): Finding[] {
  const found = findings(
    call.eligibility,
    {
      institution: lists.units.find((unit) => unit.id === about.unit)?.institution ?? 'elsewhere',
      category: lists.ranks.find((rank) => rank.id === about.rank)?.category ?? null,
      contract: about.contract,
      contractEndsOn: about.contractEndsOn ? Temporal.PlainDate.from(about.contractEndsOn) : null,
      lastTookPartOn: standing.lastTookPartOn,
    },
    dayOf(now, call.zone),
  )
  return withExceptions(found, standing.excepted).filter(({ met }) => met === 'no')
}

const reasonFor = ({ rule, comeBackOn }: Finding, words: Words, lang: Lang): string =>
  comeBackOn ? words.comeBackFrom(longDate(comeBackOn, lang)) : words.eligibility[rule]
