import { describe, expect, test } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { urls } from '#src/urls.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { askForCode } from './ask-for-code.ts'
import { browserName } from './domain/browser-name.ts'
import { enterCode } from './enter-code.ts'
import { peopleRoutes } from './web/people-routes.tsx'
import { meRoutes } from './web/me-routes.tsx'
import { signInRoutes } from './web/sign-in-routes.tsx'

const codeSentTo = async (email: string, db: Db) => {
  const letter = await db
    .selectFrom('letter')
    .select('body')
    .where('to_email', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\b\d{6}\b/.exec(letter.body)?.[0] ?? ''
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

describe('signing in', () => {
  dbTest('somebody known types an address and the code from the letter, and is signed in', async ({ db }) => {
    await make.person(db, { email: 'ana@uni.example' })
    const asked = await askForCode({ email: 'Ana@uni.example ', lang: 'en' }, moment(), db)
    const token = asked.ok ? asked.value : ''

    const entered = await enterCode({ token, code: await codeSentTo('ana@uni.example', db), agent: '' }, moment(), db)

    expect(entered).toMatchObject({ ok: true, value: { session: expect.any(String) } })
  })

  dbTest('the code is worth nothing in another browser', async ({ db }) => {
    await make.person(db, { email: 'ana@uni.example' })
    await askForCode({ email: 'ana@uni.example', lang: 'en' }, moment(), db)
    const code = await codeSentTo('ana@uni.example', db)
    const elsewhere = await askForCode({ email: 'ben@uni.example', lang: 'en' }, moment(), db)

    const entered = await enterCode({ token: elsewhere.ok ? elsewhere.value : '', code, agent: '' }, moment(), db)

    expect(entered).toEqual({ ok: false, problem: 'wrong-code' })
  })

  dbTest('the sixth try is refused even with the right code', async ({ db }) => {
    const asked = await askForCode({ email: 'new@uni.example', lang: 'en' }, moment(), db)
    const token = asked.ok ? asked.value : ''
    const code = await codeSentTo('new@uni.example', db)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1) await enterCode({ token, code: wrong, agent: '' }, moment(), db)

    expect(await enterCode({ token, code, agent: '' }, moment(), db)).toEqual({ ok: false, problem: 'too-many-tries' })
  })

  dbTest('a code is good for 15 minutes and not a second longer', async ({ db }) => {
    const asked = await askForCode({ email: 'new@uni.example', lang: 'en' }, moment(), db)
    const token = asked.ok ? asked.value : ''
    const code = await codeSentTo('new@uni.example', db)

    const late = await enterCode({ token, code, agent: '' }, moment(NOON.add({ minutes: 15 })), db)
    const justInTime = await enterCode(
      { token, code, agent: '' },
      moment(NOON.add({ minutes: 15 }).subtract({ seconds: 1 })),
      db,
    )

    expect(late).toEqual({ ok: false, problem: 'code-expired' })
    expect(justInTime).toMatchObject({ ok: true })
  })

  dbTest('a code works once', async ({ db }) => {
    const asked = await askForCode({ email: 'new@uni.example', lang: 'en' }, moment(), db)
    const token = asked.ok ? asked.value : ''
    const code = await codeSentTo('new@uni.example', db)
    await enterCode({ token, code, agent: '' }, moment(), db)

    expect(await enterCode({ token, code, agent: '' }, moment(), db)).toEqual({ ok: false, problem: 'code-expired' })
  })

  dbTest('the sixth code within a quarter of an hour is refused, in words', async ({ db }) => {
    const browser = await as(undefined, [signInRoutes], db)
    for (let times = 0; times < 5; times += 1) await browser.post(urls.signIn(), { email: 'ana@uni.example' })

    const response = await browser.post(urls.signIn(), { email: 'ana@uni.example' })

    expect(response.status).toBe(429)
    expect(await response.text()).toContain('come back in 15 minutes')
  })

  dbTest('what is no address comes back with a sentence and what was typed', async ({ db }) => {
    const browser = await as(undefined, [signInRoutes], db)

    const response = await browser.post(urls.signIn(), { email: 'ana at uni' })
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Give an e-mail address')
    expect(html).toContain('value="ana at uni"')
  })

  dbTest('after signing in nobody is led to another site', async ({ db }) => {
    const browser = await as(undefined, [signInRoutes], db)

    const response = await browser.post(urls.signIn(), { email: 'ana@uni.example', next: '//evil.example/' })

    expect(response.headers.get('location')).toBe('/sign-in/code?next=%2F')
    expect(cookieOf(response)).toContain('asking=')
  })
})

describe('the account', () => {
  dbTest('shows the sessions and ends one of them', async ({ db }) => {
    const ana = await make.person(db)
    const browser = await as(ana, [meRoutes], db)
    const other = await db.selectFrom('session').select('id').where('person_id', '=', ana).executeTakeFirstOrThrow()

    expect(await (await browser.get(urls.me())).text()).toContain('this browser')
    await browser.post(urls.endSession(), { session: other.id })

    expect((await browser.get(urls.me())).headers.get('location')).toContain('/sign-in')
  })

  dbTest('of somebody else has no sessions that I could end', async ({ db }) => {
    const [ana, ben] = [await make.person(db), await make.person(db)]
    await as(ben, [meRoutes], db)
    const bens = await db.selectFrom('session').select('id').where('person_id', '=', ben).executeTakeFirstOrThrow()

    await (await as(ana, [meRoutes], db)).post(urls.endSession(), { session: bens.id })

    expect(await db.selectFrom('session').select('ended_at').where('id', '=', bens.id).executeTakeFirst()).toEqual({
      ended_at: null,
    })
  })
})

describe('people', () => {
  dbTest('do not exist for those who coordinate nothing', async ({ db }) => {
    const response = await (await as(await make.person(db), [peopleRoutes], db)).get(urls.people())

    expect(response.status).toBe(404)
  })

  dbTest('can be found by a part of the name', async ({ db }) => {
    const chief = await make.coordinator(db, await make.programme(db))
    await make.person(db, { familyName: 'Oyelaran' })

    const html = await (await (await as(chief, [peopleRoutes], db)).get(`${urls.people()}?q=yela`)).text()

    expect(html).toContain('Oyelaran, Ana')
  })

  dbTest('keep their last coordinator', async ({ db }) => {
    const chief = await make.coordinator(db, await make.programme(db))
    const role = await db.selectFrom('role').select('id').where('person_id', '=', chief).executeTakeFirstOrThrow()

    const response = await (await as(chief, [peopleRoutes], db)).post(urls.personRoles(chief), { end: role.id })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('last coordinator')
  })
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile Safari/604.1',
    'Safari, iPhone',
  ],
  ['curl/8', undefined],
])('%s is called %s', (agent, name) => {
  expect(browserName(agent)).toBe(name)
})
