import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { make, moment, NOON } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import { json } from '#src/platform/db/json.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import type { Visibility } from './domain/visibility.ts'
import { mentorRoutes } from './web/mentor-routes.ts'

const all = [mentorRoutes]

/** A programme with a call in which mentors can be. */
async function house(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  await make.term(db, programme, 'topic', 'grants')
  await make.term(db, programme, 'topic', 'teaching')
  return { programme, call, chief: await make.coordinator(db, programme) }
}

const show = (mentor: Id<'person'>, to: Visibility, db: Db) =>
  db.updateTable('mentor_profile').set({ visibility: to }).where('person_id', '=', mentor).execute()

const read = async (response: Response | Promise<Response>) => (await response).text()

const tokenIn = async (db: Db, to: string) => {
  const letter = await db.selectFrom('letter').select('body').where('to_email', '=', to).executeTakeFirstOrThrow()
  return /\/invitation\/([\w-]+)/.exec(letter.body)?.[1] ?? ''
}

describe('the directory', () => {
  dbTest('shows to everybody the mentors who show themselves to them, and counts nobody else', async ({ db }) => {
    const { call, chief } = await house(db)
    for (const to of ['public', 'signed-in', 'applicants', 'coordinator'] as const)
      await show(await make.mentor(db, { familyName: `Seen-by-${to}`, topics: ['grants'] }), to, db)
    const member = await make.person(db)
    const applicant = await make.person(db)
    await make.application(db, { call, person: applicant })
    await make.mentor(db, { call })

    for (const [who, seen, count] of [
      [undefined, ['public'], 1],
      [member, ['public', 'signed-in'], 2],
      [applicant, ['public', 'signed-in', 'applicants'], 3],
      [chief, ['public', 'signed-in', 'applicants', 'coordinator'], 4],
    ] as const) {
      const html = await read((await as(who, all, db)).get(urls.mentors()))

      for (const to of ['public', 'signed-in', 'applicants', 'coordinator'])
        expect(html.includes(`Seen-by-${to}`)).toBe((seen as readonly string[]).includes(to))
      expect(html).toContain(`<span>grants</span><span class="count">${count}</span>`)
    }
  })

  dbTest('has no page for a mentor who is not shown to the reader, but one for themselves', async ({ db }) => {
    await house(db)
    const mentor = await make.mentor(db, { familyName: 'Hidden' })
    await show(mentor, 'coordinator', db)

    expect((await (await as(undefined, all, db)).get(urls.mentor(mentor))).status).toBe(404)
    expect((await (await as(await make.person(db), all, db)).get(urls.mentor(mentor))).status).toBe(404)
    expect(await read((await as(mentor, all, db)).get(urls.mentor(mentor)))).toContain('Only the coordination')
  })

  dbTest('narrows down by topic and by room, and says it in words', async ({ db }) => {
    const { call } = await house(db)
    await make.mentor(db, { familyName: 'Grant', topics: ['grants'], call, capacity: 1 })
    await make.mentor(db, { familyName: 'Teach', topics: ['teaching'], call, capacity: 0 })

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=grants&room=now`))

    expect(html).toContain('Grant')
    expect(html).not.toContain('Ana Teach')
    expect(html).toContain('One mentor')
    expect(html).toContain('Room for one')
  })

  dbTest('that finds nobody names the filter to drop', async ({ db }) => {
    const { call } = await house(db)
    await make.mentor(db, { topics: ['grants'], languages: ['en'], call, capacity: 0 })
    await make.mentor(db, { topics: ['teaching'], languages: ['fr'], call, capacity: 1 })

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=grants&language=en&room=now`))

    expect(html).toContain('Nobody fits')
    expect(html).toContain('Without “Places: Has room now” there is one mentor.')
    expect(html).toContain('href="/mentors?topic=grants&amp;language=en"')
  })

  dbTest('ignores an answer that only a hidden mentor gives', async ({ db }) => {
    await house(db)
    await make.mentor(db, { topics: ['grants'] })
    await show(await make.mentor(db, { topics: ['teaching'] }), 'coordinator', db)

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=teaching`))

    expect(html).toContain('One mentor')
    expect(html).not.toContain('teaching')
  })
})

const card = {
  do: 'join',
  askMeAbout: 'From a postdoc to a chair',
  topics: 'grants',
  languages: ['en', 'fr'],
  visibility: 'applicants',
}

describe('joining', () => {
  dbTest('makes a profile, places and boundaries of one form', async ({ db }) => {
    const { call } = await house(db)
    const [person, other] = [await make.person(db), await make.person(db)]

    const response = await (
      await as(person, all, db)
    ).post(urls.joinMentors(), { ...card, [`places-${call}`]: '2', notMyUnit: 'yes', excluded: other })

    expect(response.headers.get('location')).toBe(urls.myMentorProfile())
    expect(
      await db.selectFrom('mentor_profile').selectAll().where('person_id', '=', person).executeTakeFirst(),
    ).toMatchObject({
      ask_me_about: 'From a postdoc to a chair',
      topics: ['grants'],
      not_my_unit: true,
      visibility: 'applicants',
    })
    expect(await db.selectFrom('mentor_place').select('capacity').executeTakeFirst()).toEqual({ capacity: 2 })
    expect(await db.selectFrom('mentor_exclusion').select('person_id').execute()).toEqual([{ person_id: other }])
    expect(await db.selectFrom('person').select('languages').where('id', '=', person).executeTakeFirst()).toEqual({
      languages: ['en', 'fr'],
    })
  })

  dbTest('comes back with every mistake at once and what was typed', async ({ db }) => {
    const { call } = await house(db)

    const response = await (
      await as(await make.person(db), all, db)
    ).post(urls.joinMentors(), { ...card, askMeAbout: '', topics: 'invented', [`places-${call}`]: '13' })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Write one line')
    expect(html).toContain('Choose at least one topic')
    expect(html).toContain('whole number from 0 to 12')
    expect(html).toContain('value="13"')
  })

  dbTest('shows a preview and finds people by name without saving anything', async ({ db }) => {
    const { call } = await house(db)
    await make.person(db, { givenName: 'Ravi', familyName: 'Oyelaran' })
    const browser = await as(await make.person(db), all, db)

    const preview = await read(browser.post(urls.joinMentors(), { ...card, do: 'preview', [`places-${call}`]: '1' }))
    const found = await read(browser.post(urls.joinMentors(), { ...card, do: 'find', find: 'oyel' }))

    expect(preview).toContain('Your card as others see it')
    expect(preview).toContain('Room for one')
    expect(found).toContain('Ravi Oyelaran')
    expect(found).toContain('From a postdoc to a chair')
    expect(await db.selectFrom('mentor_profile').select('person_id').execute()).toEqual([])
  })

  dbTest('looks nobody up for fewer than three letters', async ({ db }) => {
    await house(db)

    const response = await (
      await as(await make.person(db), all, db)
    ).post(urls.joinMentors(), { ...card, do: 'find', find: 'an' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('at least three letters')
  })

  dbTest('leads to signing in when nobody is signed in', async ({ db }) => {
    const response = await (await as(undefined, all, db)).get(urls.joinMentors())

    expect(response.headers.get('location')).toContain('/sign-in')
  })
})

describe('a mentor', () => {
  dbTest('changes the profile; a second window does not overwrite it unasked', async ({ db }) => {
    await house(db)
    const mentor = await make.mentor(db)
    const browser = await as(mentor, all, db)
    await browser.post(urls.myMentorProfile(), { ...card, do: 'save', version: '1' })

    const late = await browser.post(urls.myMentorProfile(), { ...card, do: 'save', askMeAbout: 'Other', version: '1' })
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('changed in another window')
    expect(html).toContain('value="Other"')
    expect(html).toContain('name="version" value="2"')
  })

  dbTest('takes a break until a day that is ahead, and comes back', async ({ db }) => {
    const { call } = await house(db)
    const mentor = await make.mentor(db, { call })
    const browser = await as(mentor, all, db)

    expect((await browser.post(urls.myPause(), { until: '2026-11-16' })).status).toBe(422)
    await browser.post(urls.myPause(), { until: '2027-02-01' })
    expect(await read((await as(undefined, all, db)).get(urls.mentor(mentor)))).toContain(
      'Takes a break until 1 February 2027',
    )
    await browser.post(urls.myPause(), { do: 'back' })
    expect(await read((await as(undefined, all, db)).get(urls.mentor(mentor)))).toContain('Room for one')
  })

  dbTest('keeps the profile when there is no place this year', async ({ db }) => {
    const { call } = await house(db)
    const mentor = await make.mentor(db, { call, capacity: 2 })

    await (await as(mentor, all, db)).post(urls.myPlaces(), { [`places-${call}`]: '0' })

    expect(await read((await as(undefined, all, db)).get(urls.mentor(mentor)))).toContain('Not this year')
  })

  dbTest('cannot offer fewer places than are taken', async ({ db }) => {
    const { call, chief } = await house(db)
    const mentor = await make.mentor(db, { call, capacity: 2 })
    await offerOf(db, { call, mentor, chief })

    const response = await (await as(mentor, all, db)).post(urls.myPlaces(), { [`places-${call}`]: '0' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('End kindly')
  })

  dbTest('has boundaries that no page shows to anybody else', async ({ db }) => {
    const { call, chief } = await house(db)
    const mentor = await make.mentor(db, { call })
    const shunned = await make.person(db, { familyName: 'Shunned-canary' })
    await (await as(mentor, all, db)).post(urls.myBoundaries(), { do: 'save', excluded: shunned, notMyUnit: 'yes' })

    expect(await read((await as(mentor, all, db)).get(urls.myMentorProfile()))).toContain('Shunned-canary')
    for (const who of [undefined, await make.person(db), await make.mentor(db), chief])
      for (const path of [urls.mentors(), urls.mentor(mentor)])
        expect(await read((await as(who, all, db)).get(path))).not.toContain('Shunned-canary')
  })
})

async function offerOf(
  db: Db,
  { call, mentor, chief }: { call: Id<'call'>; mentor: Id<'person'>; chief: Id<'person'> },
) {
  const mentee = await make.person(db)
  const [run, offer] = [moment().newId<'match_run'>(), moment().newId<'offer'>()]
  const calculation = { instance: json({}), result: json({}), explanation: json({}) }
  await db
    .insertInto('match_run')
    .values({ id: run, call_id: call, ...calculation, run_by: chief, run_at: NOON })
    .execute()
  await db
    .insertInto('offer')
    .values({
      id: offer,
      run_id: run,
      call_id: call,
      application_id: await make.application(db, { call, person: mentee }),
      mentee_id: mentee,
      mentor_id: mentor,
      why: json({}),
      made_at: NOON,
      answer_by: NOON.add({ hours: 100 }),
    })
    .execute()
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
