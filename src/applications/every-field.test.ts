import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { completed } from '../../test/completed-application.ts'
import { dbTest } from '../../test/database.ts'
import { hostile, type Sent } from '../../test/hostile.ts'
import { make, NOON } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { ownApplication } from './db/applications.ts'
import { sections, type Section, type Typed } from './domain/sections.ts'
import { letterRoutes } from './web/letter-routes.tsx'
import { sectionRoutes } from './web/section-routes.tsx'

const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The form of a section: every name a browser would send, and the names of those fields that people type into. */
function fieldsIn(html: string): { all: string[]; typed: string[] } {
  const form = html.slice(html.indexOf('data-autosave'), html.indexOf('</form>', html.indexOf('data-autosave')))
  const tags = form.match(/<(input|textarea|select)\b[^>]*>/g) ?? []
  const nameOf = (tag: string) => / name="([^"]+)"/.exec(tag)?.[1] ?? ''
  const isTyped = (tag: string) => tag.startsWith('<textarea') || / type="(text|email|date)"/.test(tag)
  const names = (list: readonly string[]) => [...new Set(list.map(nameOf))].filter((name) => name !== '')
  return { all: names(tags), typed: names(tags.filter(isTyped)) }
}

/** What the field of a name shows. */
function shownIn(html: string, name: string): string {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)
  const attribute = '(?:[^">]|"[^"]*")*'
  const input = new RegExp(`<input${attribute} name="${name}"${attribute}>`).exec(html)?.[0] ?? ''
  return plain(area?.[1] ?? / value="([^"]*)"/.exec(input)?.[1] ?? '')
}

/** As the service keeps a text: composed, without NUL; half a letter has no form in UTF-8 and becomes its sign. */
const asKept = (text: string) => text.replaceAll('\0', '').toWellFormed().normalize('NFC')

type Walk = { browser: Browser; application: Id<'application'>; person: Id<'person'>; section: Section; db: Db }

async function versionOf({ application, person, section, db }: Walk): Promise<string> {
  return String((await ownApplication(application, person, NOON, db))?.saved[section]?.version ?? 0)
}

/** Sends a section with one field spoilt, by the button and by the script, and looks at what comes back. */
async function spoil(
  walk: Walk,
  around: Typed,
  { name, value, isTyped }: { name: string; value: Sent; isTyped: boolean },
) {
  const { browser, application, section } = walk
  const sent = { ...around, version: await versionOf(walk), done: 'yes' } as Record<string, string | readonly string[]>
  if (value === undefined) delete sent[name]
  else sent[name] = value
  const where = `${section}.${name}`

  const answer = await browser.post(urls.section(application, section), sent)
  const html = await answer.text()
  expect([303, 409, 422], where).toContain(answer.status)
  if (answer.status === 422) expect(html, where).toContain('Please check these answers')
  expect(html, where).not.toContain('<script>alert')

  if (isTyped && typeof value === 'string' && value !== '') {
    const shown = answer.status === 422 ? html : await (await browser.get(urls.section(application, section))).text()
    expect(shownIn(shown, name) === asKept(value), `${where} shows what was typed`).toBe(true)
  }
  const saved = await browser.post(urls.autosave(application, section), { ...sent, version: await versionOf(walk) })
  expect([200, 409, 422], where).toContain(saved.status)
}

describe.each(sections)('every field of “%s”', (section) => {
  dbTest.for(Object.entries(hostile))(
    'takes %s with a sentence, and gives the text back',
    async ([, value], { db }) => {
      const { ana, application, call } = await completed(db)
      await make.milestone(db, call, '2027-02-04T14:00')
      const browser = await as(ana, [letterRoutes, sectionRoutes], db)
      const walk = { browser, application, person: ana, section, db }
      const page = await (await browser.get(urls.section(application, section))).text()
      const { all, typed } = fieldsIn(page)
      expect(all.length).toBeGreaterThan(2)
      const around = (await ownApplication(application, ana, NOON, db))?.saved[section]?.value ?? {}
      for (const name of all) await spoil(walk, around, { name, value, isTyped: typed.includes(name) })
      expect((await browser.get(urls.section(application, section))).status).toBe(200)
    },
  )
})

dbTest('an answer of which nothing can be seen is none, and the field says so', async ({ db }) => {
  const { ana, application } = await completed(db)
  const browser = await as(ana, [letterRoutes, sectionRoutes], db)
  const sent = { goal1: '\u200b\u2060', topics: ['grants', 'teaching'], version: '1', done: 'yes' }
  const answer = await browser.post(urls.section(application, 'goals'), sent)
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Write at least one goal')])
})

dbTest('one answer that came twice is asked for again; several ticks are several answers', async ({ db }) => {
  const { ana, application } = await completed(db)
  const browser = await as(ana, [letterRoutes, sectionRoutes], db)
  const twice = { goal1: ['Lead a group', 'Teach'], topics: ['grants', 'teaching'], version: '1', done: 'yes' }
  const answer = await browser.post(urls.section(application, 'goals'), twice)
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Please give one answer here')])
})

dbTest('a form with ten thousand made-up fields is not kept', async ({ db }) => {
  const { ana, application } = await completed(db)
  const browser = await as(ana, [letterRoutes, sectionRoutes], db)
  const made = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`made-${i}`, 'up'.repeat(500)]))
  await browser.post(urls.section(application, 'goals'), { ...made, version: '1', done: 'later' })
  const saved = (await ownApplication(application, ana, NOON, db))?.saved.goals?.value ?? {}
  expect(Object.keys(saved).length).toBeLessThanOrEqual(60)
})
