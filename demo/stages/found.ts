import { draftCall } from '#src/calls/draft-call.ts'
import { joinCommittee } from '#src/calls/join-committee.ts'
import { publishCall } from '#src/calls/publish-call.ts'
import { setMilestone } from '#src/calls/set-milestone.ts'
import type { EligibilityRules } from '#src/calls/domain/eligibility.ts'
import type { Milestone } from '#src/calls/domain/milestone.ts'
import type { Id } from '#src/kernel/id.ts'
import { joinMentors } from '#src/mentors/join-mentors.ts'
import { giveRole } from '#src/people/give-role.ts'
import { json } from '#src/platform/db/json.ts'
import { coordinator, reviewers, supervisors } from '../university/staff.ts'
import { terms } from '../university/terms.ts'
import type { DemoMentor } from '../university/types.ts'
import { askForEquality } from './equality.ts'
import { planTheYears } from './call-year.ts'
import { everybody } from './everybody.ts'
import { addPeople, addRegister } from './people.ts'
import { facultyYear, fellowsYear, programmeText, strandTexts } from './programme-texts.ts'
import { at, done, known, spread, type Stage } from './stage.ts'

/** Before the year begins: the register, the programme with its two strands, calls, committee, mentors. */
export async function found(stage: Stage): Promise<void> {
  await addRegister(stage)
  await addPeople([coordinator, ...reviewers, ...supervisors], stage)
  stage.coordinator = known(stage.people, coordinator.key)
  const strands = await addProgramme(stage)
  await planTheYears(strands, stage)
  await askForEquality(stage)
  stage.facultyCall = await announce(
    {
      strand: strands.faculty,
      name: facultyYear.name,
      opens: '2026-09-01T00:00',
      closes: '2026-10-15T23:59',
      places: 12,
      rules: rulesFor(stage, ['uni'], ['professor'], null),
    },
    facultyYear.milestones,
    stage,
  )
  stage.fellowsCall = await announce(
    {
      strand: strands.fellows,
      name: fellowsYear.name,
      opens: '2026-11-01T00:00',
      closes: '2026-11-30T23:59',
      places: 60,
      rules: rulesFor(stage, ['uni', 'lih', 'liser'], ['doctoral', 'postdoctoral'], '2027-06-30'),
    },
    fellowsYear.milestones,
    stage,
  )
  await addMentors(everybody.fellowsMentors, stage.fellowsCall, '2026-09-14T09:00', stage)
  await addMentors(everybody.facultyMentors, stage.facultyCall, '2026-09-02T09:00', stage)
  for (const [entries, applications, call] of [
    [stage.fellows, everybody.fellows, stage.fellowsCall],
    [stage.faculty, everybody.faculty, stage.facultyCall],
  ] as const) {
    await addPeople(
      applications.map((application) => application.person),
      stage,
    )
    entries.push(
      ...applications.map((application) => ({
        application,
        call,
        person: known(stage.people, application.person.key),
      })),
    )
  }
}

async function addProgramme(stage: Stage): Promise<{ fellows: Id<'strand'>; faculty: Id<'strand'> }> {
  const moment = at('2026-08-24T10:00')
  const programme = moment.newId<'programme'>()
  const { db } = stage
  stage.programme = programme
  await db
    .insertInto('programme')
    .values({
      id: programme,
      name: json(programmeText.name),
      summary: json(programmeText.summary),
      zone: 'Europe/Luxembourg',
      contact_email: 'advance@uni.example',
      created_at: moment.at,
    })
    .execute()
  const ids = { fellows: moment.newId<'strand'>(), faculty: moment.newId<'strand'>() }
  for (const [position, key] of (['fellows', 'faculty'] as const).entries()) {
    const { name, summary, audience, matching } = strandTexts[key]
    await db
      .insertInto('strand')
      .values({
        id: ids[key],
        programme_id: programme,
        name: json(name),
        summary: json(summary),
        audience: json(audience),
        matching: json(matching),
        position,
      })
      .execute()
  }
  for (const [position, { kind, key, label }] of terms.entries())
    await db
      .insertInto('term')
      .values({ id: moment.newId<'term'>(), programme_id: programme, kind, key, label: json(label), position })
      .execute()
  done(await giveRole({ person: stage.coordinator, kind: 'coordinator', programme, by: undefined }, moment, db))
  return ids
}

function rulesFor(
  stage: Stage,
  institutions: readonly string[],
  categories: EligibilityRules['categories'],
  contractUntil: string | null,
): EligibilityRules {
  return {
    institutions: institutions.map((key) => known(stage.units, key)),
    categories,
    contractUntil,
    reentryYears: 2,
  }
}

type Call = {
  strand: Id<'strand'>
  name: { en: string; fr: string; de: string }
  opens: string
  closes: string
  places: number
  rules: EligibilityRules
}

async function announce(call: Call, milestones: readonly Milestone[], stage: Stage): Promise<Id<'call'>> {
  const { db, coordinator: by } = stage
  const moment = at('2026-08-25T10:00')
  const plan = {
    name: call.name,
    opensLocal: call.opens,
    closesLocal: call.closes,
    places: call.places,
    letterWords: 1000,
    letterDocx: true,
    eligibility: call.rules,
  }
  const id = done(await draftCall({ strand: call.strand, plan, by }, moment, db))
  for (const milestone of milestones) done(await setMilestone({ call: id, milestone, by }, moment, db))
  for (const { email, givenName, familyName, lang } of reviewers)
    done(
      await joinCommittee(
        { call: id, kind: 'reviewer', email, givenName, familyName, lang, by, baseUrl: stage.baseUrl },
        moment,
        db,
      ),
    )
  done(await publishCall({ call: id, by }, at('2026-08-26T10:00'), db))
  return id
}

async function addMentors(mentors: readonly DemoMentor[], call: Id<'call'>, from: string, stage: Stage): Promise<void> {
  await addPeople(
    mentors.map((mentor) => mentor.person),
    stage,
  )
  for (const [i, mentor] of mentors.entries()) {
    const { askMeAbout, topics, traits, offers, visibility, person, capacity, notForMyUnit = false } = mentor
    done(
      await joinMentors(
        {
          person: known(stage.people, person.key),
          introduction: { askMeAbout, topics, traits, offers, languages: person.languages, visibility },
          boundaries: { notMyUnit: notForMyUnit, excluded: [] },
          places: [{ call, capacity }],
        },
        spread(from, '2026-10-30T17:00', i, mentors.length),
        stage.db,
      ),
    )
  }
}
