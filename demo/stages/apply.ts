import { commitmentsOf } from '#src/calls/db/milestones.ts'
import type { Answers, Wish } from '#src/applications/domain/answers.ts'
import type { FixedSection, Typed } from '#src/applications/domain/sections.ts'
import { saveSection } from '#src/applications/save-section.ts'
import { ownApplication, workingCopy } from '#src/applications/db/applications.ts'
import { startApplication } from '#src/applications/start-application.ts'
import { submitApplication } from '#src/applications/submit-application.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { answerOwn } from './own-answers.ts'
import { superiorFields, type Superiors } from '#src/people/domain/superior.ts'
import type { DemoPerson } from '../university/types.ts'
import { answerEquality } from './equality.ts'
import { done, known, type Entry, type Stage } from './stage.ts'

/** Begins an application and fills in the sections asked for, as its applicant would. */
export async function write(
  entry: Entry,
  sections: readonly FixedSection[],
  moment: Moment,
  stage: Stage,
): Promise<void> {
  const { db } = stage
  const id = entry.id ?? done(await startApplication({ call: entry.call, person: entry.person }, moment, db))
  entry.id = id
  const typed = typedSections(entry, await dates(entry, stage), stage)
  for (const section of sections)
    done(
      await saveSection(
        { application: id, person: entry.person, section, value: typed[section], isDone: true, version: 0 },
        moment,
        db,
      ),
    )
}

/** Writes whatever is missing and sends. */
export async function send(entry: Entry, moment: Moment, stage: Stage): Promise<void> {
  const all: FixedSection[] = [
    'about',
    'goals',
    'letter',
    'wishes',
    'dates',
    ...(entry.application.avoid ? (['avoid'] as const) : []),
  ]
  const written =
    entry.id === undefined
      ? []
      : await stage.db.selectFrom('answer').select('section').where('application_id', '=', entry.id).execute()
  await write(
    entry,
    all.filter((section) => !written.some((one) => one.section === section)),
    moment,
    stage,
  )
  const id = entry.id
  if (!id) throw new Error('an application that was written has an id')
  if (!written.some(({ section }) => section.startsWith('q:'))) await answerOwn(entry, moment, stage)
  const answers = answersOf(entry, await dates(entry, stage), stage)
  const application = await ownApplication(id, entry.person, moment.at, stage.db)
  if (!application) throw new Error('an application is its applicant’s own')
  done(
    await submitApplication(
      { application: id, person: entry.person, answers, typed: workingCopy(application), baseUrl: stage.baseUrl },
      moment,
      stage.db,
    ),
  )
  await answerEquality(entry, stage)
}

const dates = async (entry: Entry, stage: Stage) => (await commitmentsOf(entry.call, stage.db)).map((one) => one.id)

function typedSections(
  { application }: Entry,
  dates_: readonly Id<'milestone'>[],
  stage: Stage,
): Record<FixedSection, Typed> {
  const { person, letter, goals, topics, described, avoid = [] } = application
  const wishes = application.wishes.flatMap((wish, i): [string, string][] =>
    'mentor' in wish
      ? [[`wish${i + 1}`, known(stage.people, wish.mentor)]]
      : [
          [`name${i + 1}`, wish.unlisted.name],
          [`place${i + 1}`, wish.unlisted.place],
          [`address${i + 1}`, wish.unlisted.address],
        ],
  )
  return {
    about: {
      unit: known(stage.units, person.unit),
      rank: known(stage.ranks, person.rank),
      contract: person.contractEnd === undefined ? 'permanent' : 'fixed',
      contractEndsOn: person.contractEnd ?? '',
      languages: person.languages,
      ...superiorFields(superiorsOf(person, stage)),
      superiors: 'told',
    },
    goals: { ...Object.fromEntries(goals.slice(0, 3).map((goal, i) => [`goal${i + 1}`, goal])), topics },
    letter: { why: letter.why, expectations: letter.expectations, background: letter.background, plans: letter.plans },
    wishes: {
      how: described ? 'described' : 'named',
      ...Object.fromEntries(wishes),
      traits: described?.traits ?? [],
      description: described?.text ?? '',
    },
    avoid: { names: avoid.map((one) => one.name).join('\n') },
    dates: Object.fromEntries(dates_.map((date) => [date, 'yes'])),
  }
}

const superiorsOf = (person: DemoPerson, stage: Stage): Superiors => ({
  lineManager: person.lineManager === undefined ? null : { person: known(stage.people, person.lineManager) },
  supervisors: (person.supervisors ?? []).map((key) => ({ person: known(stage.people, key) })),
})

function answersOf(entry: Entry, dates_: readonly Id<'milestone'>[], stage: Stage): Answers {
  const { person, letter, goals, topics, described, avoid = [] } = entry.application
  const wishes = entry.application.wishes.map((wish): Wish =>
    'mentor' in wish
      ? { mentor: known(stage.people, wish.mentor) }
      : { name: wish.unlisted.name, affiliation: wish.unlisted.place, address: wish.unlisted.address },
  )
  return {
    about: {
      unit: known(stage.units, person.unit),
      affiliation: '',
      rank: known(stage.ranks, person.rank),
      contract: person.contractEnd === undefined ? 'permanent' : 'fixed',
      contractEndsOn: person.contractEnd ?? null,
      languages: person.languages,
      ...superiorsOf(person, stage),
    },
    goals: { goals, topics },
    letter: { why: letter.why, expectations: letter.expectations, background: letter.background, plans: letter.plans },
    wishes: described
      ? { wishes: [], traits: described.traits, description: described.text }
      : { wishes, traits: [], description: '' },
    avoid: {
      mentors: avoid.flatMap((one) => (one.person ? [known(stage.people, one.person)] : [])),
      names: avoid.filter((one) => !one.person).map((one) => one.name),
    },
    dates: Object.fromEntries(dates_.map((date) => [date, 'yes'])),
  }
}
