import { expect } from 'vitest'
import { ownApplication } from '#src/applications/db/applications.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { completed } from './completed-application.ts'
import { dbTest } from './database.ts'
import { guest } from './guest.ts'
import { NOON } from './make.ts'

async function newestCode(db: Db): Promise<string> {
  const { body } = await db.selectFrom('letter').select('body').where('cause', '=', 'sign-in').executeTakeFirstOrThrow()
  return /\b\d{6}\b/.exec(body)?.[0] ?? ''
}

const hiddenIn = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

dbTest('what was typed when the session ended is on the sign-in page, and is saved after it', async ({ db }) => {
  const { ana, application } = await completed(db)
  const { email } = await db.selectFrom('person').select('email').where('id', '=', ana).executeTakeFirstOrThrow()
  const typed = {
    goal1: 'Lead a <bigger> group',
    goal2: 'and "teach"',
    topics: ['grants', 'teaching'],
    version: '1',
    done: 'yes',
  }
  const browser = guest(db, '2026-11-16T11:00:00Z')
  const refused = await browser.post(urls.section(application, 'goals'), typed)
  const signIn = await refused.text()
  expect([refused.status, signIn]).toEqual([401, expect.stringContaining('Lead a &lt;bigger> group')])

  const kept = plain(hiddenIn(signIn, 'kept'))
  const mistyped = await (await browser.post(urls.signIn(), { email: 'nobody', next: '/', kept })).text()
  expect(plain(hiddenIn(mistyped, 'kept'))).toBe(kept)
  const codePage = await (await browser.post(urls.signIn(), { email, next: '/', kept })).text()
  expect(codePage).toContain('Your session ended while you were writing')
  const wrong = await (await browser.post(urls.signInCode(), { code: 'abc', next: '/', kept })).text()
  expect(plain(hiddenIn(wrong, 'kept'))).toBe(kept)

  const again = await (await browser.post(urls.signInCode(), { code: await newestCode(db), next: '/', kept })).text()
  expect(again).toContain(`action="${urls.section(application, 'goals')}"`)
  expect(again).toContain('Lead a &lt;bigger> group')
  expect((await browser.post(urls.section(application, 'goals'), typed)).status).toBe(303)
  expect((await ownApplication(application, ana, NOON, db))?.saved.goals?.value.goal1).toBe('Lead a <bigger> group')
})

dbTest('a kept form leads nowhere but to this service, and nonsense in its place is left alone', async ({ db }) => {
  const browser = guest(db, '2026-11-16T11:00:00Z')
  for (const kept of [
    '{"action":"https://elsewhere.example/","fields":[["a","text"]]}',
    '{"action":"//elsewhere.example","fields":[["a","text"]]}',
    '{"action":"/x","fields":"no"}',
    'not json',
    'x'.repeat(1_000_000),
  ]) {
    const answer = await browser.post(urls.signIn(), { email: 'nobody', next: '/', kept })
    expect(answer.status).toBe(422)
    expect(await answer.text()).not.toContain('elsewhere.example')
  }
})
