import { defaultRubric } from '#src/calls/domain/default-rubric.ts'
import type { Judging } from '#src/calls/domain/rubric.ts'
import { joinCommittee } from '#src/calls/join-committee.ts'
import { rewordRubric } from '#src/calls/reword-rubric.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { checkEligibility } from '#src/review/check-eligibility.ts'
import { decideApplication } from '#src/review/decide-application.ts'
import { markPassage } from '#src/review/mark-passage.ts'
import { sayConflict } from '#src/review/say-conflict.ts'
import { setReviewPlan } from '#src/review/set-review-plan.ts'
import { reviewers, supervisors } from '../university/staff.ts'
import { at, done, known, spread, type Entry, type Stage } from './stage.ts'

/** Fields differ, so readers may leave open whether mentoring fits; the best and the worst mark for motivation want a reason. */
const fellowsJudging: Judging = {
  rubric: defaultRubric.map((criterion) => ({
    ...criterion,
    cannotJudge: criterion.key === 'fit',
    reason: criterion.key === 'motivation' ? 'extremes' : 'never',
  })),
  aggregate: 'mean',
  flags: [
    {
      key: 'supervision',
      name: {
        en: 'Needs a conversation about supervision',
        fr: 'Demande un entretien sur l’encadrement',
        de: 'Braucht ein Gespräch über die Betreuung',
      },
    },
  ],
}

/** The Fellows are read without names, in four phases; somebody chairs, and somebody stands in for the office. */
export async function planReading(stage: Stage): Promise<void> {
  const { db, coordinator: by, fellowsCall: call } = stage
  const plan = {
    readingLocal: '2026-12-02T08:00',
    discussionLocal: '2026-12-14T08:00',
    interviewsLocal: null,
    decisionLocal: '2026-12-17T08:00',
    names: 'from-discussion',
  } as const
  done(await setReviewPlan({ call, plan, by }, at('2026-11-20T10:00'), db))
  done(await rewordRubric({ call, judging: fellowsJudging, by }, at('2026-11-20T10:02'), db))
  for (const [kind, person] of [
    ['chair', reviewers[0]],
    ['stand-in', supervisors[0]],
  ] as const) {
    if (!person) throw new Error('the demo has nobody to chair or to stand in')
    const { email, givenName, familyName, lang } = person
    done(
      await joinCommittee(
        { call, kind, email, givenName, familyName, lang, by, baseUrl: stage.baseUrl },
        at('2026-11-20T10:05'),
        db,
      ),
    )
  }
}

/** The office looks at who may take part, says to whom it is too near itself, and takes telling places out of the letters. */
export async function checkFellows(stage: Stage): Promise<void> {
  const { db, coordinator: by, fellows } = stage
  for (const [i, entry] of fellows.entries()) {
    const exception = i === 30
    const reason = exception ? 'The contract ends two weeks early; its renewal is signed.' : ''
    const verdict = exception ? 'exception' : 'eligible'
    const moment = spread('2026-12-01T08:30', '2026-12-01T12:00', i, fellows.length)
    done(await checkEligibility({ application: idOf(entry), verdict, reason, by }, moment, db))
  }
  const near = { application: idOf(nearToOffice(stage)), person: by, kind: 'family', by } as const
  await sayConflict(near, at('2026-12-01T12:10'), db)
  await takeOutNames(stage)
}

/** What the office must not decide, whoever stands in decides, and tells. */
export async function decideInstead(stage: Stage, on: string, sent: string): Promise<void> {
  const { db, baseUrl, fellowsCall: call } = stage
  const by = known(stage.people, supervisors[0]?.key ?? '')
  const application = idOf(nearToOffice(stage))
  done(await decideApplication({ application, verdict: 'decline', by, baseUrl }, at(on), db))
  const viewer = { id: by, coordinates: [], standsInFor: [call] }
  await releaseLetters({ chosen: { cause: 'decision' }, by: viewer }, at(sent), db)
}

/** The applicant of the Fellows with the weakest letter, who happens to be of the coordinator's family. */
function nearToOffice({ fellows }: Stage): Entry {
  const weakest = fellows.toSorted((a, b) => a.application.strength - b.application.strength)[0]
  if (!weakest) throw new Error('the demo has no Fellows')
  return weakest
}

/** Words in the letters that would tell a committee in a small country who writes, and what stands for them. */
const telling: Readonly<Record<string, string>> = { Karlsruhe: '[city]', Trier: '[city]', Esch: '[town]' }

async function takeOutNames({ db, fellows, coordinator: by }: Stage): Promise<void> {
  for (const entry of fellows)
    for (const [words, replacement] of Object.entries(telling)) {
      const mark = { application: idOf(entry), words, state: 'replaced', replacement, by } as const
      // where the words do not stand in the letter the service says so, and nothing happens
      await markPassage(mark, at('2026-12-01T14:00'), db)
    }
}

const idOf = (entry: Entry) => {
  if (!entry.id) throw new Error('the demo reads an application that was never begun')
  return entry.id
}
