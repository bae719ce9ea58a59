import { callById } from '#src/calls/db/calls.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { plainPlan } from '#src/review/domain/review-plan.ts'
import { bookInterview } from '#src/review/interviews/book-interview.ts'
import { offeredSlots } from '#src/review/interviews/db/own-interview.ts'
import { inviteToInterviews } from '#src/review/interviews/invite-to-interviews.ts'
import { makeInterviewSlots } from '#src/review/interviews/make-interview-slots.ts'
import { saveNote } from '#src/review/interviews/save-note.ts'
import { sayNoneSuits } from '#src/review/interviews/say-none-suits.ts'
import { sayTooNear } from '#src/review/interviews/say-too-near.ts'
import { seatApplicant } from '#src/review/interviews/seat-applicant.ts'
import { setReviewPlan } from '#src/review/set-review-plan.ts'
import { interviewNotes, jotting, otherTime } from '../university/interview-notes.ts'
import { reviewers } from '../university/staff.ts'
import { at, done, known, spread, type Entry, type Stage } from './stage.ts'

const INVITED = 7
const CHOSE = 5

/** The Faculty committee talks to some before it decides: two days of slots; five have chosen, one can at no time, one is late. */
export async function holdInterviews(stage: Stage): Promise<void> {
  const { db, coordinator: by, baseUrl } = stage
  const call = await facultyCall(stage)
  const plan = { ...plainPlan, interviewsLocal: '2026-11-16T08:00', decisionLocal: '2026-11-26T08:00' }
  done(await setReviewPlan({ call: call.id, plan, by }, at('2026-10-16T09:00'), db))
  await makeSlots(call, stage)
  const invited = stage.faculty.slice(0, INVITED)
  const invite = { call, applications: invited.map(idOf), bookUntil: Temporal.PlainDate.from('2026-11-25') }
  const viewer = { id: by, coordinates: [stage.programme], standsInFor: [] }
  done(await inviteToInterviews({ ...invite, by: viewer, baseUrl }, at('2026-11-16T10:00'), db))
  await releaseLetters({ chosen: { cause: 'interview' }, by: viewer }, at('2026-11-16T11:00'), db)

  for (const [i, entry] of invited.slice(0, CHOSE).entries()) {
    const [slot] = await offeredSlots(idOf(entry), db)
    if (!slot) throw new Error('the demo has no slot left')
    const book = { application: idOf(entry), applicant: entry.person, slot: slot.id, baseUrl }
    done(await bookInterview(book, spread('2026-11-16T12:00', '2026-11-18T20:00', i, CHOSE), db))
  }
  const other = otherEntry(stage)
  const none = { application: idOf(other), applicant: other.person, wish: otherTime, baseUrl }
  done(await sayNoneSuits(none, at('2026-11-18T21:10'), db))
  await note({ from: '2026-11-20T00:00', to: '2026-11-21T00:00', on: '2026-11-20T15:00' }, stage)
}

/** The second day: the office found a time for the one who could at none, and the notes are in. */
export async function endInterviews(stage: Stage): Promise<void> {
  const { db, coordinator: by, baseUrl } = stage
  const application = idOf(otherEntry(stage))
  const slot = (await offeredSlots(application, db)).at(-1)
  if (!slot) throw new Error('the demo has no slot left')
  done(await seatApplicant({ application, slot: slot.id, by, baseUrl }, at('2026-11-24T14:00'), db))
  await note({ from: '2026-11-25T00:00', to: '2026-11-26T00:00', on: '2026-11-25T18:00' }, stage)
}

async function makeSlots(call: Call, { db, people, coordinator: by }: Stage): Promise<void> {
  const [a, b, c, d] = reviewers.map(({ key }) => known(people, key))
  if (!a || !b || !c || !d) throw new Error('the demo has too few readers')
  const days = [
    { day: '2026-11-20', from: '09:00', to: '11:00', place: 'Maison du Savoir, 17.020', interviewers: [a, b] },
    { day: '2026-11-25', from: '09:00', to: '11:40', place: 'https://meet.uni.example/advance', interviewers: [c, d] },
  ]
  for (const { day, from, to, place, interviewers } of days) {
    const row = {
      day: Temporal.PlainDate.from(day),
      from: Temporal.PlainTime.from(from),
      to: Temporal.PlainTime.from(to),
      length: 30,
      pause: 10,
    }
    const make = { call: call.id, row, place, seats: 1, interviewers, by }
    done(await makeInterviewSlots(make, at('2026-11-16T09:00'), db))
  }
}

/** Those who interviewed on a day say that they are not too near, and one of each pair hands a note in; the other leaves a draft. */
async function note({ from, to, on }: { from: string; to: string; on: string }, stage: Stage): Promise<void> {
  const { db, baseUrl } = stage
  const held = await db
    .selectFrom('interview_booking')
    .innerJoin('interview_slot', 'interview_slot.id', 'interview_booking.slot_id')
    .innerJoin('interviewer', 'interviewer.slot_id', 'interview_slot.id')
    .innerJoin('person', 'person.id', 'interviewer.person_id')
    .select(['interview_booking.application_id as application', 'interviewer.person_id as person'])
    .where('interview_slot.starts_at', '>', at(from).at)
    .where('interview_slot.starts_at', '<', at(to).at)
    .orderBy('interview_slot.starts_at')
    .orderBy('person.family_name')
    .execute()
  for (const [i, { application, person }] of held.entries()) {
    const handIn = i % 2 === 0
    const body = handIn ? (interviewNotes[(i / 2) % interviewNotes.length] ?? '') : jotting
    const moment = at(on)
    done(await sayTooNear({ application, person, conflict: 'none', baseUrl }, moment, db))
    done(await saveNote({ application, person, body, version: 0, handIn }, moment, db))
  }
}

async function facultyCall({ facultyCall: id, db }: Stage): Promise<Call> {
  const call = await callById(id, db)
  if (!call) throw new Error('the demo has lost its call')
  return call
}

const otherEntry = ({ faculty }: Stage): Entry => {
  const entry = faculty[CHOSE]
  if (!entry) throw new Error('the demo has too few applications')
  return entry
}

const idOf = ({ id }: Entry): Id<'application'> => {
  if (!id) throw new Error('the demo talks to somebody who never applied')
  return id
}
