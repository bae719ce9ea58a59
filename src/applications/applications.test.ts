import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { consequences } from '#src/consequences.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { sections, type Section } from './domain/sections.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'
import { withdrawalRoutes } from './web/withdrawal-routes.tsx'
import { checkRoutes } from './web/check-routes.tsx'
import { letterRoutes } from './web/letter-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const tables = [
  myApplicationRoutes,
  withdrawalRoutes(consequences('http://localhost:3000')),
  checkRoutes,
  sectionRoutes,
  letterRoutes,
]
const LATER = '2026-11-20T09:00:00Z'
const CLOSED = '2026-11-30T23:00:00Z'

/** An application in an open call, not sent yet unless it says so. */
async function begun(db: Db, { draft = true } = {}) {
  const [call, person] = [await make.call(db), await make.person(db)]
  const application = await make.application(db, { call, person, draft })
  return { call, person, application, browser: await as(person, tables, db) }
}

const savedIn = (db: Db, application: Id<'application'>, section: Section) =>
  db
    .selectFrom('answer')
    .select(['value', 'version', 'is_done'])
    .where('application_id', '=', application)
    .where('section', '=', section)
    .executeTakeFirst()

const htmlAt = async (browser: Browser, path: string) => (await browser.get(path)).text()

describe('starting', () => {
  dbTest('makes one application, and starting again goes on with it', async ({ db }) => {
    const call = await make.call(db)
    const browser = await as(await make.person(db), tables, db)

    const [first, second] = [await browser.post(urls.apply(call)), await browser.post(urls.apply(call))]

    expect(first.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await db.selectFrom('application').select('id').execute()).toHaveLength(1)
    expect(await htmlAt(browser, urls.myApplications())).toContain('Fellows 2027')
  })

  dbTest('is refused in words before the call opens and after it has closed', async ({ db }) => {
    const [call, person] = [await make.call(db), await make.person(db)]
    const early = await (await as(person, tables, db, '2026-10-31T22:59:59Z')).post(urls.apply(call))
    const late = await (await as(person, tables, db, CLOSED)).post(urls.apply(call))

    expect([early.status, late.status]).toEqual([409, 409])
    expect(await early.text()).toContain('has not opened yet')
    expect(await late.text()).toContain('This call has closed')
    expect(await db.selectFrom('application').select('id').execute()).toEqual([])
  })

  dbTest('is not possible for a call nobody has published', async ({ db }) => {
    const browser = await as(await make.person(db), tables, db)

    expect((await browser.post(urls.apply(await make.call(db, { published: false })))).status).toBe(404)
  })

  dbTest('brings along what the eligibility check asked already', async ({ db }) => {
    const [call, unit, rank] = [await make.call(db), await make.unit(db), await make.rank(db)]
    const browser = await as(await make.person(db), tables, db)

    const response = await browser.post(urls.apply(call), {
      institution: unit,
      rank,
      contract: 'fixed',
      contractEndsOn: '2027-12-31',
    })

    expect(await htmlAt(browser, `${response.headers.get('location')}/about`)).toContain('2027-12-31')
    expect(await db.selectFrom('answer').select(['section', 'value']).execute()).toEqual([
      { section: 'about', value: { unit, rank, contract: 'fixed', contractEndsOn: '2027-12-31' } },
    ])
  })
})

describe('a section', () => {
  dbTest('is kept as typed, complete or not', async ({ db }) => {
    const { application, browser } = await begun(db)

    const response = await browser.post(urls.section(application, 'goals'), { goal1: ' Half a tho', version: '0' })

    expect(response.headers.get('location')).toBe(urls.application(application))
    const saved = { value: { goal1: ' Half a tho' }, version: 1, is_done: false }
    expect(await savedIn(db, application, 'goals')).toEqual(saved)
    expect(await htmlAt(browser, urls.application(application))).toContain('In progress')
  })

  dbTest('called completed with gaps comes back with a sentence and the text', async ({ db }) => {
    const { application, browser } = await begun(db)

    const fields = { goal1: 'A good goal', version: '0', done: 'yes' }
    const response = await browser.post(urls.section(application, 'goals'), fields)
    const html = await response.text()

    expect(response.status).toBe(422)
    expect(html).toContain('Choose two to five topics.')
    expect(html).toContain('A good goal')
    expect(await savedIn(db, application, 'goals')).toMatchObject({ value: { goal1: 'A good goal' }, is_done: false })
  })

  dbTest('shows both texts when it was changed elsewhere, and overwrites nothing', async ({ db }) => {
    const { application, browser } = await begun(db)
    await browser.post(urls.section(application, 'letter'), { why: 'From the first tab.', version: '0' })

    const fields = { why: 'From the second tab.', version: '0' }
    const response = await browser.post(urls.section(application, 'letter'), fields)
    const html = await response.text()

    expect(response.status).toBe(409)
    expect(html).toContain('From the first tab.')
    expect(html).toContain('From the second tab.')
    expect(await savedIn(db, application, 'letter')).toMatchObject({
      value: { why: 'From the first tab.' },
      version: 1,
    })
  })

  dbTest('keeps mine, theirs or both, as is chosen', async ({ db }) => {
    const { application, browser } = await begun(db)
    await browser.post(urls.section(application, 'letter'), { why: 'First.', plans: 'Same.', version: '0' })

    const choose = async (keep: string, mine: string, version: string) => {
      const choice = { 'keep.why': keep, 'mine.why': mine, 'mine.plans': 'Same.', version }
      expect((await browser.post(urls.section(application, 'letter'), choice)).status).toBe(303)
      return (await savedIn(db, application, 'letter'))?.value
    }

    expect(await choose('both', 'Second.', '1')).toMatchObject({ why: 'Second.\n\nFirst.', plans: 'Same.' })
    expect(await choose('mine', 'Third.', '2')).toMatchObject({ why: 'Third.', plans: 'Same.' })
    expect(await choose('theirs', 'Fourth.', '3')).toMatchObject({ why: 'Third.', plans: 'Same.' })
  })

  dbTest('saved twice with the same text is no conflict', async ({ db }) => {
    const { application, browser } = await begun(db)
    const twice = { goal1: 'The same', version: '0' }
    await browser.post(urls.section(application, 'goals'), twice)
    expect((await browser.post(urls.section(application, 'goals'), twice)).status).toBe(303)
    expect(await savedIn(db, application, 'goals')).toMatchObject({ version: 1 })
  })
})

describe('autosave', () => {
  dbTest('answers with the version and the hour', async ({ db }) => {
    const { application, browser } = await begun(db)

    const response = await browser.post(urls.autosave(application, 'goals'), { goal1: 'Typ', version: '0' })

    expect(await response.json()).toEqual({ version: 1, savedAt: '12:00' })
  })

  dbTest('says so when nobody is signed in any more, and when the version is old', async ({ db }) => {
    const { application, browser } = await begun(db)
    await browser.post(urls.autosave(application, 'goals'), { goal1: 'Typ', version: '0' })
    const nobody = await as(undefined, tables, db)

    const fields = { goal1: 'Typed', version: '0' }
    const out = await nobody.post(urls.autosave(application, 'goals'), fields)
    const old = await browser.post(urls.autosave(application, 'goals'), fields)

    expect([out.status, old.status]).toEqual([401, 409])
    expect(await savedIn(db, application, 'goals')).toMatchObject({ value: { goal1: 'Typ' } })
  })
})

dbTest('after the call has closed nothing can be edited, and what was typed stands on the page', async ({ db }) => {
  const { application, person, browser } = await begun(db)
  await browser.post(urls.section(application, 'goals'), { goal1: 'In time', version: '0' })
  const late = await as(person, tables, db, CLOSED)

  const response = await late.post(urls.section(application, 'goals'), { goal1: 'Too late', version: '1' })
  const html = await response.text()
  const autosave = await late.post(urls.autosave(application, 'goals'), { goal1: 'Too late', version: '1' })

  expect([response.status, autosave.status]).toEqual([409, 409])
  expect(html).toContain('The call has closed')
  expect(html).toContain('Too late')
  expect(await savedIn(db, application, 'goals')).toMatchObject({ value: { goal1: 'In time' }, version: 1 })
})

dbTest(
  'after the call has closed a section is to be read, without a button, and leads to the whole',
  async ({ db }) => {
    const { application, person, browser } = await begun(db)
    await browser.post(urls.section(application, 'goals'), { goal1: 'In time', version: '0' })

    const html = await htmlAt(await as(person, tables, db, CLOSED), urls.section(application, 'goals'))

    expect(html).toContain('In time')
    expect(html).toContain(urls.printedApplication(application))
    expect(html).not.toContain('Save and return to the tasks')
    expect(await htmlAt(browser, urls.section(application, 'goals'))).toContain('Save and return to the tasks')
  },
)

describe('withdrawing', () => {
  dbTest('takes the application out, and starting takes it up again', async ({ db }) => {
    const { application, browser, call } = await begun(db, { draft: false })

    await browser.post(urls.withdrawal(application))
    expect(await htmlAt(browser, urls.application(application))).toContain('Withdrawn. Nobody reads it.')
    const edit = await browser.post(urls.section(application, 'goals'), { goal1: 'Still typing', version: '0' })
    expect(edit.status).toBe(409)
    expect(await edit.text()).toContain('You have withdrawn this application')

    const back = await browser.post(urls.apply(call))
    expect(back.headers.get('location')).toBe(urls.application(application))
    expect(await htmlAt(browser, urls.application(application))).toContain('Not sent yet.')
  })

  dbTest('a draft is refused in a sentence, and so is withdrawing twice', async ({ db }) => {
    const { application, browser } = await begun(db)

    const refused = await browser.post(urls.withdrawal(application))

    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('There is nothing to withdraw')
  })

  dbTest('is still possible while the committee reads, but then there is no way back', async ({ db }) => {
    const { application, person, call } = await begun(db, { draft: false })
    const late = await as(person, tables, db, CLOSED)
    await late.post(urls.withdrawal(application))

    await late.post(urls.apply(call))

    expect(await htmlAt(late, urls.application(application))).toContain('Withdrawn.')
  })
})

dbTest('somebody else’s application does not exist, whatever is asked of it', async ({ db }) => {
  const { application } = await begun(db, { draft: false })
  const stranger = await as(await make.person(db), tables, db, LATER)
  const routes = tables.flatMap((table) => table.list).filter(({ path }) => path.includes(':application'))
  expect(routes.length).toBeGreaterThan(10)
  for (const { method, path } of routes)
    for (const section of path.includes(':section') ? sections : ['']) {
      const at = path.replace(':application', application).replace(':section', section)
      expect((await stranger[method](at)).status, `${method} ${at}`).toBe(404)
    }
})

dbTest('the decision is shown only when its letter has been released', async ({ db }) => {
  const { application, person } = await begun(db, { draft: false })
  const [letter, decision] = [moment().newId<'letter'>(), moment().newId<'decision'>()]
  const written = {
    to_email: 'a@uni.example',
    lang: 'en',
    cause: 'decision',
    subject: 's',
    html: 'h',
    body: 'b',
  } as const
  await db
    .insertInto('letter')
    .values({ id: letter, ...written, created_at: NOON })
    .execute()
  const decided = { verdict: 'accept', decided_by: await make.person(db), decided_at: NOON, letter_id: letter } as const
  await db
    .insertInto('decision')
    .values({ id: decision, application_id: application, ...decided })
    .execute()
  const late = await as(person, tables, db, CLOSED)
  expect(await htmlAt(late, urls.application(application))).toContain('The committee is reading')

  await db.updateTable('letter').set({ released_at: NOON }).where('id', '=', letter).execute()

  expect(await htmlAt(late, urls.application(application))).toContain('You have a place in the programme.')
})
