import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { mentorshipIn } from '../../test/make-pair.ts'
import { mentorHouse as house } from '../../test/mentor-house.ts'
import { urls } from '#src/urls.ts'
import { mentorRoutes } from './web/mentor-routes.ts'

const all = [mentorRoutes]

const read = async (response: Response | Promise<Response>) => (await response).text()

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
    const { programme, call } = await house(db)
    const mentor = await make.mentor(db, { call, capacity: 2 })
    await mentorshipIn(db, { programme, call, mentor })

    const response = await (await as(mentor, all, db)).post(urls.myPlaces(), { [`places-${call}`]: '0' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('End kindly')
  })

  dbTest('has ticked a box that a browser sends twice', async ({ db }) => {
    const { call } = await house(db)
    const mentor = await make.mentor(db, { call })

    const saved = await (await as(mentor, all, db)).post(urls.myBoundaries(), { do: 'save', notMyUnit: ['yes', 'yes'] })

    expect(saved.status).toBe(303)
    expect(
      await db.selectFrom('mentor_profile').select('not_my_unit').where('person_id', '=', mentor).execute(),
    ).toEqual([{ not_my_unit: true }])
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
