import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment, NOON } from '../../test/make.ts'
import { docx, pdf } from '../../test/sample-files.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { sections } from './domain/sections.ts'
import { attachLetter } from './attach-letter.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'
import { checkRoutes } from './web/check-routes.tsx'
import { letterRoutes } from './web/letter-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const tables = [myApplicationRoutes, checkRoutes, sectionRoutes, letterRoutes]
const MEGABYTE = 1024 * 1024
const WRITTEN = 'I would like to talk about the years after my thesis.'
const prompts = { why: WRITTEN, expectations: WRITTEN, background: WRITTEN, plans: WRITTEN }

async function begun(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  await make.milestone(db, call, '2027-09-01T09:00')
  for (const topic of ['writing', 'money']) await make.term(db, programme, 'topic', topic)
  const person = await make.person(db)
  const application = await make.application(db, { call, person, draft: true })
  return { call, person, application, browser: await as(person, tables, db) }
}

const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name = 'letter.pdf') => new File([bytes], name)
const upload = (browser: Browser, application: Id<'application'>, file: File) =>
  browser.post(urls.letterFile(application), { upload: file })
const files = (db: Db) => db.selectFrom('file').select(['name', 'pages']).execute()
const letterOf = async (db: Db, application: Id<'application'>) =>
  (
    await db
      .selectFrom('answer')
      .select('value')
      .where('application_id', '=', application)
      .where('section', '=', 'letter')
      .executeTakeFirst()
  )?.value

describe('a letter', () => {
  dbTest('as PDF is accepted with its number of pages, and the section is complete', async ({ db }) => {
    const { application, browser } = await begun(db)

    const response = await upload(browser, application, fileOf(pdf()))

    expect(response.headers.get('location')).toBe(urls.section(application, 'letter'))
    expect(await files(db)).toEqual([{ name: 'letter.pdf', pages: 1 }])
    const page = await (await browser.get(urls.section(application, 'letter'))).text()
    expect(page).toContain('Your letter: letter.pdf (1 p.)')
    expect(await (await browser.get(urls.checkAnswers(application))).text()).toContain('As a file: letter.pdf')
  })

  dbTest('as PDF is refused in a sentence when it cannot be a letter', async ({ db }) => {
    const { application, browser } = await begun(db)
    const damaged = `%PDF-1.7\n${'no object anywhere '.repeat(20)}`
    const refused: [File, string][] = [
      [fileOf(pdf({ pages: 3 })), 'more than 2 pages'],
      [fileOf(pdf({ pages: 0 })), 'could not be opened'],
      [fileOf(docx()), 'This is not a PDF'],
      [fileOf(pdf({ catalog: '/OpenAction << /S /JavaScript /JS (1) >>' })), 'contains a script'],
      [fileOf('Dear committee, this is plain text.'), 'This is not a PDF'],
      [fileOf(pdf({ trailer: '/Encrypt << /Filter /Standard /V 9 >>' })), 'protected with a password'],
      [fileOf(damaged), 'could not be opened'],
      [fileOf(`%PDF-1.4 ${' '.repeat(10.5 * MEGABYTE)}`), 'more than 10 megabytes'],
      [fileOf(''), 'Choose a file first.'],
    ]
    for (const [file, sentence] of refused) {
      const response = await upload(browser, application, file)
      expect(response.status, sentence).toBe(422)
      expect(await response.text()).toContain(sentence)
    }
    expect(await files(db)).toEqual([])
  })

  dbTest('of eleven megabytes does not even get in', async ({ db }) => {
    const { application, browser } = await begun(db)

    const response = await upload(browser, application, fileOf(`%PDF-1.4 ${' '.repeat(11 * MEGABYTE)}`))

    expect(response.status).toBe(413)
    expect(await response.text()).toContain('megabytes')
  })

  dbTest('comes back under a name that says nothing, by a link of its own that needs no cookie', async ({ db }) => {
    const { application, browser } = await begun(db)
    await upload(
      browser,
      application,
      fileOf(pdf({ pages: 2, trailer: '/Info << /Author (Ana Invented) >>' }), 'ana.pdf'),
    )

    const link = (await browser.get(urls.letterFile(application))).headers.get('location') ?? ''
    const response = await (await as(undefined, tables, db)).get(link)

    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="A-[^"]+-letter\.pdf"$/),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    })
    expect(response.headers.get('set-cookie')).toBeNull()
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
    expect(text).toContain('%PDF-')
    expect(text).not.toContain('Ana Invented')
  })

  dbTest('is no longer behind its link after five minutes, nor behind one that was changed', async ({ db }) => {
    const { application, person, browser } = await begun(db)
    await upload(browser, application, fileOf(pdf()))
    const link = (await browser.get(urls.letterFile(application))).headers.get('location') ?? ''

    const later = await as(person, tables, db, NOON.add({ minutes: 5 }))
    for (const [visitor, path] of [
      [later, link],
      [browser, link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
      [browser, urls.file('x')],
      [browser, urls.file('..')],
    ] as const) {
      const response = await visitor.get(path)
      expect(response.status, path).toBe(404)
      expect(response.headers.get('content-type')).toContain('text/html')
    }
    expect(await (await later.get(link)).text()).toContain('This link to a file has ended')
  })

  dbTest('may be a Word document where the call says so', async ({ db }) => {
    const { call, application, browser } = await begun(db)
    expect((await upload(browser, application, fileOf(docx(), 'letter.docx'))).status).toBe(422)
    await db.updateTable('call').set({ letter_docx: true }).where('id', '=', call).execute()
    expect(await (await browser.get(urls.section(application, 'letter'))).text()).toContain('PDF or Word document')

    expect((await upload(browser, application, fileOf(docx(), 'letter.docx'))).status).toBe(303)

    const link = (await browser.get(urls.letterFile(application))).headers.get('location') ?? ''
    expect((await browser.get(link)).headers.get('content-disposition')).toMatch(/-letter\.docx"$/)
  })

  dbTest('is looked into at most twenty times an hour', async ({ db }) => {
    const { application, person, browser } = await begun(db)
    const nothing = { application, person, name: 'a.pdf', bytes: new Uint8Array(11 * MEGABYTE) }
    for (let n = 0; n < 20; n += 1) await attachLetter(nothing, moment(), db)

    const response = await upload(browser, application, fileOf(pdf()))

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('many files within an hour')
  })

  dbTest('taken out again brings the four answers back', async ({ db }) => {
    const { application, browser } = await begun(db)
    await browser.post(urls.section(application, 'letter'), { ...prompts, version: '0', done: 'yes' })
    await upload(browser, application, fileOf(pdf()))

    await browser.post(urls.letterFile(application), { detach: 'yes' })

    expect(await letterOf(db, application)).toMatchObject({ ...prompts, file: '' })
    expect(await (await browser.get(urls.checkAnswers(application))).text()).toContain(WRITTEN)
    expect((await browser.get(urls.letterFile(application))).status).toBe(404)
  })

  dbTest('stays the letter when the answers are edited in an older window', async ({ db }) => {
    const { application, browser } = await begun(db)
    await browser.post(urls.section(application, 'letter'), { ...prompts, version: '0', done: 'yes' })
    await upload(browser, application, fileOf(pdf()))

    const stale = { ...prompts, why: 'Another thought.', version: '1' }
    expect((await browser.post(urls.section(application, 'letter'), stale)).status).toBe(409)
    const choice = { 'keep.why': 'mine', 'mine.why': 'Another thought.', version: '2' }
    await browser.post(urls.section(application, 'letter'), choice)

    expect((await browser.get(urls.letterFile(application))).status).toBe(303)
  })

  dbTest('far too long in one of its answers is not saved and comes back whole', async ({ db }) => {
    const { application, browser } = await begun(db)

    const response = await browser.post(urls.section(application, 'letter'), { why: 'x'.repeat(10_001), version: '0' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('x'.repeat(10_001))
  })

  dbTest('can neither be uploaded nor taken out after the call has closed', async ({ db }) => {
    const { application, person, browser } = await begun(db)
    await upload(browser, application, fileOf(pdf()))
    const late = await as(person, tables, db, '2026-11-30T23:00:00Z')

    const all = [
      await upload(late, application, fileOf(pdf({ pages: 2 }))),
      await late.post(urls.letterFile(application), { detach: 'yes' }),
    ]

    for (const response of all) {
      expect(response.status).toBe(409)
      expect(await response.text()).toContain('The call has closed')
    }
    expect(await files(db)).toEqual([{ name: 'letter.pdf', pages: 1 }])
    expect(await letterOf(db, application)).toMatchObject({ fileName: 'letter.pdf' })
  })
})

const EVIL = `<script>alert("1")</script>&amp;'\0\u202Eabc\uFFFE\u0007 one two three four five six seven eight nine ten`
const ESCAPED = '&lt;script>alert('

describe('strange characters', () => {
  dbTest('in every field of every section come back escaped and never break a page', async ({ db }) => {
    const { application, browser } = await begun(db)
    for (const section of sections) {
      const at = urls.section(application, section)
      const form = await (await browser.get(at)).text()
      const names = new Set([...form.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] ?? ''))
      names.delete('version')
      const fields = { ...Object.fromEntries([...names].map((name) => [name, EVIL])), 'odd\0name': EVIL }
      for (const done of ['later', 'yes'])
        await expectHarmless(await browser.post(at, { ...fields, version: '0', done }), `${section} ${done}`)
      await expectHarmless(await browser.post(at, { ...fields, goal1: 'x', why: 'x', version: '7' }), `${section} old`)
      await expectHarmless(await browser.post(urls.autosave(application, section), fields), `${section} autosave`)
      await expectHarmless(await browser.get(at), `${section} again`)
    }
    expect(await (await browser.get(urls.section(application, 'letter'))).text()).toContain(ESCAPED)
    for (const path of [urls.application(application), urls.checkAnswers(application), urls.letterPreview(application)])
      await expectHarmless(await browser.get(path), path)
    await expectHarmless(await browser.post(urls.checkAnswers(application)), 'sending')
  })

  dbTest('can be sent, and a long name is never cut in the middle of a letter', async ({ db }) => {
    const { application, browser } = await begun(db)
    const [rank, date] = [await make.rank(db), await db.selectFrom('milestone').select('id').executeTakeFirstOrThrow()]
    const person = { affiliation: EVIL, rank, contract: 'permanent', languages: 'en' }
    const complete = {
      about: person,
      goals: { goal1: EVIL, topics: ['writing', 'money'] },
      letter: { why: EVIL, expectations: EVIL, background: EVIL, plans: EVIL },
      wishes: { how: 'named', name1: EVIL, place1: EVIL, address1: EVIL },
      avoid: { names: `${EVIL}\n${'x'.repeat(199)}😀😀` },
      dates: { [date.id]: 'yes' },
    }
    for (const section of sections)
      await browser.post(urls.section(application, section), { ...complete[section], version: '0', done: 'yes' })

    const response = await browser.post(urls.checkAnswers(application))

    expect(response.headers.get('location')).toBe(urls.applicationSent(application))
    await expectHarmless(await browser.get(urls.applicationSent(application)), 'sent')
    const avoided = await db.selectFrom('avoidance').select('name').where('name', 'like', 'xxx%').executeTakeFirst()
    expect(avoided).toEqual({ name: `${'x'.repeat(199)}😀` })
  })

  dbTest('in the name of a file do no harm', async ({ db }) => {
    const { application, browser } = await begun(db)

    for (const name of [`<script>alert(1)</script>\0\u202E.pdf`, `${'x'.repeat(199)}😀😀.pdf`])
      expect((await upload(browser, application, fileOf(pdf(), name))).status).toBe(303)

    await expectHarmless(await browser.get(urls.section(application, 'letter')), 'file name')
  })
})

async function expectHarmless(response: Response, where: string): Promise<void> {
  expect(response.status, where).toBeLessThan(500)
  const html = await response.text()
  expect(html, where).not.toContain('<script>alert')
  expect(html, where).not.toContain('\0')
}
