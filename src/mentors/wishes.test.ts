import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { mentorHouse as house } from '../../test/mentor-house.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { askNextWishes } from './ask-next-wishes.ts'
import { mentorRoutes } from './web/mentor-routes.ts'

const all = [mentorRoutes]
const at = (time: string) => ({ ...moment(), at: Temporal.Instant.from(time) })
const read = async (response: Response | Promise<Response>) => (await response).text()
const lettersTo = async (db: Db) =>
  (await db.selectFrom('letter').select('to_email').orderBy('to_email').execute()).map(({ to_email }) => to_email)

/** An application that wishes for Berta first and Cyril second, neither of them listed. */
async function twoWishes(db: Db, call: Id<'call'>) {
  const application = await make.application(db, { call, person: await make.person(db) })
  const wishes = [
    { name: 'Berta Erdacht', address: 'berta@elsewhere.example' },
    { name: 'Cyril Fictif', address: 'https://orcid.org/0000-0002-1825-0097' },
  ].map((wish, k) => ({ ...wish, id: moment().newId<'wish'>(), application_id: application, place: k + 1 }))
  await db.insertInto('wish').values(wishes).execute()
  const [first, second] = wishes.map(({ id }) => id)
  return { first: first ?? '', second: second ?? '' }
}

const berta = {
  do: 'invite',
  givenName: 'Berta',
  familyName: 'Erdacht',
  email: 'berta@elsewhere.example',
  affiliation: '',
  lang: 'en',
  answerOn: '2026-11-30',
}
const cyril = {
  ...berta,
  givenName: 'Cyril',
  familyName: 'Fictif',
  email: 'cyril@elsewhere.example',
  when: 'turn',
  days: '7',
}

describe('wishes for people who are not listed', () => {
  dbTest('are asked in the order of the applicant: the second leaves when the first says no', async ({ db }) => {
    const { call, chief } = await house(db)
    const { first, second } = await twoWishes(db, call)
    const office = await as(chief, all, db)
    await office.post(urls.inviteMentor(call), { ...berta, wish: first })
    await office.post(urls.inviteMentor(call), { ...cyril, wish: second })
    expect(await lettersTo(db)).toEqual(['berta@elsewhere.example'])
    expect(await read(office.get(urls.callMentors(call)))).toContain('asked when it is their turn')
    expect(await db.selectFrom('person').select('id').where('email', '=', cyril.email).execute()).toEqual([])

    const letter = await db.selectFrom('letter').select('body').executeTakeFirstOrThrow()
    const token = /\/invitation\/([\w-]+)/.exec(letter.body)?.[1] ?? ''
    await (await as(undefined, all, db)).post(urls.invitation(token), { answer: 'no' })
    await askNextWishes('http://x', at('2026-11-16T12:01:00Z'), db)

    expect(await lettersTo(db)).toEqual(['berta@elsewhere.example', 'cyril@elsewhere.example'])
    const asked = await db
      .selectFrom('mentor_invitation')
      .innerJoin('person', 'person.id', 'mentor_invitation.person_id')
      .select(['wish_id', 'answer_by', 'orcid'])
      .where('wish_id', '=', second as Id<'wish'>)
      .executeTakeFirstOrThrow()
    // seven days, all of the last one
    expect(asked.answer_by.toString()).toBe('2026-11-23T23:00:00Z')
    expect(asked.orcid).toBe('0000-0002-1825-0097')
  })

  dbTest('move on when the first does not answer in time, not a second earlier', async ({ db }) => {
    const { call, chief } = await house(db)
    const { first, second } = await twoWishes(db, call)
    const office = await as(chief, all, db)
    await office.post(urls.inviteMentor(call), { ...berta, wish: first })
    await office.post(urls.inviteMentor(call), { ...cyril, wish: second })

    await askNextWishes('http://x', at('2026-11-30T22:59:59Z'), db)
    expect(await lettersTo(db)).toHaveLength(1)
    await askNextWishes('http://x', at('2026-11-30T23:00:00Z'), db)
    expect(await lettersTo(db)).toHaveLength(2)
  })

  dbTest('leave at once when nothing is in the way, and can be dropped before', async ({ db }) => {
    const { call, chief } = await house(db)
    const { first, second } = await twoWishes(db, call)
    const office = await as(chief, all, db)
    await office.post(urls.inviteMentor(call), { ...cyril, wish: second })
    expect(await lettersTo(db)).toEqual([])

    await office.post(urls.inviteMentor(call), { do: 'drop', wish: second })
    await office.post(urls.inviteMentor(call), { ...berta, when: 'turn', days: '7', wish: first })

    expect(await lettersTo(db)).toEqual(['berta@elsewhere.example'])
    expect(await db.selectFrom('planned_invitation').select('wish_id').execute()).toEqual([])
  })
})

describe('somebody who looks like a person we know', () => {
  dbTest('is asked about, and becomes that person only if a human says so', async ({ db }) => {
    const { call, chief } = await house(db)
    const known = await make.person(db, { givenName: 'Berta', familyName: 'Erdacht', email: 'b.erdacht@uni.example' })
    const office = await as(chief, all, db)

    const question = await office.post(urls.inviteMentor(call), berta)
    expect(question.status).toBe(422)
    expect(await question.text()).toContain('Is it one of these people')
    expect(await lettersTo(db)).toEqual([])

    await office.post(urls.inviteMentor(call), { ...berta, who: known })
    expect(await lettersTo(db)).toEqual(['b.erdacht@uni.example'])
  })

  dbTest('is somebody else when a human says so', async ({ db }) => {
    const { call, chief } = await house(db)
    await make.person(db, { givenName: 'Berta', familyName: 'Erdacht', email: 'b.erdacht@uni.example' })

    await (await as(chief, all, db)).post(urls.inviteMentor(call), { ...berta, who: 'other' })

    expect(await lettersTo(db)).toEqual(['berta@elsewhere.example'])
  })
})
