import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { mentorHouse as house } from '../../test/mentor-house.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { mentorRoutes } from './web/mentor-routes.ts'

const all = [mentorRoutes]

const read = async (response: Response | Promise<Response>) => (await response).text()

const tokenIn = async (db: Db, to: string) => {
  const letter = await db.selectFrom('letter').select('body').where('to_email', '=', to).executeTakeFirstOrThrow()
  return /\/invitation\/([\w-]+)/.exec(letter.body)?.[1] ?? ''
}

const ines = {
  do: 'invite',
  givenName: 'Inês',
  familyName: 'Invented',
  email: 'ines@elsewhere.example',
  affiliation: 'Universidade Inventada',
  lang: 'en',
  answerOn: '2026-11-30',
}

async function wishFor(db: Db, call: Id<'call'>, place: number) {
  const application = await make.application(db, { call, person: await make.person(db) })
  const id = moment().newId<'wish'>()
  await db
    .insertInto('wish')
    .values({ id, application_id: application, place, name: 'Inês Invented', address: 'ines@elsewhere.example' })
    .execute()
  return id
}

const yes = {
  answer: 'yes',
  capacity: '2',
  askMeAbout: 'Leaving academia and coming back',
  topics: 'grants',
  languages: 'en',
}

describe('an invitation', () => {
  dbTest('begins with the wish of an applicant and is answered without an account', async ({ db }) => {
    const { call, chief } = await house(db)
    const wish = await wishFor(db, call, 1)
    const office = await as(chief, all, db)
    expect(await read(office.get(urls.callMentors(call)))).toContain('Inês Invented')
    expect(await read(office.get(`${urls.inviteMentor(call)}?wish=${wish}`))).toContain(
      'value="ines@elsewhere.example"',
    )

    await office.post(urls.inviteMentor(call), { ...ines, wish })
    const link = urls.invitation(await tokenIn(db, 'ines@elsewhere.example'))
    const guest = await as(undefined, all, db)
    expect(await read(guest.get(link))).toContain('Would you be a mentor?')
    const answered = await guest.post(link, yes)

    expect(await answered.text()).toContain('Thank you for saying yes')
    expect(await db.selectFrom('mentor_invitation').select(['wish_id', 'answer']).execute()).toEqual([
      { wish_id: wish, answer: 'yes' },
    ])
    expect(await db.selectFrom('mentor_place').select('capacity').execute()).toEqual([{ capacity: 2 }])
    expect(await read(office.get(urls.callMentors(call)))).toContain('2 places offered, 2 of them free')
  })

  dbTest('is not changed by being looked at, and is answered once', async ({ db }) => {
    const { call, chief } = await house(db)
    await (await as(chief, all, db)).post(urls.inviteMentor(call), ines)
    const link = urls.invitation(await tokenIn(db, 'ines@elsewhere.example'))
    const guest = await as(undefined, all, db)
    await guest.get(link)
    await guest.get(link)
    expect(await db.selectFrom('mentor_invitation').select('answer').executeTakeFirst()).toEqual({ answer: null })

    await guest.post(link, { answer: 'no' })
    const again = await guest.post(link, yes)

    expect(again.status).toBe(409)
    expect(await again.text()).toContain('You have answered already: no')
    expect(await db.selectFrom('mentor_profile').select('person_id').execute()).toEqual([])
  })

  dbTest('counts until the end of its last day and says afterwards what to do', async ({ db }) => {
    const { call, chief } = await house(db)
    await (await as(chief, all, db)).post(urls.inviteMentor(call), ines)
    const link = urls.invitation(await tokenIn(db, 'ines@elsewhere.example'))
    const midnight = '2026-11-30T23:00:00Z'

    const late = await (await as(undefined, all, db, midnight)).post(link, yes)
    const inTime = await (await as(undefined, all, db, '2026-11-30T22:59:59Z')).get(link)

    expect(late.status).toBe(409)
    expect(await late.text()).toContain('office@uni.example')
    expect(await inTime.text()).toContain('Send my answer')
  })

  dbTest('stores nothing of its link but the hash', async ({ db }) => {
    const { call, chief } = await house(db)
    await (await as(chief, all, db)).post(urls.inviteMentor(call), ines)
    const token = await tokenIn(db, 'ines@elsewhere.example')

    const links = await db.selectFrom('private_link').selectAll().execute()

    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(links)).not.toContain(token)
  })

  dbTest('is sent once; a second wish for the same person is tied to it and answered with it', async ({ db }) => {
    const { call, chief } = await house(db)
    const [first, second] = [await wishFor(db, call, 1), await wishFor(db, call, 2)]
    const office = await as(chief, all, db)
    await office.post(urls.inviteMentor(call), { ...ines, wish: first })
    await office.post(urls.inviteMentor(call), { ...ines, wish: second })
    const letters = await db.selectFrom('letter').select('id').where('to_email', '=', ines.email).execute()

    await (await as(undefined, all, db)).post(urls.invitation(await tokenIn(db, ines.email)), yes)

    expect(letters).toHaveLength(1)
    expect(await db.selectFrom('mentor_invitation').select('answer').execute()).toEqual([
      { answer: 'yes' },
      { answer: 'yes' },
    ])
  })

  dbTest('to somebody who was just asked is refused in words, and what was typed stays', async ({ db }) => {
    const { call, chief } = await house(db)
    const office = await as(chief, all, db)
    await office.post(urls.inviteMentor(call), ines)

    const again = await office.post(urls.inviteMentor(call), ines)
    const html = await again.text()

    expect(again.status).toBe(409)
    expect(html).toContain('may still answer')
    expect(html).toContain('value="Universidade Inventada"')
  })

  dbTest('with a link nobody was given leads nowhere, kindly', async ({ db }) => {
    const response = await (await as(undefined, all, db)).get(urls.invitation('made-up'))

    expect(response.status).toBe(404)
    expect(await response.text()).toContain('newest letter')
  })
})

describe('the coordinator', () => {
  dbTest('adds a mentor who has agreed; nobody else sees them until they say so', async ({ db }) => {
    const { call, chief } = await house(db)

    await (
      await as(chief, all, db)
    ).post(urls.inviteMentor(call), {
      ...ines,
      do: 'add',
      askMeAbout: 'Working in industry',
      capacity: '1',
    })

    expect(await read((await as(chief, all, db)).get(urls.mentors()))).toContain('Inês Invented')
    expect(await read((await as(undefined, all, db)).get(urls.mentors()))).not.toContain('Inês')
    expect(await db.selectFrom('letter').select('subject').execute()).toEqual([
      { subject: 'You are listed as a mentor' },
    ])
  })

  dbTest('of another programme finds no such call', async ({ db }) => {
    const { call } = await house(db)
    const stranger = await make.coordinator(db, await make.programme(db))

    expect((await (await as(stranger, all, db)).get(urls.callMentors(call))).status).toBe(404)
    expect((await (await as(stranger, all, db)).post(urls.inviteMentor(call), ines)).status).toBe(404)
  })

  dbTest('and the directory need as many queries for three mentors as for one', async ({ db }) => {
    const { call, chief } = await house(db)
    const counted = countingQueries(db)
    const office = await as(chief, all, counted.db)
    const visits = [urls.callMentors(call), urls.mentors()]
    await make.mentor(db, { call })
    const forOne = await counted.during(() => Promise.all(visits.map((path) => office.get(path))))

    for (let more = 0; more < 2; more += 1) await make.mentor(db, { call })
    const forThree = await counted.during(() => Promise.all(visits.map((path) => office.get(path))))

    expect(forThree).toBe(forOne)
  })
})
