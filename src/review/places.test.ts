import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { takenPlaces } from '#src/calls/db/taken-places.ts'
import { ownApplication } from '#src/applications/db/applications.ts'
import { myApplicationRoutes } from '#src/applications/web/application-routes.tsx'
import { withdrawApplication } from '#src/applications/withdraw-application.ts'
import { consequences } from '#src/consequences.ts'
import type { Id } from '#src/kernel/id.ts'
import { callById } from '#src/calls/db/calls.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { releaseLetters } from '#src/programmes/release-letters.ts'
import { urls } from '#src/urls.ts'
import { answerPlace } from './answer-place.ts'
import { placeOffersOfCall } from './db/place-offers.ts'
import { waitingList } from './db/waiting-list.ts'
import { decideApplications } from './decide-applications.ts'
import { defaultDecisionRules, type DecisionRules } from './domain/decision-rules.ts'
import type { Verdict } from './domain/verdict.ts'
import { endSilentOffers } from './end-silent-offers.ts'
import { fillAllPlaces } from './fill-all-places.ts'
import { offerPlace } from './offer-place.ts'
import { orderWaitingList } from './order-waiting-list.ts'
import { setDecisionRules } from './set-decision-rules.ts'
import { placeRoutes } from './web/place/place-routes.tsx'
import { waitingListRoutes } from './web/waiting-list/waiting-list-routes.tsx'

const tables = [placeRoutes, waitingListRoutes, myApplicationRoutes]
const AFTER = '2026-12-02T09:00:00Z'
const baseUrl = 'http://localhost:3000'

/** A closed call with places and applicants named A, B, C …, in this order of names. */
async function closedCall(
  db: Db,
  { places, people }: { places: number; people: number },
  rules: Partial<DecisionRules> = {},
) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }), places })
  const chief = await make.coordinator(db, programme)
  const applicants: { application: Id<'application'>; person: Id<'person'> }[] = []
  for (let i = 0; i < people; i += 1) {
    const person = await make.person(db, { familyName: `${String.fromCharCode(65 + i)}-Applicant` })
    applicants.push({ person, application: await make.application(db, { call, person }) })
  }
  await setDecisionRules({ call, rules: { ...defaultDecisionRules, ...rules }, by: chief }, moment(AFTER), db)
  const viewer = { id: chief, coordinates: [programme], standsInFor: [] }
  const decide = (which: readonly number[], verdict: Verdict, at = AFTER) =>
    decideApplications(
      {
        call,
        applications: which.map((i) => applicants[i]?.application ?? ('' as never)),
        verdict,
        by: chief,
        baseUrl,
      },
      moment(at),
      db,
    )
  const tell = (at = AFTER) => releaseLetters({ chosen: { cause: 'decision' }, by: viewer }, moment(at), db)
  const applicant = (i: number) => applicants[i] ?? { application: '' as never, person: '' as never }
  return { programme, call, chief, viewer, applicant, decide, tell }
}

const withdraw = (of: { application: Id<'application'>; person: Id<'person'> }, db: Db, at = AFTER) =>
  withdrawApplication(of, consequences(baseUrl), moment(at), db)

const offered = async (call: Id<'call'>, db: Db) =>
  (await placeOffersOfCall(call, db)).filter(({ cause }) => cause === 'waiting-list')

describe('the waiting list', () => {
  dbTest('offers the place of somebody who withdraws to the next, as a draft', async ({ db }) => {
    const { call, applicant, decide, tell } = await closedCall(db, { places: 1, people: 3 })
    await decide([0], 'accept')
    await decide([1, 2], 'waiting-list')
    await tell()

    await withdraw(applicant(0), db)

    const offers = await offered(call, db)
    expect(offers).toHaveLength(1)
    expect(offers[0]).toMatchObject({ application: applicant(1).application, releasedAt: null })
    const state = await ownApplication(applicant(1).application, applicant(1).person, moment(AFTER).at, db)
    expect(state?.state).toBe('on-waiting-list')
  })

  dbTest('writes at once where the call says so and the order stands', async ({ db }) => {
    const { call, viewer, applicant, decide, tell } = await closedCall(
      db,
      { places: 1, people: 2 },
      { promotion: 'at-once' },
    )
    await decide([0], 'accept')
    await decide([1], 'waiting-list')
    await tell()
    await orderWaitingList({ call, change: 'fix', by: viewer }, moment(AFTER), db)

    await withdraw(applicant(0), db)

    expect((await offered(call, db))[0]?.releasedAt).not.toBeNull()
    const own = await ownApplication(applicant(1).application, applicant(1).person, moment(AFTER).at, db)
    expect(own?.state).toBe('place-offered')
    expect(String(own?.answerUntil)).toBe('2026-12-09')
  })

  dbTest('waits for people who do not know yet that they wait', async ({ db }) => {
    const { call, applicant, decide, tell } = await closedCall(db, { places: 1, people: 2 })
    await decide([0], 'accept')
    await decide([1], 'waiting-list')
    await withdraw(applicant(0), db)
    expect(await offered(call, db)).toEqual([])

    await tell()
    await fillAllPlaces(baseUrl, moment(AFTER), db)

    expect(await offered(call, db)).toHaveLength(1)
  })

  dbTest('goes on to the next when the day passes in silence, and says so', async ({ db }) => {
    const { call, viewer, applicant, decide, tell } = await closedCall(
      db,
      { places: 1, people: 3 },
      { promotion: 'at-once' },
    )
    await decide([0], 'accept')
    await decide([1, 2], 'waiting-list')
    await tell()
    await orderWaitingList({ call, change: 'fix', by: viewer }, moment(AFTER), db)
    await withdraw(applicant(0), db)

    expect(await endSilentOffers(baseUrl, moment('2026-12-09T22:59:59Z'), db)).toBe(0)
    expect(await endSilentOffers(baseUrl, moment('2026-12-09T23:00:00Z'), db)).toBe(1)
    expect(await endSilentOffers(baseUrl, moment('2026-12-09T23:00:00Z'), db)).toBe(0)

    const [next] = await offered(call, db)
    expect(next?.application).toBe(applicant(2).application)
    const told = await db.selectFrom('letter').select('to_person_id').where('cause', '=', 'place-over').execute()
    expect(told).toEqual([{ to_person_id: applicant(1).person }])
  })

  dbTest('is left to people after they threw an offer away', async ({ db }) => {
    const { call, applicant, decide, tell } = await closedCall(db, { places: 1, people: 2 })
    await decide([0], 'accept')
    await decide([1], 'waiting-list')
    await tell()
    await withdraw(applicant(0), db)
    await db
      .updateTable('letter')
      .set({ discarded_at: moment(AFTER).at })
      .where('cause', '=', 'place')
      .execute()

    expect(await fillAllPlaces(baseUrl, moment(AFTER), db)).toBe(0)
    expect(await takenPlaces(call, db)).toBe(0)
  })

  dbTest('passes somebody over only with a reason, which stays', async ({ db }) => {
    const { call, chief, applicant, decide, tell } = await closedCall(
      db,
      { places: 2, people: 3 },
      { promotion: 'by-hand' },
    )
    await decide([0], 'accept')
    await decide([1, 2], 'waiting-list')
    await tell()
    const browser = await as(chief, tables, db, AFTER)
    const application = applicant(2).application

    const refused = await browser.post(urls.waitingOffer(call), { application, reason: ' ' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('why they are passed over')
    await browser.post(urls.waitingOffer(call), { application, reason: 'Leaves in March.' })

    expect((await offered(call, db))[0]?.application).toBe(application)
    expect(await (await browser.get(urls.waitingList(call))).text()).toContain('passed over: Leaves in March.')
    expect(JSON.stringify(await db.selectFrom('history').selectAll().execute())).not.toContain('Leaves in March')
  })

  dbTest('keeps its order while the order stands', async ({ db }) => {
    const { call, chief, applicant, decide, tell } = await closedCall(db, { places: 1, people: 3 })
    await decide([0, 1, 2], 'waiting-list')
    await tell()
    const browser = await as(chief, tables, db, AFTER)
    const names = async () => {
      const found = await callById(call, db)
      return found ? (await waitingList(found, db)).map(({ name }) => name.slice(0, 1)).join('') : ''
    }
    const up = () => browser.post(urls.waitingOrder(call), { change: 'up', application: applicant(2).application })

    await up()
    expect(await names()).toBe('ACB')
    await browser.post(urls.waitingOrder(call), { change: 'fix' })
    expect((await up()).status).toBe(409)
    expect(await names()).toBe('ACB')
  })

  dbTest('tells an applicant their place only when the call shows it and the order stands', async ({ db }) => {
    const { call, viewer, applicant, decide, tell } = await closedCall(
      db,
      { places: 1, people: 2 },
      { showsPosition: true },
    )
    await decide([0, 1], 'waiting-list')
    await tell()
    const page = async () =>
      (await (await as(applicant(1).person, tables, db, AFTER)).get(urls.application(applicant(1).application))).text()
    expect(await page()).not.toContain('on the waiting list at this moment')

    await orderWaitingList({ call, change: 'fix', by: viewer }, moment(AFTER), db)
    expect(await page()).toContain('You are number 2 on the waiting list at this moment.')
    await withdraw(applicant(0), db)
    expect(await page()).toContain('You are number 1 on the waiting list at this moment.')
  })
})

describe('a place', () => {
  dbTest('is taken or given up from the letter, without an account', async ({ db }) => {
    const { call, applicant, decide, tell } = await closedCall(db, { places: 1, people: 2 }, { asksConfirmation: true })
    await decide([0], 'accept')
    await decide([1], 'waiting-list')
    await tell()
    const { body } = await db
      .selectFrom('letter')
      .select('body')
      .where('to_person_id', '=', applicant(0).person)
      .executeTakeFirstOrThrow()
    const link = /\/p\/[\w-]{43}/.exec(body)?.[0] ?? ''
    expect(body).toContain('until the end of 9 December 2026')
    const nobody = await as(undefined, tables, db, AFTER)

    expect(await (await nobody.get(link)).text()).toContain('Do you take the place?')
    expect((await nobody.post(link, {})).status).toBe(422)
    expect((await nobody.post(link, { answer: 'no' })).status).toBe(303)
    expect((await nobody.post(link, { answer: 'yes' })).status).toBe(409)

    expect((await offered(call, db)).map(({ application }) => application)).toEqual([applicant(1).application])
    const own = await ownApplication(applicant(0).application, applicant(0).person, moment(AFTER).at, db)
    expect(own?.state).toBe('place-declined')
  })

  dbTest('from the waiting list makes an acceptance of a yes', async ({ db }) => {
    const { call, viewer, applicant, decide, tell } = await closedCall(
      db,
      { places: 1, people: 1 },
      { promotion: 'at-once' },
    )
    await decide([0], 'waiting-list')
    await tell()
    await orderWaitingList({ call, change: 'fix', by: viewer }, moment(AFTER), db)
    await fillAllPlaces(baseUrl, moment(AFTER), db)
    const page = urls.place(applicant(0).application)

    expect((await (await as(applicant(0).person, tables, db, AFTER)).post(page, { answer: 'yes' })).status).toBe(303)

    const own = await ownApplication(applicant(0).application, applicant(0).person, moment(AFTER).at, db)
    expect(own?.state).toBe('accepted')
    expect(await db.selectFrom('decision').select('verdict').execute()).toEqual([{ verdict: 'accept' }])
  })

  dbTest('belongs to its applicant alone', async ({ db }) => {
    const { applicant, decide, tell } = await closedCall(db, { places: 1, people: 2 }, { asksConfirmation: true })
    await decide([0], 'accept')
    await tell()
    const other = await as(applicant(1).person, tables, db, AFTER)

    expect((await other.get(urls.place(applicant(0).application))).status).toBe(404)
    expect((await other.post(urls.place(applicant(0).application), { answer: 'no' })).status).toBe(404)
    expect((await other.get(urls.placeByLink('x'.repeat(43)))).status).toBe(404)
  })

  dbTest('is not known to anybody before its letter has left', async ({ db }) => {
    const { applicant, decide } = await closedCall(db, { places: 1, people: 1 }, { asksConfirmation: true })
    await decide([0], 'accept')
    const own = await as(applicant(0).person, tables, db, AFTER)
    const { body } = await db.selectFrom('letter').select('body').executeTakeFirstOrThrow()

    expect((await own.get(urls.place(applicant(0).application))).status).toBe(404)
    expect((await own.get(/\/p\/[\w-]{43}/.exec(body)?.[0] ?? '')).status).toBe(404)
  })
})

type Deed =
  | { readonly do: 'decide'; readonly who: number; readonly verdict: Verdict }
  | { readonly do: 'answer'; readonly who: number; readonly answer: 'yes' | 'no' }
  | { readonly do: 'withdraw' | 'offer'; readonly who: number }
  | { readonly do: 'tell' | 'tell-places' | 'wait' | 'fill' | 'fix' }
  | { readonly do: 'more'; readonly by: number }

const who = fc.nat({ max: 4 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('decide' as const),
    who,
    verdict: fc.constantFrom<Verdict>('accept', 'waiting-list', 'decline'),
  }),
  fc.record({ do: fc.constant('answer' as const), who, answer: fc.constantFrom('yes' as const, 'no' as const) }),
  fc.record({ do: fc.constantFrom('withdraw' as const, 'offer' as const), who }),
  fc.record({
    do: fc.constantFrom('tell' as const, 'tell-places' as const, 'wait' as const, 'fill' as const, 'fix' as const),
  }),
  fc.record({ do: fc.constant('more' as const), by: fc.constant(1) }),
)

dbTest(
  'whatever happens in whatever order, no more places are held than there are, and filling twice changes nothing',
  async ({ db }) => {
    const promotion = fc.constantFrom('draft' as const, 'at-once' as const, 'by-hand' as const)
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 4, maxLength: 18 }),
        promotion,
        fc.boolean(),
        async (deeds, how, asks) => {
          const world = await closedCall(db, { places: 2, people: 5 }, { promotion: how, asksConfirmation: asks })
          let at = moment(AFTER).at
          for (const one of deeds) {
            if (one.do === 'wait') at = at.add({ hours: 24 * 8 })
            await happen(one, world, at.toString(), db)
            const { places } = await db
              .selectFrom('call')
              .select('places')
              .where('id', '=', world.call)
              .executeTakeFirstOrThrow()
            expect(await takenPlaces(world.call, db)).toBeLessThanOrEqual(places)
          }
          await fillAllPlaces(baseUrl, moment(at), db)
          const before = await placeOffersOfCall(world.call, db)
          expect(await fillAllPlaces(baseUrl, moment(at), db)).toBe(0)
          expect(await placeOffersOfCall(world.call, db)).toEqual(before)
        },
      ),
      { numRuns: 25 },
    )
  },
)

async function happen(deed: Deed, world: Awaited<ReturnType<typeof closedCall>>, at: string, db: Db): Promise<void> {
  const { call, viewer, applicant, decide, tell } = world
  if (deed.do === 'decide') await decide([deed.who], deed.verdict, at)
  if (deed.do === 'tell') await tell(at)
  if (deed.do === 'tell-places') await releaseLetters({ chosen: { cause: 'place' }, by: viewer }, moment(at), db)
  if (deed.do === 'fill') await fillAllPlaces(baseUrl, moment(at), db)
  if (deed.do === 'wait') await endSilentOffers(baseUrl, moment(at), db)
  if (deed.do === 'fix') await orderWaitingList({ call, change: 'fix', by: viewer }, moment(at), db)
  if (deed.do === 'withdraw') await withdraw(applicant(deed.who), db, at)
  if (deed.do === 'more')
    await db
      .updateTable('call')
      .set(({ eb }) => ({ places: eb('places', '+', deed.by) }))
      .where('id', '=', call)
      .execute()
  if (deed.do === 'offer') {
    const { application } = applicant(deed.who)
    await offerPlace({ call, application, reason: 'A reason.', by: viewer, baseUrl }, moment(at), db)
  }
  if (deed.do === 'answer') {
    const { application } = applicant(deed.who)
    const offer = (await placeOffersOfCall(call, db)).find((one) => one.application === application)
    if (offer) await answerPlace({ offer: offer.id, answer: deed.answer, baseUrl }, moment(at), db)
  }
}
