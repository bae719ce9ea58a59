import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { applicantOf, atTheLetter, lineSays, stored, typeOn, why } from './applicant.ts'
import { openForVisitors, type House } from './house.ts'
import { letterTo, press } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

test('the laptop is closed for forty minutes: writing goes on as if nothing had been', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house = await openForVisitors(db, '2026-11-16T11:00:00Z')
  const ana = await atTheLetter(house, { email, application })
  await typeOn(ana, ' before lunch')
  await lineSays(ana, /^Saved/)

  await ana.page.context().setOffline(true)
  await typeOn(ana, ' and')
  await lineSays(ana, /^Not saved/)
  house.travelTo('2026-11-16T11:41:00Z')
  await ana.page.context().setOffline(false)
  await lineSays(ana, /^Saved 12:4/)
  await typeOn(ana, ' after it')
  await lineSays(ana, /^Saved 12:4/)
  await expect.poll(() => stored(application, db)).toMatch(/before lunch and after it$/)
})

test('the session ends while somebody types: the text is on the sign-in page, and there after it', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house ??= await openForVisitors(db, '2026-11-16T11:00:00Z')
  house.travelTo('2026-11-16T12:00:00Z')
  const ana = await atTheLetter(house, { email, application })
  const { page } = ana
  await typeOn(ana, ' A thought')
  await lineSays(ana, /^Saved/)

  house.travelTo('2026-11-24T12:00:00Z')
  await typeOn(ana, ' that came a week later')
  await lineSays(ana, /You are no longer signed in/)
  await press(ana, 'Save and return to the tasks')
  expect(await page.textContent('main')).toContain('Your session ended while you were writing')
  expect(await page.textContent('main')).toContain('A thought that came a week later')

  const before = house.mails.length
  await page.getByLabel('Your e-mail address').fill(email)
  await press(ana, 'Send me a code')
  expect(await page.textContent('main')).toContain('A thought that came a week later')
  const code = /\b\d{6}\b/.exec(await letterTo(house, email, /Type this code/, before))?.[0] ?? ''
  await page.getByLabel('Six-digit code').fill(code)
  await press(ana, 'Sign in')
  expect(await page.textContent('main')).toContain('A thought that came a week later')
  expect(await stored(application, db)).toMatch(/A thought$/)
  await press(ana, 'Save what I typed')
  expect(new URL(page.url()).pathname).toBe(urls.application(application))
  expect(await stored(application, db)).toMatch(/A thought that came a week later$/)
})

test('signing in in another window is enough: the first one goes on by itself', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house ??= await openForVisitors(db, '2026-11-16T11:00:00Z')
  house.travelTo('2026-11-16T12:00:00Z')
  const ana = await atTheLetter(house, { email, application })
  house.travelTo('2026-11-24T12:00:00Z')
  await typeOn(ana, ' Still here')
  await lineSays(ana, /You are no longer signed in/)

  const [other] = await Promise.all([
    ana.page.context().waitForEvent('page'),
    ana.page.getByRole('button', { name: 'Sign in in another window' }).click(),
  ])
  const before = house.mails.length
  await other.getByLabel('Your e-mail address').fill(email)
  await other.getByRole('button', { name: 'Send me a code' }).click()
  const code = /\b\d{6}\b/.exec(await letterTo(house, email, /Type this code/, before))?.[0] ?? ''
  await other.getByLabel('Six-digit code').fill(code)
  await other.getByRole('button', { name: 'Sign in' }).first().click()
  await other.waitForURL((url) => url.pathname === '/')
  await other.close()

  await lineSays(ana, /^Saved/)
  expect(await why(ana).inputValue()).toMatch(/Still here$/)
  expect(await stored(application, db)).toMatch(/Still here$/)
})
