import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { everybody, make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { announceOpenCalls } from './announce-open-calls.ts'
import { callYearRoutes } from './web/call-year-routes.ts'

const tables = [callYearRoutes]
const OCTOBER = '2026-10-10T09:00:00Z'
const OPENED = '2026-10-31T23:00:10Z'

const lettersTo = (email: string, db: Db) =>
  db.selectFrom('letter').select(['cause', 'lang', 'body', 'subject']).where('to_email', '=', email).execute()

const tokenIn = (text: string | undefined) => /\/announcements\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

const subscribed = (strand: Id<'strand'>, email = 'zoe@uni.example') => ({ email, strands: strand, lang: 'fr' })

/** Somebody asks and confirms; answers the token of their link. */
async function join(guest: Browser, fields: Record<string, string>, db: Db): Promise<string> {
  const bodies = async () => (await lettersTo(fields.email ?? '', db)).map(({ body }) => body)
  const before = await bodies()
  await guest.post(urls.subscribe(), fields)
  const token = tokenIn((await bodies()).find((body) => !before.includes(body)))
  await guest.post(urls.subscription(token))
  return token
}

const announceAt = (at: string, db: Db) => announceOpenCalls('http://localhost:3000', moment(at), db)

describe('the announcement list', () => {
  dbTest('writes nothing but one question before the address is confirmed by a press of a button', async ({ db }) => {
    const strand = await make.strand(db)
    await make.call(db, { strand })
    const guest = await as(undefined, tables, db, '2026-10-30T09:00:00Z')
    expect((await guest.post(urls.subscribe(), subscribed(strand))).status).toBe(303)
    const [question] = await lettersTo('zoe@uni.example', db)
    expect(question).toMatchObject({ cause: 'announcement-confirmation', lang: 'fr' })
    const token = tokenIn(question?.body)
    expect((await guest.get(urls.subscription(token))).status).toBe(200)
    expect(await announceAt(OPENED, db)).toBe(0)

    await guest.post(urls.subscription(token))
    expect(await (await guest.get(urls.subscription(token))).text()).toContain('You are on the list')
    expect(await announceAt('2026-10-31T22:59:59Z', db)).toBe(0)
    expect(await announceAt(OPENED, db)).toBe(1)
    expect(await announceAt('2026-11-01T09:00:00Z', db)).toBe(0)
    const letter = (await lettersTo('zoe@uni.example', db)).find(({ cause }) => cause === 'announcement')
    expect(letter).toMatchObject({ cause: 'announcement', subject: 'Ouvert maintenant : Fellows 2027' })
    expect(letter?.body).toContain(urls.unsubscribe(tokenIn(letter?.body)))
  })

  dbTest('is left by a press of a button, and everything is deleted', async ({ db }) => {
    const strand = await make.strand(db)
    await make.call(db, { strand })
    const guest = await as(undefined, tables, db, OCTOBER)
    await join(guest, subscribed(strand), db)
    await announceAt(OPENED, db)
    const letters = await lettersTo('zoe@uni.example', db)
    const token = tokenIn(letters.find(({ cause }) => cause === 'announcement')?.body)
    expect(await (await guest.get(urls.unsubscribe(token))).text()).toContain('zoe@uni.example')
    expect(await db.selectFrom('subscription').select('id').execute()).toHaveLength(1)

    expect((await guest.post(urls.unsubscribe(token))).status).toBe(303)
    expect(await db.selectFrom('subscription').select('id').execute()).toEqual([])
    expect(await db.selectFrom('subscription_link').select('token_hash').execute()).toEqual([])
    expect(await lettersTo('zoe@uni.example', db)).toEqual([])
    expect((await guest.get(urls.unsubscribe(token))).status).toBe(404)
    expect((await guest.post(urls.unsubscribe(token))).status).toBe(303)
  })

  dbTest('tells of calls that fit, where somebody let their answers be kept', async ({ db }) => {
    const [strand, other] = [await make.strand(db), await make.strand(db)]
    const [postdoc, professor] = [await make.rank(db, 'postdoctoral'), await make.rank(db, 'professor')]
    const eligibility = { ...everybody, categories: ['postdoctoral' as const], contractUntil: '2027-06-30' }
    await make.call(db, { strand, eligibility })
    const guest = await as(undefined, tables, db, OCTOBER)
    const answers = { institution: '', contract: 'fixed', contractEndsOn: '2027-12-31', keep: 'yes' }
    await join(guest, { ...subscribed(strand, 'fits@uni.example'), ...answers, rank: postdoc }, db)
    await join(guest, { ...subscribed(strand, 'other@uni.example'), ...answers, rank: professor }, db)
    const tooShort = { ...answers, rank: postdoc, contractEndsOn: '2027-01-31' }
    await join(guest, { ...subscribed(strand, 'short@uni.example'), ...tooShort }, db)
    await join(guest, { ...subscribed(strand, 'all@uni.example'), ...answers, rank: professor, keep: '' }, db)
    await join(guest, subscribed(other, 'elsewhere@uni.example'), db)

    await announceAt(OPENED, db)
    const told = await db.selectFrom('letter').select('to_email').where('cause', '=', 'announcement').execute()
    expect(told.map(({ to_email }) => to_email).toSorted()).toEqual(['all@uni.example', 'fits@uni.example'])
    const kept = await db.selectFrom('subscription').select(['email', 'answers']).execute()
    expect(kept.find(({ email }) => email === 'all@uni.example')?.answers).toBeNull()
  })

  dbTest('holds one entry for an address: the newest confirmed one', async ({ db }) => {
    const [strand, other] = [await make.strand(db), await make.strand(db)]
    const guest = await as(undefined, tables, db, OCTOBER)
    await join(guest, subscribed(strand), db)
    await join(guest, subscribed(other), db)
    expect(await db.selectFrom('subscription_strand').select('strand_id').execute()).toEqual([{ strand_id: other }])
  })

  dbTest('does not flood an address in somebody else’s name', async ({ db }) => {
    const strand = await make.strand(db)
    const guest = await as(undefined, tables, db, OCTOBER)
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await guest.post(urls.subscribe(), subscribed(strand))).status)
    expect(statuses).toEqual([303, 303, 303, 429])
    expect(await lettersTo('zoe@uni.example', db)).toHaveLength(3)
  })

  dbTest('forgets an address that was not confirmed within a week', async ({ db }) => {
    const strand = await make.strand(db)
    const guest = await as(undefined, tables, db, OCTOBER)
    await guest.post(urls.subscribe(), subscribed(strand))
    await announceAt('2026-10-17T08:59:59Z', db)
    expect(await db.selectFrom('subscription').select('id').execute()).toHaveLength(1)
    await announceAt('2026-10-17T09:00:01Z', db)
    expect(await db.selectFrom('subscription').select('id').execute()).toEqual([])
  })

  dbTest('comes back with a sentence at each field that is wrong', async ({ db }) => {
    const strand = await make.strand(db)
    const guest = await as(undefined, tables, db, OCTOBER)
    const cases = [
      [{ email: 'zoe' }, 'Give an e-mail address'],
      [{ email: `${'x'.repeat(1_000_000)}@uni.example` }, 'Give an e-mail address'],
      [{ email: ['a@uni.example', 'b@uni.example'] }, 'Give an e-mail address'],
      [{ strands: 'none' }, 'Choose at least one'],
      [{ lang: 'xx' }, 'Choose a language'],
    ] as const
    for (const [fields, sentence] of cases) {
      const response = await guest.post(urls.subscribe(), { ...subscribed(strand), ...fields })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(sentence)
    }
    const odd = { contractEndsOn: '2027-99-99', rank: '\0<b>', contract: '‮', keep: 'yes' }
    await join(guest, { ...subscribed(strand), ...odd }, db)
    await make.call(db, { strand })
    expect(await announceAt(OPENED, db)).toBe(1)
  })
})
