import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { everybody, make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callById } from './db/calls.ts'
import { draftCall } from './draft-call.ts'
import { defaultRubric } from './domain/default-rubric.ts'
import { callDeskRoutes } from './web/call-desk-routes.tsx'
import { callRoutes } from './web/call-routes.tsx'
import { committeeRoutes } from './web/committee-routes.tsx'
import { fitRoutes } from './web/fit-routes.tsx'
import { yearRoutes } from './web/year-routes.tsx'

const tables = [callRoutes, fitRoutes, callDeskRoutes, yearRoutes, committeeRoutes]

const plan = {
  'name.en': 'Fellows 2028',
  'name.fr': 'Fellows 2028',
  'name.de': 'Fellows 2028',
  opens: '2027-11-01T00:00',
  closes: '2027-11-30T23:59',
  places: '60',
  letterWords: '1000',
  contractUntil: '2028-06-30',
  reentryYears: '2',
}

/** A programme with its coordinator and one open call. */
async function office(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const [call, chief] = [await make.call(db, { strand }), await make.coordinator(db, programme)]
  return { programme, strand, call, chief, desk: await as(chief, tables, db) }
}

const pageAt = async (path: string, db: Db, at?: string) =>
  (await (await as(undefined, tables, db, at)).get(path)).text()

describe('a call', () => {
  dbTest('is written down with the default rubric, and nobody else sees it', async ({ db }) => {
    const { strand, desk } = await office(db)

    const response = await desk.post(urls.newCall(), { ...plan, strand, categories: ['doctoral', 'postdoctoral'] })

    const id = response.headers.get('location')?.split('/').at(-1) as Id<'call'>
    expect(response.status).toBe(303)
    expect(await callById(id, db)).toMatchObject({
      places: 60,
      publishedAt: null,
      rubric: defaultRubric,
      eligibility: { categories: ['doctoral', 'postdoctoral'], contractUntil: '2028-06-30', reentryYears: 2 },
    })
    expect((await (await as(undefined, tables, db)).get(urls.call(id))).status).toBe(404)
  })

  dbTest('keeps what was typed when a time is skipped by the clocks, and names the hour', async ({ db }) => {
    const { strand, desk } = await office(db)

    const response = await desk.post(urls.newCall(), { ...plan, strand, opens: '2027-03-28T02:30', places: '61' })

    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('jump from 02:00 to 03:00')
    expect(html).toContain('value="61"')
  })

  dbTest('that would close before it opens is refused in words', async ({ db }) => {
    const { strand, desk } = await office(db)

    const response = await desk.post(urls.newCall(), { ...plan, strand, closes: '2027-10-31T12:00' })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('must close after it opens')
  })

  dbTest('is published after a page that says when it opens and closes by itself', async ({ db }) => {
    const { strand, chief, desk } = await office(db)
    const call = await make.call(db, {
      strand,
      opens: '2026-12-01T08:00',
      closes: '2027-01-15T23:59',
      published: false,
    })

    const asked = await (await desk.get(urls.publishCall(call))).text()
    const response = await desk.post(urls.publishCall(call))

    expect(asked).toContain('1 December 2026')
    expect(asked).toContain('15 January 2027')
    expect(response.headers.get('location')).toBe(urls.editCall(call))
    expect(await pageAt(urls.calls(), db)).toContain('Announced')
    expect(await (await (await as(chief, tables, db)).post(urls.publishCall(call))).text()).toContain(
      'published already',
    )
  })

  dbTest('whose end has passed cannot be published', async ({ db }) => {
    const { strand, desk } = await office(db)
    const call = await make.call(db, {
      strand,
      opens: '2026-10-01T08:00',
      closes: '2026-11-15T23:59',
      published: false,
    })

    const response = await desk.post(urls.publishCall(call))

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The closing time has passed')
  })

  dbTest('opens and closes by the clock alone', async ({ db }) => {
    const { call } = await office(db)
    const start = urls.apply(call)

    expect(await pageAt(urls.call(call), db, '2026-10-31T22:59:59Z')).not.toContain(start)
    expect(await pageAt(urls.call(call), db, '2026-10-31T23:00:00Z')).toContain(start)
    expect(await pageAt(urls.call(call), db, '2026-11-30T22:59:59Z')).toContain('Closes today at 23:59')
    expect(await pageAt(urls.call(call), db, '2026-11-30T23:00:00Z')).toContain('This call is closed.')
  })

  dbTest('that changes after it was published says so on its page, with the part', async ({ db }) => {
    const { call, desk } = await office(db)

    const response = await desk.post(urls.callPlan(call), {
      ...plan,
      opens: '2026-11-01T00:00',
      closes: '2026-12-07T23:59',
      contractUntil: '',
      reentryYears: '',
    })

    expect(response.status).toBe(303)
    expect(await pageAt(urls.call(call), db)).toContain('the name and the closing date')
  })

  dbTest('cannot be closed in the past of people who are writing', async ({ db }) => {
    const { call, desk } = await office(db)

    const response = await desk.post(urls.callPlan(call), {
      ...plan,
      opens: '2026-11-01T00:00',
      closes: '2026-11-16T11:00',
    })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('people who are writing can finish')
  })

  dbTest('of another programme does not exist', async ({ db }) => {
    const { call } = await office(db)
    const stranger = await make.coordinator(db, await make.programme(db))
    const browser = await as(stranger, tables, db)

    for (const path of [
      urls.editCall(call),
      urls.callPlan(call),
      urls.milestones(call),
      urls.callRubric(call),
      urls.callCommittee(call),
      urls.publishCall(call),
    ])
      expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post(urls.callPlan(call), plan)).status).toBe(404)
  })
})

describe('the dates of a year', () => {
  const kickOff = {
    kind: 'kick-off',
    'name.en': 'Kick-off',
    'name.fr': 'Lancement',
    'name.de': 'Auftakt',
    atLocal: '2027-01-21T09:00',
    place: 'Belval',
    isCommitment: 'yes',
  }

  dbTest('are added, changed and taken out', async ({ db }) => {
    const { call, desk } = await office(db)
    await desk.post(urls.milestones(call), kickOff)
    const { id } = await db.selectFrom('milestone').select('id').where('call_id', '=', call).executeTakeFirstOrThrow()

    await desk.post(urls.milestones(call), { ...kickOff, id, place: 'Kirchberg' })
    expect(await pageAt(urls.call(call), db)).toContain('Kirchberg')

    await desk.post(urls.milestones(call), { remove: id })
    expect(await pageAt(urls.call(call), db)).not.toContain('Kirchberg')
  })

  dbTest('that break the order come back with a sentence that names the other', async ({ db }) => {
    const { call, desk } = await office(db)
    await desk.post(urls.milestones(call), kickOff)

    const response = await desk.post(urls.milestones(call), {
      ...kickOff,
      kind: 'closing',
      'name.en': 'Farewell',
      atLocal: '2027-01-20T14:00',
    })

    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('This comes before “Kick-off”')
    expect(html).toContain('value="Farewell"')
  })
})

describe('the committee', () => {
  dbTest('takes somebody known by their address, and somebody new with a name', async ({ db }) => {
    const { call, desk } = await office(db)
    await make.person(db, { email: 'rosa@uni.example', familyName: 'Known' })

    await desk.post(urls.callCommittee(call), { email: 'Rosa@uni.example' })
    const asked = await desk.post(urls.callCommittee(call), { email: 'new@uni.example' })
    await desk.post(urls.callCommittee(call), { email: 'new@uni.example', givenName: 'Nele', familyName: 'Newcomer' })

    const html = await (await desk.get(urls.callCommittee(call))).text()
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Give the name too')
    expect(html).toContain('Ana Known')
    expect(html).toContain('Nele Newcomer')
  })

  dbTest('tells each new member by letter, once, in their own language', async ({ db }) => {
    const { call, desk } = await office(db)
    await make.person(db, { email: 'rosa@uni.example', lang: 'de' })
    await desk.post(urls.callCommittee(call), { email: 'rosa@uni.example' })
    await desk.post(urls.callCommittee(call), { email: 'rosa@uni.example' })

    const letters = await db.selectFrom('letter').select(['to_email', 'subject', 'body']).execute()

    expect(letters).toEqual([
      {
        to_email: 'rosa@uni.example',
        subject: 'Sie sind in einer Kommission',
        body: expect.stringContaining(`http://localhost:3000${urls.reviews()}`),
      },
    ])
  })

  dbTest('keeps a member who still has applications in hand', async ({ db }) => {
    const { call, desk } = await office(db)
    const reader = await make.reviewer(db, call)
    const application = await make.application(db, { call, person: await make.person(db) })
    await db
      .insertInto('reading')
      .values({
        id: moment().newId<'reading'>(),
        application_id: application,
        reader_id: reader,
        assigned_at: moment().at,
      })
      .execute()
    const { id } = await db.selectFrom('role').select('id').where('person_id', '=', reader).executeTakeFirstOrThrow()

    const refused = await desk.post(urls.callCommittee(call), { end: id })
    await db.updateTable('reading').set({ withdrawn_at: moment().at }).where('reader_id', '=', reader).execute()
    const ended = await desk.post(urls.callCommittee(call), { end: id })

    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('still has applications in hand')
    expect(ended.status).toBe(303)
  })
})

describe('the eligibility check', () => {
  /** A call for postdocs of one institution whose contract lasts; and another call for everybody. */
  async function asking(db: Db) {
    const unit = await make.unit(db, { name: 'Invented University' })
    const [postdoc, professor] = [await make.rank(db, 'postdoctoral'), await make.rank(db, 'professor')]
    const { strand, call: other } = await office(db)
    const eligibility = {
      ...everybody,
      institutions: [unit],
      categories: ['postdoctoral' as const],
      contractUntil: '2027-06-30',
    }
    const call = await make.call(db, { strand, eligibility })
    const date = await make.milestone(db, call, '2027-01-21T09:00')
    const answers = { institution: unit, rank: postdoc, contract: 'fixed', contractEndsOn: '2027-12-31', dates: date }
    return { unit, postdoc, professor, call, other, date, answers, browser: await as(undefined, tables, db) }
  }

  dbTest('says what fits, and sends the answers along without storing them', async ({ db }) => {
    const { call, answers, browser, date } = await asking(db)

    const html = await (await browser.post(urls.fit(call), answers)).text()

    expect(html).toContain('You can apply to Fellows 2027')
    expect(html).toContain('runs past 30 June 2027')
    expect(html).toContain(`action="${urls.apply(call)}"`)
    expect(html).toContain(`<input type="hidden" name="dates" value="${date}"`)
    expect(html).toContain('name="contractEndsOn" value="2027-12-31"')
    expect(await db.selectFrom('history').selectAll().where('by_id', 'is', null).execute()).toEqual([])
  })

  dbTest('names the rule that does not fit and what is possible instead', async ({ db }) => {
    const { call, other, answers, professor, browser } = await asking(db)

    const html = await (
      await browser.post(urls.fit(call), { ...answers, rank: professor, contractEndsOn: '2027-06-29' })
    ).text()

    expect(html).toContain('is not open to you this time')
    expect(html).toContain('must run at least until 30 June 2027')
    expect(html).toContain('If it is extended before 30 November 2026')
    expect(html).toContain(urls.call(other))
    expect(html).not.toContain(`action="${urls.apply(call)}"`)
  })

  dbTest('refuses nobody for a contract they do not know or a date they cannot keep, but says so', async ({ db }) => {
    const { call, answers, browser } = await asking(db)

    const html = await (
      await browser.post(urls.fit(call), { institution: answers.institution, rank: answers.rank, contract: 'unknown' })
    ).text()

    expect(html).toContain('You can apply')
    expect(html).toContain('Ask your personnel office')
    expect(html).toContain('Kick-off (21 January 2027)')
  })

  dbTest('asks for the day a fixed-term contract ends, and keeps the other answers', async ({ db }) => {
    const { call, answers, browser, unit } = await asking(db)

    const response = await browser.post(urls.fit(call), { ...answers, contractEndsOn: '' })

    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Give the day on which your contract ends')
    expect(html).toMatch(new RegExp(`value="${unit}"[^>]* checked`))
  })

  dbTest('does not exist for a draft or a closed call', async ({ db }) => {
    const { strand, call } = await office(db)
    const draft = await make.call(db, { strand, published: false })

    expect((await (await as(undefined, tables, db)).get(urls.fit(draft))).status).toBe(404)
    expect((await (await as(undefined, tables, db, '2026-12-01T12:00:00Z')).get(urls.fit(call))).status).toBe(404)
  })
})

dbTest('a call for a strand that does not exist is not written down', async ({ db }) => {
  const strand = moment().newId<'strand'>()
  const { call } = await office(db)
  const found = await callById(call, db)
  const some = {
    name: found?.name ?? { en: '', fr: '', de: '' },
    opensLocal: '2027-11-01T00:00',
    closesLocal: '2027-11-30T23:59',
    places: 1,
    letterWords: 500,
    letterDocx: false,
    eligibility: everybody,
  }

  expect(await draftCall({ strand, plan: some, by: undefined }, moment(), db)).toEqual({
    ok: false,
    problem: 'no-such-strand',
  })
})
