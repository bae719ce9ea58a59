import { shareOut } from '#src/review/share-out.ts'
import type { ScenarioName } from '../scenarios.ts'
import { send, write } from './apply.ts'
import { letOneBeLate, listen, prepareTheNext } from './call-year.ts'
import { decideAll } from './decide.ts'
import { countEquality } from './equality.ts'
import { found } from './found.ts'
import { endInterviews, holdInterviews } from './interviews.ts'
import { matchAndMeet } from './meet.ts'
import { checkFellows, decideInstead, planReading } from './plan-reading.ts'
import { readSome } from './read.ts'
import { at, done, spread, type Stage } from './stage.ts'
import { askForSupport, supportSome } from './support.ts'

/** What happens up to each scenario, beginning where the one before ended. */
export const stages: Record<ScenarioName, (stage: Stage) => Promise<void>> = {
  'open-call': openCall,
  'reading-week': readingWeek,
  'matching-week': matchingWeek,
  'mid-year': midYear,
}

const SENT_BY_THEN = 52

/** Six days before the deadline: most have sent, some have begun; the Faculty committee has read and talks to some. */
async function openCall(stage: Stage): Promise<void> {
  await found(stage)
  await listen(stage)
  await askForSupport(stage)
  for (const [i, entry] of stage.faculty.entries())
    await send(entry, spread('2026-09-07T08:00', '2026-10-15T22:00', i, stage.faculty.length), stage)
  await countEquality('2026-10-23T04:00', stage)
  done(await shareOut({ call: stage.facultyCall, by: stage.coordinator }, at('2026-10-19T09:00'), stage.db))
  await readSome({ call: stage.facultyCall, share: 1, from: '2026-10-20T09:00', to: '2026-11-13T18:00' }, stage)

  await holdInterviews(stage)

  await planReading(stage)
  const early = stage.fellows.slice(0, SENT_BY_THEN)
  for (const [i, entry] of early.entries())
    await send(entry, spread('2026-11-02T08:00', '2026-11-24T09:30', i, early.length), stage)
  const begun = stage.fellows.slice(SENT_BY_THEN, SENT_BY_THEN + 9)
  for (const [i, entry] of begun.entries())
    await write(
      entry,
      i % 3 === 0 ? ['about'] : i % 3 === 1 ? ['about', 'goals'] : ['about', 'goals', 'letter'],
      spread('2026-11-10T08:00', '2026-11-17T19:00', i, begun.length),
      stage,
    )
  await supportSome(stage)
}

/** The last ones come in on the last evening; the committee has half of its reading behind it. */
async function readingWeek(stage: Stage): Promise<void> {
  await endInterviews(stage)
  await decideAll(
    {
      call: stage.facultyCall,
      accept: 11,
      wait: 1,
      on: '2026-11-26T09:00',
      sent: '2026-11-26T15:00',
      rules: { asksAssessment: true },
    },
    stage,
  )
  const late = stage.fellows.slice(SENT_BY_THEN)
  for (const [i, entry] of late.entries())
    await send(entry, spread('2026-11-24T12:00', '2026-11-30T23:59', i, late.length), stage)
  await checkFellows(stage)
  await letOneBeLate(stage)
  done(await shareOut({ call: stage.fellowsCall, by: stage.coordinator }, at('2026-12-01T15:00'), stage.db))
  await countEquality('2026-12-08T04:00', stage)
  await readSome({ call: stage.fellowsCall, share: 0.55, from: '2026-12-02T09:00', to: '2026-12-09T09:30' }, stage)
}

/** Everything has been read and decided, the applicants know, and mentors have said how many they take. */
async function matchingWeek(stage: Stage): Promise<void> {
  await readSome({ call: stage.fellowsCall, share: 1, from: '2026-12-09T11:00', to: '2026-12-16T18:00' }, stage)
  await decideAll(
    {
      call: stage.fellowsCall,
      accept: 60,
      wait: 8,
      on: '2026-12-17T10:00',
      sent: '2026-12-18T16:00',
      rules: { showsPosition: true },
    },
    stage,
  )
  await decideInstead(stage, '2026-12-17T11:00', '2026-12-18T16:05')
}

/** The pairs are at work, and the call of the next year lies there to be looked through. */
async function midYear(stage: Stage): Promise<void> {
  await matchAndMeet(stage)
  await prepareTheNext(stage)
}
