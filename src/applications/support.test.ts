import { describe, expect, test } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { database, dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { defaultSupport } from '#src/calls/domain/default-support.ts'
import type { SupportRules } from '#src/calls/domain/support.ts'
import { setSupport } from '#src/calls/set-support.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { hostile, type Sent } from '../../test/hostile.ts'
import { guest } from '../../test/guest.ts'
import { remindSupporters } from './remind-supporters.ts'
import { startApplication } from './start-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const tables = routeTables('http://localhost:3000')
const LATER = '2026-11-17T11:00:00Z'
const paula = { name: 'Prof. Paula Example', email: 'paula@uni.example', lang: 'en' }

/** A call that asks for support, and Ana with an application to it. */
async function asked(db: Db, rules: Partial<SupportRules> = {}) {
  const programme = await make.programme(db)
  const coordinator = await make.coordinator(db, programme)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const before = moment('2026-10-02T08:00:00Z')
  await setSupport({ call, support: { ...defaultSupport, ...rules }, by: coordinator }, before, db)
  const ana = await make.person(db, { givenName: 'Ana', familyName: 'Applicant' })
  const started = await startApplication({ call, person: ana }, moment(), db)
  if (!started.ok) throw new Error(started.problem)
  return { programme, coordinator, call, ana, application: started.value, browser: await as(ana, tables, db) }
}

async function ask(browser: Browser, application: Id<'application'>, who: Readonly<Record<string, string>> = paula) {
  const answer = await browser.post(urls.supporter(application), who)
  expect(answer.status).toBe(303)
}

const letters = (cause: string, db: Db) =>
  db.selectFrom('letter').selectAll().where('cause', '=', cause).orderBy('created_at').execute()

/** The link in the newest letter to the supporter who is asked now. */
async function newestLink(application: Id<'application'>, db: Db): Promise<string> {
  const request = await db
    .selectFrom('support_request')
    .select('letter_id')
    .where('application_id', '=', application)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow()
  const letter = await db
    .selectFrom('letter')
    .select('body')
    .where((where) =>
      where.or([
        where('id', '=', request.letter_id),
        where.and([where('cause', '=', 'support-reminder'), where('subject_id', '=', application)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return /\/support\/[\w-]+/.exec(letter?.body ?? '')?.[0] ?? ''
}

/** The reminders that have left for an application. */
const reminders = (application: Id<'application'>, db: Db) =>
  db
    .selectFrom('letter')
    .select('subject')
    .where('subject_id', '=', application)
    .where('cause', '=', 'support-reminder')
    .execute()

async function newestCode(db: Db): Promise<string> {
  const all = await letters('support-code', db)
  return /\b\d{6}\b/.exec(all.at(-1)?.body ?? '')?.[0] ?? ''
}

/** Goes all the way to the form, as somebody does who can read the letters. */
async function entered(link: string, db: Db, at: string = LATER) {
  const visitor = guest(db, at)
  await visitor.post(`${link}/code`)
  await visitor.post(`${link}/entry`, { code: await newestCode(db) })
  return visitor
}

describe('asking', () => {
  dbTest('the supporter gets a letter in their language, with nothing personal in its subject', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application, { ...paula, lang: 'de' })

    const [letter] = await letters('support-request', db)
    expect(letter?.to_email).toBe('paula@uni.example')
    expect(letter?.subject).toBe('Sie werden gebeten, eine Bewerbung zu unterstützen')
    expect(letter?.body).toContain('Ana Applicant bewirbt sich')
    expect(letter?.body).toContain('7. Dezember 2026 um 23:59 (CET)')
    const stored = await db.selectFrom('support_link').select('token_hash').executeTakeFirstOrThrow()
    expect(stored.token_hash).toHaveLength(32)
  })

  dbTest('two clicks ask once; asking somebody else ends the first link kindly', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    await ask(browser, application)
    expect(await letters('support-request', db)).toHaveLength(1)
    const old = await newestLink(application, db)

    await ask(browser, application, { ...paula, name: 'Dr. Peter Example', email: 'peter@uni.example' })
    const page = await (await guest(db, LATER).get(old)).text()
    expect(page).toContain('Your support is no longer needed')
    expect(page).not.toContain('Peter')
    expect(await (await guest(db, LATER).get(await newestLink(application, db))).text()).toContain('Send me the code')
  })

  dbTest(
    'one’s own address, a sixth letter a day and a call that asks nothing are refused in words',
    async ({ db }) => {
      const { browser, application, ana } = await asked(db)
      const { email } = await db.selectFrom('person').select('email').where('id', '=', ana).executeTakeFirstOrThrow()
      const own = await browser.post(urls.supporter(application), { ...paula, email: email.toUpperCase() })
      expect([own.status, await own.text()]).toEqual([422, expect.stringContaining('your own address')])

      for (let n = 0; n < 5; n++) await ask(browser, application, { ...paula, email: `p${n}@uni.example` })
      const sixth = await browser.post(urls.supporter(application), { ...paula, email: 'p6@uni.example' })
      expect([sixth.status, await sixth.text()]).toEqual([409, expect.stringContaining('Five letters')])

      const plain = await startApplication({ call: await make.call(db), person: ana }, moment(), db)
      if (!plain.ok) throw new Error(plain.problem)
      expect((await browser.get(urls.supporter(plain.value))).status).toBe(404)
    },
  )

  test('twenty equal requests at once make one letter', async () => {
    const db = await database()
    const { browser, application } = await asked(db)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post(urls.supporter(application), paula)),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303))
    const rows = await db.selectFrom('support_request').select('id').where('application_id', '=', application).execute()
    expect(rows).toHaveLength(1)
  })
})

describe('the supporter', () => {
  dbTest('sees by the link alone who asks and for what, and nothing else', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const page = await (await guest(db, LATER).get(await newestLink(application, db))).text()
    expect(page).toContain('Ana Applicant is applying for “Fellows 2027”')
    expect(page).toContain('p…a@uni.example')
    expect(page).not.toContain(defaultSupport.questions[0].en)
    expect(page).not.toContain('paula@uni.example')
  })

  dbTest('opens the form with the code, in the browser that asked for it only', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = await entered(link, db)
    expect(await (await visitor.get(link)).text()).toContain(defaultSupport.questions[0].en)

    const stranger = guest(db, LATER)
    const code = await newestCode(db)
    expect((await stranger.post(`${link}/entry`, { code })).status).toBe(409)
    expect(await (await stranger.get(link)).text()).toContain('Send me the code')
    const answer = await stranger.post(link, { first: 'I would say', second: 'that' })
    expect(answer.status).toBe(409)
    expect(
      (await db.selectFrom('support_request').select('received_at').executeTakeFirstOrThrow()).received_at,
    ).toBeNull()
  })

  dbTest('five wrong codes end the trying', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = guest(db, LATER)
    await visitor.post(`${link}/code`)
    const code = await newestCode(db)
    const wrong = code === '000000' ? '111111' : '000000'
    for (let n = 0; n < 5; n++) await visitor.post(`${link}/entry`, { code: wrong })
    expect(await (await visitor.post(`${link}/entry`, { code })).text()).toContain('wrong too often')
  })

  dbTest(
    'answers two questions once; the applicant sees the state, and the text only if it is shared',
    async ({ db }) => {
      const { browser, application } = await asked(db)
      await ask(browser, application)
      const link = await newestLink(application, db)
      const visitor = await entered(link, db)
      const given = { first: 'A group of her own.', second: 'Half a day every other week.' }
      expect((await visitor.post(link, given)).status).toBe(303)
      expect(await (await visitor.get(link)).text()).toContain('Thank you for your support')
      expect((await visitor.post(link, given)).status).toBe(409)

      const page = await (await browser.get(urls.supporter(application))).text()
      expect(page).toContain('Received')
      expect(page).not.toContain('A group of her own')
      const [told] = await letters('support-received', db)
      expect(told?.body).toContain('has arrived')
      expect(told?.body).not.toContain('A group of her own')
    },
  )

  dbTest('shares what they wrote by a tick of their own', async ({ db }) => {
    const { browser, application } = await asked(db, { kind: 'letter' })
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = await entered(link, db)
    await visitor.post(link, { text: 'She is ready.', share: 'yes' })
    expect(await (await browser.get(urls.supporter(application))).text()).toContain('She is ready.')
  })

  dbTest('uploads a letter; what is no PDF comes back with a sentence', async ({ db }) => {
    const { browser, application } = await asked(db, { kind: 'letter' })
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = await entered(link, db)
    const wrong = await visitor.post(link, { text: '', upload: new File(['hello'], 'letter.pdf') })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('This is not a PDF')])
    const right = await visitor.post(link, { text: '', upload: new File([ONE_PAGE], 'letter.pdf') })
    expect(right.status).toBe(303)
    expect((await browser.get(urls.sharedSupport(application))).status).toBe(404)
  })

  dbTest('declines; the reason reaches the coordination and nobody else', async ({ db }) => {
    const { browser, application, coordinator } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = await entered(link, db)
    await visitor.post(`${link}/no`, { reason: 'We have quarrelled.' })

    const own = await (await browser.get(urls.supporter(application))).text()
    expect(own).toContain('Declined')
    expect(own).not.toContain('quarrelled')
    const everyLetter = await db.selectFrom('letter').select(['body', 'subject']).execute()
    expect(JSON.stringify(everyLetter)).not.toContain('quarrelled')
    const lines = await db.selectFrom('history').select('about').execute()
    expect(JSON.stringify(lines)).not.toContain('quarrelled')

    await db.updateTable('application').set({ submitted_at: NOON }).where('id', '=', application).execute()
    const desk = await (await as(coordinator, tables, db, LATER)).get(urls.decision(application))
    expect(await desk.text()).toContain('We have quarrelled.')
  })

  dbTest('finds their text again when the code has to be shown anew', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    const yesterday = await entered(link, db)
    const today = yesterday.later('2026-11-19T11:00:00Z')
    const expired = await today.post(link, { first: 'Half a page of thoughts', second: 'More of them', share: 'yes' })
    expect(expired.status).toBe(409)
    const page = await expired.text()
    expect(page).toContain('value="Half a page of thoughts"')

    const carried = { first: 'Half a page of thoughts', second: 'More of them', share: 'yes' }
    expect(await (await today.post(`${link}/code`, carried)).text()).toContain('value="More of them"')
    const form = await today.post(`${link}/entry`, { ...carried, code: await newestCode(db) })
    expect(await form.text()).toContain('Half a page of thoughts</textarea>')
  })

  dbTest('is let off when the application is withdrawn, and asked again when it is taken up again', async ({ db }) => {
    const { browser, application, ana, call } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    await db.updateTable('application').set({ submitted_at: NOON }).where('id', '=', application).execute()
    await withdrawApplication({ application, person: ana }, { withdrawn: async () => undefined }, moment(LATER), db)
    expect(await (await guest(db, LATER).get(link)).text()).toContain('not needed at the moment')
    await startApplication({ call, person: ana }, moment(LATER), db)
    expect(await (await guest(db, LATER).get(link)).text()).toContain('Send me the code')
  })

  dbTest('can answer until the end of the last minute, a week after the applicants', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    await db.updateTable('application').set({ submitted_at: NOON }).where('id', '=', application).execute()
    const link = await newestLink(application, db)
    expect(await (await guest(db, '2026-12-07T22:59:59Z').get(link)).text()).toContain('Send me the code')
    expect(await (await guest(db, '2026-12-07T23:00:00Z').get(link)).text()).toContain('The deadline has passed')
  })
})

describe('reminders', () => {
  dbTest(
    'leave a week and a day before the deadline, once each, with a link that works beside the first',
    async ({ db }) => {
      const { browser, application } = await asked(db)
      await ask(browser, application)
      await db.updateTable('application').set({ submitted_at: NOON }).where('id', '=', application).execute()
      const first = await newestLink(application, db)
      const at = async (time: string) => {
        await remindSupporters('http://localhost:3000', moment(time), db)
        return (await reminders(application, db)).length
      }
      expect(await at('2026-11-30T07:59:00Z')).toBe(0)
      expect(await at('2026-11-30T08:00:00Z')).toBe(1)
      expect(await at('2026-11-30T08:05:00Z')).toBe(1)
      expect(await at('2026-12-06T08:00:00Z')).toBe(2)
      expect(await at('2026-12-07T08:00:00Z')).toBe(2)

      const second = await newestLink(application, db)
      expect(second).not.toBe(first)
      for (const link of [first, second])
        expect(await (await guest(db, '2026-12-06T09:00:00Z').get(link)).text()).toContain('Send me the code')
    },
  )

  dbTest('never reach somebody who has answered', async ({ db }) => {
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const link = await newestLink(application, db)
    const visitor = await entered(link, db)
    await visitor.post(`${link}/no`, {})
    await remindSupporters('http://localhost:3000', moment('2026-11-30T08:00:00Z'), db)
    expect(await reminders(application, db)).toEqual([])
  })

  test('two workers at once send one letter', async () => {
    const db = await database()
    const { browser, application } = await asked(db)
    await ask(browser, application)
    const at = moment('2026-11-30T08:00:00Z')
    await Promise.all([1, 2, 3, 4].map(() => remindSupporters('http://localhost:3000', at, db)))
    expect(await reminders(application, db)).toHaveLength(1)
  })
})

describe('whatever arrives', () => {
  const without = (all: Readonly<Record<string, string>>, name: string, value: Sent) => {
    const { [name]: _, ...rest } = all
    return value === undefined ? rest : { ...rest, [name]: value }
  }

  dbTest.for(Object.entries(hostile))(
    '%s in a field of the supporters’ pages breaks nothing',
    async ([, value], { db }) => {
      const { browser, application, coordinator, call } = await asked(db, { kind: 'questions' })
      for (const name of Object.keys(paula)) {
        const answer = await browser.post(urls.supporter(application), without(paula, name, value))
        expect([303, 422], name).toContain(answer.status)
      }
      await db.updateTable('support_request').set({ replaced_at: NOON }).execute()
      await ask(browser, application)
      const link = await newestLink(application, db)
      const visitor = await entered(link, db)
      for (const [path, fields] of [
        [`${link}/entry`, { code: '123456', first: 'a' }],
        [`${link}/code`, { first: 'a' }],
        [link, { first: '', second: 'b', share: 'yes' }],
        [`${link}/no`, { reason: 'x'.repeat(2001) }],
      ] as const)
        for (const name of Object.keys(fields)) {
          const answer = await visitor.post(path, without(fields, name, value))
          expect([200, 303, 409, 422, 429], `${path} ${name}`).toContain(answer.status)
          expect(await answer.text()).not.toContain('<script>alert')
        }
      const office = await as(coordinator, tables, db)
      for (const name of ['kind', 'need', 'daysAfter', 'request.en', 'first.de']) {
        const rules = { kind: 'tick', need: 'optional', daysAfter: '3', 'request.en': 'a', 'first.de': 'b' }
        const answer = await office.post(urls.callSupport(call), without(rules, name, value))
        expect([303, 409, 422], name).toContain(answer.status)
      }
    },
  )
})

const ONE_PAGE =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
