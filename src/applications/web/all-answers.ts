import { findings, isEligible } from '#src/calls/domain/eligibility.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { Answers } from '../domain/answers.ts'
import { missingSections, type Section } from '../domain/sections.ts'
import type { Lists } from './field-props.ts'
import { readSection, type Around } from './section-schemas.ts'
import type { Words } from './words.ts'

/** The whole application as it can be sent, or what stands in the way: by section, in sentences. */
export function allAnswers(
  application: OwnApplication,
  lists: Lists,
  words: Words,
  now: Temporal.Instant,
): { answers: Answers } | { problems: Record<string, string> } {
  const around: Around = { words, letterWords: application.call.letterWords, lists }
  const read = <S extends Section>(section: S) => readSection(section, application.saved[section]?.value ?? {}, around)
  const parts = {
    about: read('about'),
    goals: read('goals'),
    letter: read('letter'),
    wishes: read('wishes'),
    avoid: read('avoid'),
    dates: read('dates'),
  }
  const problems: Record<string, string> = {}
  for (const [section, part] of Object.entries(parts))
    if ('errors' in part) problems[section] = Object.values(part.errors)[0] ?? ''
  for (const section of missingSections(application.progress, lists.dates.length > 0))
    problems[section] ??= words.progress[application.progress[section]]
  if (Object.keys(problems).length > 0) return { problems }

  const answers = Object.fromEntries(
    Object.entries(parts).map(([section, part]) => [section, 'answers' in part ? part.answers : {}]),
  ) as Answers
  const refused = ineligible(application, answers, lists, now)
  return refused.length > 0
    ? { problems: { about: `${words.notEligible} ${refused.map((rule) => words.eligibility[rule]).join(' ')}` } }
    : { answers }
}

function ineligible({ call }: OwnApplication, { about }: Answers, lists: Lists, now: Temporal.Instant) {
  const found = findings(
    call.eligibility,
    {
      institution: lists.units.find((unit) => unit.id === about.unit)?.institution ?? 'elsewhere',
      category: lists.ranks.find((rank) => rank.id === about.rank)?.category ?? null,
      contract: about.contract,
      contractEndsOn: about.contractEndsOn ? Temporal.PlainDate.from(about.contractEndsOn) : null,
      lastTookPartOn: null,
    },
    dayOf(now, call.zone),
  )
  return isEligible(found) ? [] : found.filter(({ met }) => met === 'no').map(({ rule }) => rule)
}
