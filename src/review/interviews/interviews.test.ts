import { describe, expect } from 'vitest'
import { as } from '../../../test/as.ts'
import { dbTest } from '../../../test/database.ts'
import { make, moment } from '../../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { giveRole } from '#src/people/give-role.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { decideApplication } from '../decide-application.ts'
import { plainPlan } from '../domain/review-plan.ts'
import { sayConflict } from '../say-conflict.ts'
import { setReviewPlan } from '../set-review-plan.ts'
import { remindOfInterviews } from './remind-of-interviews.ts'

const baseUrl = 'http://localhost:3000'
const tables = routeTables(baseUrl)
const AFTER = '2026-12-02T09:00:00Z'
const row = { day: '2026-12-16', from: '09:00', to: '10:10', length: '30', pause: '10', seats: '1', place: 'Room 1' }

/** A closed call with interviews, its coordinator at the desk, one interviewer and two applicants. */
async function house(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const interviewer = await make.reviewer(db, call)
  const plan = { ...plainPlan, interviewsLocal: '2026-12-14T08:00' }
  await setReviewPlan({ call, plan, by: chief }, moment(AFTER), db)
  const letter = { why: 'Because I want to ask.', expectations: 'x', background: 'x', plans: 'x' }
  const people = [
    await make.person(db, { familyName: 'Ahlers' }),
    await make.person(db, { familyName: 'Bindels' }),
  ] as const
  const [ahlers, bindels] = people
  const applications = [
    await make.application(db, { call, person: ahlers, answers: { letter } }),
    await make.application(db, { call, person: bindels, answers: { letter } }),
  ] as const
  const desk = await as(chief, tables, db, AFTER)
  return { programme, call, chief, interviewer, ahlers, bindels, applications, desk }
}

type House = Awaited<ReturnType<typeof house>>

/** Slots are made and both applicants invited; the letters have left. */
async function invited(db: Db) {
  const of = await house(db)
  const { desk, call, interviewer, chief, programme, applications } = of
  await desk.post(urls.interviewSlots(call), { ...row, interviewers: interviewer })
  await desk.post(urls.interviewInvitations(call), { applications, bookUntil: '2026-12-10' })
  const by = { id: chief, coordinates: [programme], standsInFor: [] }
  await releaseLetters({ chosen: { cause: 'interview' }, by }, moment(AFTER), db)
  const slots = (await db.selectFrom('interview_slot').select('id').orderBy('starts_at').execute()).map(({ id }) => id)
  const [early, late] = slots
  if (!early || !late) throw new Error('there should be two slots')
  return { ...of, early, late }
}

const own = async (db: Db, person: Id<'person'>, at = AFTER) => as(person, tables, db, at)

/** The texts of the letters of one cause to somebody. */
const textsTo = async (db: Db, person: Id<'person'>, cause: string) =>
  (await lettersTo(db, person)).filter((letter) => letter.cause === cause).map(({ body }) => body)

const lettersTo = async (db: Db, person: Id<'person'>) =>
  db
    .selectFrom('letter')
    .select(['cause', 'subject', 'body', 'released_at'])
    .where('to_person_id', '=', person)
    .where('discarded_at', 'is', null)
    .orderBy('created_at')
    .execute()

async function choose(db: Db, { applications, ahlers }: House, slot: Id<'interview_slot'>) {
  const chosen = await (await own(db, ahlers)).post(urls.ownInterview(applications[0]), { slot })
  if (chosen.status !== 303) throw new Error(await chosen.text())
}

describe('the office', () => {
  dbTest('says that a call has no interviews until they have a date', async ({ db }) => {
    const { call, chief, desk } = await house(db)
    await setReviewPlan({ call, plan: plainPlan, by: chief }, moment(AFTER), db)

    expect(await (await desk.get(urls.interviews(call))).text()).toContain('This call has no interviews')
  })

  dbTest('makes all slots of a day at once, and gets what it typed back when something is missing', async ({ db }) => {
    const { call, desk, interviewer } = await house(db)

    const refused = await desk.post(urls.interviewSlots(call), { ...row, from: 'nine', place: 'Salle 5' })
    const page = await refused.text()
    const made = await desk.post(urls.interviewSlots(call), { ...row, interviewers: interviewer })

    expect(refused.status).toBe(422)
    expect(page).toContain('Enter a time of the day')
    expect(page).toContain('Choose at least one person of the committee.')
    expect(page).toContain('value="Salle 5"')
    expect(made.status).toBe(303)
    expect(await db.selectFrom('interview_slot').selectAll().execute()).toHaveLength(2)
  })

  dbTest('invites with letters that wait in the outbox; before they leave nobody sees anything', async ({ db }) => {
    const { call, desk, interviewer, applications, ahlers } = await house(db)
    const invite = { applications: [applications[0]], bookUntil: '2026-12-10' }

    const early = await desk.post(urls.interviewInvitations(call), invite)
    await desk.post(urls.interviewSlots(call), { ...row, interviewers: interviewer })
    const nobody = await desk.post(urls.interviewInvitations(call), { bookUntil: '2026-12-10' })
    await desk.post(urls.interviewInvitations(call), invite)
    await desk.post(urls.interviewInvitations(call), { ...invite, bookUntil: '2026-12-11' })

    expect(await early.text()).toContain('There is no slot to choose yet')
    expect(await nobody.text()).toContain('Choose at least one applicant')
    const letters = (await lettersTo(db, ahlers)).filter(({ released_at }) => released_at === null)
    expect(letters.map(({ body }) => /until the end of (\d+)/.exec(body)?.[1])).toEqual(['11'])
    expect((await (await own(db, ahlers)).get(urls.ownInterview(applications[0]))).status).toBe(404)
    expect(await (await desk.get(urls.interviews(call))).text()).toContain('invitation waits in the outbox')
  })

  dbTest('tells those who come when a slot is taken out, and they choose again', async ({ db }) => {
    const of = await invited(db)
    const { call, desk, applications, ahlers, early, late } = of
    await choose(db, of, early)

    await desk.post(urls.interviewSlotRemoval(call, early), { message: 'Our room is flooded.' })

    expect(await textsTo(db, ahlers, 'interview-cancelled')).toEqual([expect.stringContaining('Our room is flooded.')])
    const page = await (await (await own(db, ahlers)).get(urls.ownInterview(applications[0]))).text()
    expect(page).toContain('Which time suits you?')
    expect(page).toContain(late)
    expect(page).not.toContain(early)
  })

  dbTest('tells those who come of another room', async ({ db }) => {
    const of = await invited(db)
    const { call, desk, ahlers, interviewer, early } = of
    await choose(db, of, early)
    await desk.post(urls.interviewSlot(call, early), { place: 'Room 1', interviewers: interviewer })
    expect(await textsTo(db, ahlers, 'interview-moved')).toEqual([])
    await desk.post(urls.interviewSlot(call, early), { place: 'Room 2', interviewers: interviewer })

    expect(await textsTo(db, ahlers, 'interview-moved')).toEqual([expect.stringContaining('Where: Room 2')])
  })

  dbTest('gives a slot by hand to whom none suits, whose words it reads', async ({ db }) => {
    const of = await invited(db)
    const { desk, applications, ahlers, chief, early } = of
    await (await own(db, ahlers)).post(urls.ownInterviewWish(applications[0]), { wish: 'Only on Fridays.' })
    expect(await textsTo(db, chief, 'interview-wish')).toEqual([expect.stringContaining('> Only on Fridays.')])
    expect(await (await desk.get(urls.interviewOnDesk(applications[0]))).text()).toContain('Only on Fridays.')

    await desk.post(urls.interviewOnDesk(applications[0]), { slot: early })

    expect(await textsTo(db, ahlers, 'interview-booked')).toHaveLength(1)
    expect(await (await desk.get(urls.interviewOnDesk(applications[0]))).text()).not.toContain('Only on Fridays.')
  })

  dbTest('gives nobody a slot that is full or in front of somebody too near', async ({ db }) => {
    const of = await invited(db)
    const { desk, applications, interviewer, early, late } = of
    await choose(db, of, early)
    const near = { application: applications[1], person: interviewer, kind: 'family', by: interviewer } as const

    expect((await desk.post(urls.interviewOnDesk(applications[1]), { slot: early })).status).toBe(409)
    await sayConflict(near, moment(AFTER), db)
    const refused = await desk.post(urls.interviewOnDesk(applications[1]), { slot: late })

    expect(await refused.text()).toContain('too near to the applicant')
    expect(await db.selectFrom('interview_booking').select('application_id').execute()).toHaveLength(1)
  })

  dbTest('with a conflict of its own sees neither name nor seat of the applicant', async ({ db }) => {
    const of = await invited(db)
    const { call, desk, applications, chief, early } = of
    await choose(db, of, early)
    expect(await (await desk.get(urls.interviews(call))).text()).toContain('Ahlers')
    const near = { application: applications[0], person: chief, kind: 'family', by: chief } as const
    await sayConflict(near, moment(AFTER), db)

    const page = await (await desk.get(urls.interviews(call))).text()

    expect(page).not.toContain('Ahlers')
    expect(page.match(/nobody yet/g)).toHaveLength(2)
    expect((await desk.get(urls.interviewOnDesk(applications[0]))).status).toBe(404)
  })
})

describe('an applicant', () => {
  dbTest('chooses a time, hears it by letter, moves it and gives it back', async ({ db }) => {
    const of = await invited(db)
    const { applications, ahlers, early, late } = of
    const browser = await own(db, ahlers)
    expect(await (await browser.get(urls.application(applications[0]))).text()).toContain('Choose a time')

    await choose(db, of, early)
    expect(await (await browser.get(urls.application(applications[0]))).text()).toContain('Your interview: 16 December')
    expect(await textsTo(db, ahlers, 'interview-booked')).toEqual([expect.stringContaining('Where: Room 1')])
    await choose(db, of, late)
    await browser.post(urls.ownInterviewBack(applications[0]), {})

    expect(await db.selectFrom('interview_booking').selectAll().execute()).toEqual([])
    expect(await (await browser.get(urls.application(applications[0]))).text()).toContain('Choose a time')
  })

  dbTest('who comes second is told so and sees what is free', async ({ db }) => {
    const of = await invited(db)
    const { applications, bindels, early, late } = of
    await choose(db, of, early)

    const refused = await (await own(db, bindels)).post(urls.ownInterview(applications[1]), { slot: early })
    const page = await refused.text()

    expect(refused.status).toBe(409)
    expect(page).toContain('Somebody was quicker')
    expect(page).toContain(late)
  })

  dbTest('gets the time as a calendar file that says nothing of the programme', async ({ db }) => {
    const of = await invited(db)
    const { applications, ahlers, early } = of
    const browser = await own(db, ahlers)
    expect((await browser.get(urls.ownInterviewFile(applications[0]))).status).toBe(404)
    await choose(db, of, early)

    const file = await (await browser.get(urls.ownInterviewFile(applications[0]))).text()

    expect(file).toContain('DTSTART:20261216T080000Z')
    expect(file).toContain('SUMMARY:Interview')
    expect(file).toContain('CLASS:PRIVATE')
  })

  dbTest('does not find the interview of somebody else', async ({ db }) => {
    const { applications, ahlers, early } = await invited(db)
    const browser = await own(db, ahlers)

    expect((await browser.get(urls.ownInterview(applications[1]))).status).toBe(404)
    expect((await browser.post(urls.ownInterview(applications[1]), { slot: early })).status).toBe(404)
    expect((await browser.post(urls.ownInterviewWish(applications[1]), { wish: 'x' })).status).toBe(404)
  })

  dbTest('who knows the decision has no interview any more', async ({ db }) => {
    const of = await invited(db)
    const { applications, ahlers, chief, programme, early } = of
    const decision = { application: applications[0], verdict: 'decline', by: chief, baseUrl } as const
    await decideApplication(decision, moment('2026-12-15T09:00:00Z'), db)
    const by = { id: chief, coordinates: [programme], standsInFor: [] }
    await releaseLetters({ chosen: { cause: 'decision' }, by }, moment('2026-12-15T09:00:00Z'), db)

    expect((await (await own(db, ahlers)).get(urls.ownInterview(applications[0]))).status).toBe(404)
    expect((await of.desk.post(urls.interviewOnDesk(applications[0]), { slot: early })).status).toBe(409)
  })

  dbTest('is reminded once to choose and once of the time', async ({ db }) => {
    const of = await invited(db)
    const { ahlers, bindels, early } = of
    await choose(db, of, early)

    expect(await remindOfInterviews(baseUrl, moment('2026-12-07T22:59:59Z'), db)).toBe(0)
    expect(await remindOfInterviews(baseUrl, moment('2026-12-07T23:00:00Z'), db)).toBe(1)
    expect(await remindOfInterviews(baseUrl, moment('2026-12-08T09:00:00Z'), db)).toBe(0)
    expect(await textsTo(db, bindels, 'interview-choose')).toHaveLength(1)
    expect(await remindOfInterviews(baseUrl, moment('2026-12-15T07:59:59Z'), db)).toBe(0)
    expect(await remindOfInterviews(baseUrl, moment('2026-12-15T08:00:00Z'), db)).toBe(1)
    expect(await remindOfInterviews(baseUrl, moment('2026-12-15T09:00:00Z'), db)).toBe(0)
    expect(await textsTo(db, ahlers, 'interview-tomorrow')).toHaveLength(1)
  })
})

describe('an interviewer', () => {
  const clear = async (db: Db, of: House) => {
    const browser = await own(db, of.interviewer)
    await browser.post(urls.interviewNearness(of.applications[0]), { conflict: 'none' })
    return browser
  }
  const note = urls.interviewNote

  dbTest('is asked about conflicts before anything of the application is shown', async ({ db }) => {
    const of = await invited(db)
    const { applications, interviewer, early } = of
    await choose(db, of, early)
    const browser = await own(db, interviewer)

    expect(await (await browser.get(urls.heldInterviews())).text()).toContain('Ahlers')
    const first = await browser.get(note(applications[0]))
    expect(first.headers.get('location')).toBe(urls.interviewNearness(applications[0]))
    expect((await browser.post(note(applications[0]), { body: 'x', version: '0' })).status).toBe(303)
    expect(await db.selectFrom('interview_note').selectAll().execute()).toEqual([])

    expect(await (await (await clear(db, of)).get(note(applications[0]))).text()).toContain('Because I want to ask.')
  })

  dbTest(
    'who is too near no longer knows of the applicant, and the office is asked for another time',
    async ({ db }) => {
      const of = await invited(db)
      const { applications, interviewer, chief, call, desk, early } = of
      await choose(db, of, early)
      const browser = await own(db, interviewer)

      await browser.post(urls.interviewNearness(applications[0]), { conflict: 'personal' })

      expect((await browser.get(note(applications[0]))).status).toBe(404)
      expect(await (await browser.get(urls.heldInterviews())).text()).not.toContain('Ahlers')
      expect(await textsTo(db, chief, 'interview-wish')).toEqual([expect.stringContaining('is too near to')])
      expect(await (await desk.get(urls.interviews(call))).text()).toContain('Too near:')
    },
  )

  dbTest('notes for themselves until they hand in; then the office reads it, the applicant never', async ({ db }) => {
    const of = await invited(db)
    const { applications, ahlers, desk, early } = of
    await choose(db, of, early)
    const browser = await clear(db, of)

    await browser.post(urls.interviewNoteAutosave(applications[0]), {
      body: 'CANARY draft',
      version: '0',
      handIn: 'yes',
    })
    expect(await (await desk.get(urls.interviewOnDesk(applications[0]))).text()).not.toContain('CANARY')
    const empty = await browser.post(note(applications[0]), { body: ' ', version: '1', handIn: 'yes' })
    expect(await empty.text()).toContain('Write something before you hand the note in.')
    await browser.post(note(applications[0]), { body: 'CANARY done', version: '1', handIn: 'yes' })

    expect(await (await desk.get(urls.interviewOnDesk(applications[0]))).text()).toContain('CANARY done')
    const applicant = await own(db, ahlers)
    for (const path of [urls.ownInterview(applications[0]), urls.application(applications[0])])
      expect(await (await applicant.get(path)).text()).not.toContain('CANARY')
    const late = await browser.post(urls.interviewNoteAutosave(applications[0]), { body: 'Later', version: '2' })
    expect(late.status).toBe(409)
  })

  dbTest('never overwrites what was saved in another window', async ({ db }) => {
    const of = await invited(db)
    const { applications, early } = of
    await choose(db, of, early)
    const browser = await clear(db, of)
    await browser.post(note(applications[0]), { body: 'First window.', version: '0' })

    const second = await browser.post(note(applications[0]), { body: 'Second window.', version: '0' })
    const page = await second.text()

    expect(second.status).toBe(409)
    expect(page).toContain('First window.')
    expect(page).toContain('Second window.')
    expect(await db.selectFrom('interview_note').select('body').execute()).toEqual([{ body: 'First window.' }])
  })

  dbTest('can be the chair, who reads nothing else', async ({ db }) => {
    const { call, chief, programme, desk } = await house(db)
    const chair = await make.person(db)
    await giveRole({ person: chair, kind: 'chair', programme, call, by: chief }, moment(AFTER), db)

    await desk.post(urls.interviewSlots(call), { ...row, interviewers: chair })

    expect(await (await (await own(db, chair)).get(urls.heldInterviews())).text()).toContain('Room 1')
  })

  dbTest('of another slot, or who left the committee, finds nothing', async ({ db }) => {
    const of = await invited(db)
    const { applications, call, interviewer, early } = of
    await choose(db, of, early)
    const other = await own(db, await make.reviewer(db, call))
    await clear(db, of)

    expect((await other.get(note(applications[0]))).status).toBe(404)
    expect(await (await other.get(urls.heldInterviews())).text()).toContain('No interviews for you')
    await make.call(db, { strand: await make.strand(db, { programme: of.programme }) })
    await db
      .updateTable('role')
      .set({ ended_at: moment(AFTER).at })
      .where('person_id', '=', interviewer)
      .where('call_id', '=', call)
      .execute()
    expect((await (await own(db, interviewer)).get(note(applications[0]))).status).toBe(404)
  })

  dbTest('reads what was taken out of a letter nowhere', async ({ db }) => {
    const of = await invited(db)
    const { applications, desk, early } = of
    await choose(db, of, early)
    const marked = { words: 'Because I want', state: 'removed', replacement: '' }
    await desk.post(urls.applicationRedaction(applications[0]), marked)

    const page = await (await (await clear(db, of)).get(note(applications[0]))).text()

    expect(page).not.toContain('Because I want')
  })
})
