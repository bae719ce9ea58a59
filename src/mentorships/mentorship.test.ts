import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { makePair } from '../../test/make-pair.ts'
import { FEBRUARY, heldTalk, letterTo, note, pairAt } from '../../test/pair-at-work.ts'
import { urls } from '#src/urls.ts'
import { startMentorship } from './start-mentorship.ts'
import { mentorshipRoutes } from './web/mentorship-routes.ts'

const all = [mentorshipRoutes]
const read = async (response: Response | Promise<Response>) => (await response).text()

describe('a mentorship', () => {
  dbTest('begins with letters that give each the address of the other', async ({ db }) => {
    const { mentorship } = await makePair(db)

    const [toAna, toBen] = [
      await letterTo('ana@uni.example', 'introduction', db),
      await letterTo('ben@uni.example', 'introduction', db),
    ]

    expect(toAna?.body).toContain('ben@uni.example')
    expect(toBen?.body).toContain('ana@uni.example')
    expect(toAna?.body).toContain(urls.mentorship(mentorship))
  })

  dbTest('begins once, however often its offer is answered', async ({ db }) => {
    const { mentorship, offer } = await makePair(db)

    expect(await startMentorship({ offer, baseUrl: '' }, moment(), db)).toBe(mentorship)
    expect(await db.selectFrom('letter').select('id').where('cause', '=', 'introduction').execute()).toHaveLength(2)
  })

  dbTest('is planned until the closing day of its call, or for half a year', async ({ db }) => {
    const { mentorship } = await makePair(db)
    const days = await db.selectFrom('mentorship').selectAll().where('id', '=', mentorship).executeTakeFirstOrThrow()

    expect(days.started_on.toString()).toBe('2026-12-15')
    expect(days.planned_end_on.toString()).toBe('2027-06-15')
  })

  dbTest('greets the two with a ready agenda for the first talk', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const html = await read(ana.get(urls.mentorship(mentorship)))

    expect(html).toContain('You and Ben Mentor')
    expect(html).toContain('Your first conversation: a ready agenda')
    expect(html).toContain('office@uni.example')
    expect(html).toContain('End kindly')
  })

  dbTest('stands in the list of both, under what the other is', async ({ db }) => {
    const { ana, ben } = await pairAt(db)

    expect(await read(ana.get(urls.mentorships()))).toMatch(/Who accompanies you.*Ben Mentor/s)
    expect(await read(ben.get(urls.mentorships()))).toMatch(/Whom you accompany.*Ana Mentee/s)
  })

  dbTest('does not exist for anybody else, on any of its pages', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)
    const paths = [
      urls.mentorship(pair.mentorship),
      urls.agreement(pair.mentorship),
      urls.conversations(pair.mentorship),
      urls.conversation(pair.mentorship, talk),
      urls.reflection(pair.mentorship, talk),
      urls.ending(pair.mentorship),
    ]
    for (const other of [await make.person(db), pair.chief, await make.mentor(db)]) {
      const browser = await as(other, all, db, FEBRUARY)
      for (const path of paths) expect((await browser.get(path)).status).toBe(404)
      expect((await browser.post(urls.ending(pair.mentorship))).status).toBe(404)
    }
  })

  dbTest('shows its page with as many queries after three talks as after one', async ({ db }) => {
    const counted = countingQueries(db)
    const pair = await pairAt(counted.db)
    await heldTalk(pair)
    const afterOne = await counted.during(() => pair.ana.get(urls.mentorship(pair.mentorship)))

    await heldTalk(pair)
    await heldTalk(pair)

    expect(await counted.during(() => pair.ana.get(urls.mentorship(pair.mentorship)))).toBe(afterOne)
  })
})

describe('goals', () => {
  dbTest('are set, reached, dropped and taken up again by either', async ({ db }) => {
    const { ana, ben, mentorship } = await pairAt(db)
    await ana.post(urls.goals(mentorship), { goal: 'Decide about ATTRACT' })
    const { id } = await db.selectFrom('goal').select('id').executeTakeFirstOrThrow()

    await ben.post(urls.goal(mentorship, id), { move: 'reached' })
    expect(await read(ana.get(urls.mentorship(mentorship)))).toMatch(/Decide about ATTRACT.*reached/s)
    await ana.post(urls.goal(mentorship, id), { move: 'dropped' })

    const { reached_at, dropped_at } = await db.selectFrom('goal').selectAll().executeTakeFirstOrThrow()
    expect([reached_at === null, dropped_at === null]).toEqual([true, false])
  })

  dbTest('need a sentence', async ({ db }) => {
    const { ana, mentorship } = await pairAt(db)

    const response = await ana.post(urls.goals(mentorship), { goal: '' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Write the goal in a sentence')
  })
})

describe('ending kindly', () => {
  dbTest('writes the same letter to both and tells the coordinator that and when', async ({ db }) => {
    const { ana, ben, mentorship, chiefEmail } = await pairAt(db)
    await ben.post(urls.conversations(mentorship), { local: '2027-03-03T14:00', place: '' })

    await ana.post(urls.ending(mentorship))

    const [toAna, toBen] = [
      await letterTo('ana@uni.example', 'mentorship-ended', db),
      await letterTo('ben@uni.example', 'mentorship-ended', db),
    ]
    const toOffice = await letterTo(chiefEmail, 'mentorship-ended', db)
    expect(toBen?.body).toBe(toAna?.body.replace('Ana Mentee', 'Ben Mentor').replace('of Ben Mentor', 'of Ana Mentee'))
    expect(toOffice?.body).toContain('ended on 10 February 2027')
    expect(await db.selectFrom('conversation').select('cancelled_at').executeTakeFirst()).not.toEqual({
      cancelled_at: null,
    })
  })

  dbTest('leaves what was written readable, adds nothing new, and refuses in words', async ({ db }) => {
    const pair = await pairAt(db)
    const path = urls.reflection(pair.mentorship, await heldTalk(pair))
    await pair.ana.post(path, note)
    await pair.ben.post(urls.ending(pair.mentorship))

    expect(await read(pair.ana.get(urls.mentorship(pair.mentorship)))).toContain('We spoke of grants')
    const goal = await pair.ana.post(urls.goals(pair.mentorship), { goal: 'Too late' })
    expect(goal.status).toBe(409)
    expect(await goal.text()).toContain('This mentoring has ended')
    expect(
      (await pair.ana.post(urls.conversations(pair.mentorship), { local: '2027-03-03T14:00', place: '' })).status,
    ).toBe(409)
  })
})
