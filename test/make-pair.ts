import type { Id } from '#src/kernel/id.ts'
import { startMentorship } from '#src/mentorships/start-mentorship.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { make, moment } from './make.ts'

/** Noon on the day on which the mentorship of `makePair` begins. */
const BEGINNING = Temporal.Instant.from('2026-12-15T11:00:00Z')

type Given = {
  programme: Id<'programme'>
  call: Id<'call'>
  mentee?: Id<'person'>
  mentor?: Id<'person'>
  application?: Id<'application'>
}

/** A programme with a coordinator, a call, and in it Ana (mentee) and Ben (mentor), whose mentorship begins in mid-December. */
export async function makePair(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chiefEmail = 'chief@uni.example'
  const chief = await make.coordinator(db, programme, { email: chiefEmail })
  const mentee = await make.person(db, { givenName: 'Ana', familyName: 'Mentee', email: 'ana@uni.example' })
  const mentor = await make.mentor(db, { givenName: 'Ben', familyName: 'Mentor', email: 'ben@uni.example', call })
  const begun = await mentorshipIn(db, { programme, call, mentee, mentor })
  return { programme, call, chief, chiefEmail, mentee, mentor, ...begun }
}

/** A mentorship in a call, between two people or two new ones. */
export async function mentorshipIn(db: Db, given: Given) {
  const { call, mentee = await make.person(db), mentor = await make.mentor(db, { call: given.call }) } = given
  const at = moment(BEGINNING)
  const [run, offer] = [at.newId<'match_run'>(), at.newId<'offer'>()]
  const calculation = { instance: json({}), result: json({}), explanation: json({ pairs: [], unmatched: [] }) }
  const application = given.application ?? (await make.application(db, { call, person: mentee }))
  await db
    .insertInto('match_run')
    .values({ id: run, call_id: call, ...calculation, run_by: mentor, run_at: BEGINNING })
    .execute()
  await db
    .insertInto('offer')
    .values({
      id: offer,
      run_id: run,
      call_id: call,
      application_id: application,
      mentee_id: mentee,
      mentor_id: mentor,
      why: json({ parts: [], total: 0 }),
      made_at: BEGINNING,
      answer_by: BEGINNING.add({ hours: 24 * 14 }),
    })
    .execute()
  for (const side of ['mentee', 'mentor'] as const)
    await db
      .insertInto('offer_answer')
      .values({ offer_id: offer, side, answer: 'yes', answered_at: BEGINNING })
      .execute()
  const mentorship = await startMentorship({ offer, baseUrl: 'http://localhost:3000' }, at, db)
  return { mentorship, offer, application }
}
