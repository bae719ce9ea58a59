import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { roundOf } from './db/round.ts'
import { exclusions } from './domain/hard-rules.ts'
import { closeLapsedOffers } from './close-lapsed-offers.ts'
import { matchingRoutes } from './web/matching-routes.tsx'
import { offerRoutes } from './web/offer-routes.tsx'

const AFTER = '2027-01-12T09:00:00Z'
const UNTIL = '2027-01-26T23:59'
const baseUrl = 'http://localhost:3000'

/** A closed call, `count` accepted applicants who know it, and the given mentors. */
async function round(db: Db, count: number) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const mentees: { person: Id<'person'>; application: Id<'application'> }[] = []
  for (let i = 0; i < count; i += 1) mentees.push(await accepted(db, { call, by: chief, familyName: `Mentee ${i}` }))
  return { programme, call, chief, mentees }
}

async function accepted(db: Db, of: { call: Id<'call'>; by: Id<'person'>; familyName: string }) {
  const person = await make.person(db, { familyName: of.familyName })
  const application = await make.application(db, { call: of.call, person })
  const letter = moment().newId<'letter'>()
  const written = {
    id: letter,
    to_email: 'a@uni.example',
    lang: 'en' as const,
    cause: 'decision',
    subject: 's',
    html: 'h',
    body: 'b',
    created_at: NOON,
    released_at: NOON,
  }
  await db.insertInto('letter').values(written).execute()
  await db
    .insertInto('decision')
    .values({
      id: moment().newId<'decision'>(),
      application_id: application,
      verdict: 'accept',
      decided_by: of.by,
      decided_at: NOON,
      letter_id: letter,
    })
    .execute()
  return { person, application }
}

const wish = (db: Db, application: Id<'application'>, mentor: Id<'person'>) =>
  db
    .insertInto('wish')
    .values({ id: moment().newId<'wish'>(), application_id: application, place: 1, mentor_id: mentor })
    .execute()

const tables = (accepted_: Id<'offer'>[] = []) => [
  matchingRoutes,
  offerRoutes({ baseUrl, accepted: async (offer) => void accepted_.push(offer) }),
]

/** The newest run's pairs, sent as offers to both sides. */
async function sent(db: Db, of: { call: Id<'call'>; chief: Id<'person'> }) {
  const browser = await as(of.chief, tables(), db, AFTER)
  await browser.post(urls.matchingRun(of.call))
  const run = await db.selectFrom('match_run').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  return browser.post(urls.matchingRelease(of.call), { run: run.id, answerBy: UNTIL })
}

/** The private link in the newest letter to somebody. */
async function linkTo(db: Db, person: Id<'person'>): Promise<string> {
  const letter = await db
    .selectFrom('letter')
    .select('body')
    .where('to_person_id', '=', person)
    .where('cause', '=', 'offer')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /http:\/\/localhost:3000(\/o\/\S+)/.exec(letter.body)?.[1] ?? ''
}

describe('the workbench', () => {
  dbTest('proposes the wished mentor and says why in parts that add up', async ({ db }) => {
    const { call, chief, mentees } = await round(db, 1)
    const kim = await make.mentor(db, { familyName: 'Kim', call })
    await make.mentor(db, { familyName: 'Other', call })
    await wish(db, mentees[0]?.application as Id<'application'>, kim)
    const browser = await as(chief, tables(), db, AFTER)

    const ran = await browser.post(urls.matchingRun(call))
    const html = await (await browser.get(urls.matching(call))).text()

    expect(ran.headers.get('location')).toBe(urls.matching(call))
    expect(html).toContain('named first')
    expect(html).toContain('1 of 1 matched')
  })

  dbTest('says in words why somebody has no mentor', async ({ db }) => {
    const { call, chief } = await round(db, 1)
    await make.mentor(db, { call, languages: ['de'] })
    const browser = await as(chief, tables(), db, AFTER)
    await browser.post(urls.matchingRun(call))

    expect(await (await browser.get(urls.matching(call))).text()).toContain(
      '1 mentor: speaks no language the mentee speaks',
    )
  })

  dbTest('keeps a pinned pair, and a ruled-out one never comes back', async ({ db }) => {
    const { call, chief, mentees } = await round(db, 1)
    const application = mentees[0]?.application as Id<'application'>
    const [kim, lee] = [await make.mentor(db, { call }), await make.mentor(db, { call })]
    await wish(db, application, kim)
    const browser = await as(chief, tables(), db, AFTER)
    let hours = 0
    const chosen = async () => {
      hours += 1
      await (await as(chief, tables(), db, Temporal.Instant.from(AFTER).add({ hours }))).post(urls.matchingRun(call))
      const { result } = await db
        .selectFrom('match_run')
        .select('result')
        .orderBy('run_at', 'desc')
        .executeTakeFirstOrThrow()
      return (result as { matched: [string, string][] }).matched[0]?.[1]
    }

    expect(await chosen()).toBe(kim)
    await browser.post(urls.matchingRules(call), { application, mentor: lee, kind: 'pin' })
    expect(await chosen()).toBe(lee)
    await browser.post(urls.matchingRules(call), { application, mentor: lee, kind: 'forbid' })
    expect(await chosen()).toBe(kim)
  })

  dbTest('shows every option of a mentee with the exact effect of a pin', async ({ db }) => {
    const { call, chief, mentees } = await round(db, 1)
    const application = mentees[0]?.application as Id<'application'>
    const kim = await make.mentor(db, { call })
    await make.mentor(db, { familyName: 'Second', call })
    await wish(db, application, kim)
    const browser = await as(chief, tables(), db, AFTER)
    await browser.post(urls.matchingRun(call))

    const html = await (await browser.get(urls.matchingMentee(call, application))).text()

    expect(html).toContain('the whole loses 40 points')
    expect(html).toContain('proposed')
  })

  dbTest('refuses in words when nobody is to be matched', async ({ db }) => {
    const { call, chief } = await round(db, 0)

    const response = await (await as(chief, tables(), db, AFTER)).post(urls.matchingRun(call))

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('There is nobody to match')
  })

  dbTest('does not send what no longer holds', async ({ db }) => {
    const { call, chief } = await round(db, 1)
    const kim = await make.mentor(db, { call })
    const browser = await as(chief, tables(), db, AFTER)
    await browser.post(urls.matchingRun(call))
    const run = await db.selectFrom('match_run').select('id').executeTakeFirstOrThrow()
    await db.updateTable('mentor_place').set({ capacity: 0 }).where('person_id', '=', kim).execute()

    const response = await browser.post(urls.matchingRelease(call), { run: run.id, answerBy: UNTIL })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Propose again')
  })

  dbTest('refuses a time that no clock shows, and gives the form back', async ({ db }) => {
    const { call, chief } = await round(db, 1)
    await make.mentor(db, { call })
    const browser = await as(chief, tables(), db, AFTER)
    await browser.post(urls.matchingRun(call))
    const run = await db.selectFrom('match_run').select('id').executeTakeFirstOrThrow()

    const response = await browser.post(urls.matchingRelease(call), { run: run.id, answerBy: '2027-03-28T02:30' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('the clocks jump')
  })

  dbTest('of another programme does not exist', async ({ db }) => {
    const { call } = await round(db, 1)
    const stranger = await make.coordinator(db, await make.programme(db))

    expect((await (await as(stranger, tables(), db, AFTER)).get(urls.matching(call))).status).toBe(404)
  })
})

describe('an offer', () => {
  dbTest('reaches both sides by letter, and two yes without an account begin a mentorship', async ({ db }) => {
    const given = await round(db, 1)
    const mentee = given.mentees[0]?.person as Id<'person'>
    const mentor = await make.mentor(db, { call: given.call })
    await sent(db, given)
    const started: Id<'offer'>[] = []
    const nobody = await as(undefined, tables(started), db, AFTER)

    await nobody.post(await linkTo(db, mentee), { answer: 'yes' })
    expect(started).toEqual([])
    await nobody.post(await linkTo(db, mentor), { answer: 'yes' })

    expect(started).toHaveLength(1)
  })

  dbTest('is only looked at by opening its link: a scanner that opens it answers nothing', async ({ db }) => {
    const given = await round(db, 1)
    await make.mentor(db, { call: given.call })
    await sent(db, given)
    const nobody = await as(undefined, tables(), db, AFTER)

    await nobody.get(await linkTo(db, given.mentees[0]?.person as Id<'person'>))

    expect(await db.selectFrom('offer_answer').select('side').execute()).toEqual([])
  })

  dbTest('that was refused returns both to the pool, and the same pair is not proposed again', async ({ db }) => {
    const given = await round(db, 1)
    const mentor = await make.mentor(db, { call: given.call })
    await sent(db, given)
    await (
      await as(undefined, tables(), db, AFTER)
    ).post(await linkTo(db, mentor), { answer: 'no', reason: 'On leave.' })

    const again = await as(given.chief, tables(), db, '2027-01-13T09:00:00Z')
    await again.post(urls.matchingRun(given.call))
    const html = await (await again.get(urls.matching(given.call))).text()

    expect(html).toContain('had an offer together')
    expect(await (await again.get(urls.callOffers(given.call))).text()).toContain('On leave.')
  })

  dbTest('tells the other side nothing about who said no', async ({ db }) => {
    const given = await round(db, 1)
    const mentee = given.mentees[0]?.person as Id<'person'>
    const mentor = await make.mentor(db, { call: given.call, familyName: 'Secretive' })
    await sent(db, given)
    await (
      await as(undefined, tables(), db, AFTER)
    ).post(await linkTo(db, mentor), { answer: 'no', reason: 'Do not tell.' })

    const letters = await db
      .selectFrom('letter')
      .select(['to_person_id', 'body'])
      .where('cause', '=', 'offer-ended')
      .execute()

    expect(letters.map((letter) => letter.to_person_id).toSorted()).toEqual([mentee, mentor].toSorted())
    expect(letters.every((letter) => !/Secretive|Do not tell|declined|refused/.test(letter.body))).toBe(true)
  })

  dbTest('lapses in silence: both are told once', async ({ db }) => {
    const given = await round(db, 1)
    await make.mentor(db, { call: given.call })
    await sent(db, given)
    const late = moment('2027-01-27T09:00:00Z')

    expect(await closeLapsedOffers(baseUrl, late, db)).toBe(1)
    expect(await closeLapsedOffers(baseUrl, late, db)).toBe(0)
    const response = await (
      await as(undefined, tables(), db, late.at)
    ).post(await linkTo(db, given.mentees[0]?.person as Id<'person'>), { answer: 'yes' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The date for this answer has passed')
  })

  dbTest('is nobody else’s: signed in as a third person it does not exist', async ({ db }) => {
    const given = await round(db, 1)
    await make.mentor(db, { call: given.call })
    await sent(db, given)
    const offer = await db.selectFrom('offer').select('id').executeTakeFirstOrThrow()

    expect((await (await as(await make.person(db), tables(), db, AFTER)).get(urls.offer(offer.id))).status).toBe(404)
    expect((await (await as(undefined, tables(), db, AFTER)).get(urls.offerByLink('not-a-token'))).status).toBe(404)
  })
})

dbTest('a mentor whom a mentee named as supervisor by an address is never possible for them', async ({ db }) => {
  const { call, mentees } = await round(db, 1)
  const mentor = await make.mentor(db, { call, email: 'near@uni.example' })
  const [mentee] = mentees
  const possible = async () => {
    const found = await roundOf(call, Temporal.Instant.from(AFTER), db)
    const [one, other] = [found.mentees[0], found.mentors.find(({ person }) => person === mentor)]
    return one && other && exclusions(one, other, found.rules, [])
  }
  expect(await possible()).not.toContain('supervisor')

  await db
    .insertInto('unlisted_superior')
    .values({
      id: moment().newId<'unlisted_superior'>(),
      person_id: mentee?.person ?? mentor,
      kind: 'supervisor',
      name: 'Prof. Near',
      email: 'Near@Uni.example',
      told_at: NOON,
    })
    .execute()

  expect(await possible()).toContain('supervisor')
})
