import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { applicantOf, atTheLetter, lineSays, stored, typeOn, why } from './applicant.ts'
import { openForVisitors, type House } from './house.ts'

let house: House | undefined
afterAll(() => house?.close())

const AUTOSAVE = '**/autosave'

test('the network is cut in the middle of a sentence: nothing is lost, and the line says where the text is', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house = await openForVisitors(db, '2026-11-16T11:00:00Z')
  const ana = await atTheLetter(house, { email, application })
  const { page } = ana

  await typeOn(ana, ' I would like')
  await lineSays(ana, /^Saved \d\d:\d\d/)
  expect(await stored(application, db)).toMatch(/I would like$/)
  // the letter beside the form follows
  await page.locator('[data-live=letter]', { hasText: 'I would like' }).waitFor()

  // cut while typing: the line says so, and the text goes out by itself when the network is back
  await page.context().setOffline(true)
  await typeOn(ana, ' to found')
  await lineSays(ana, /^Not saved/)
  expect(await stored(application, db)).toMatch(/I would like$/)
  await page.context().setOffline(false)
  await lineSays(ana, /^Saved/)
  expect(await stored(application, db)).toMatch(/I would like to found$/)

  // cut, and the page is loaded anew before anything could be saved: the text is there, and says that it is not saved
  await page.route(AUTOSAVE, (route) => route.abort('connectionreset'))
  await typeOn(ana, ' a group')
  await lineSays(ana, /^Not saved/)
  await page.reload()
  expect(await why(ana).inputValue()).toMatch(/to found a group$/)
  await lineSays(ana, /^Not saved/)
  await page.unroute(AUTOSAVE)
  await lineSays(ana, /^Saved/)
  expect(await stored(application, db)).toMatch(/to found a group$/)

  // the button is pressed while nothing gets through, and the window closed in anger: in a new one the text is there
  await typeOn(ana, ' of my own')
  await page.context().setOffline(true)
  await Promise.all([
    page.waitForEvent('requestfailed', (request) => request.isNavigationRequest()),
    page.getByRole('button', { name: 'Save and return' }).click({ noWaitAfter: true }),
  ])
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const back = { ...ana, page: await context.newPage() }
  await back.page.goto(house.address + urls.section(application, 'letter'))
  expect(await why(back).inputValue()).toMatch(/a group of my own$/)
  await lineSays(back, /^Saved/)
  expect(await stored(application, db)).toMatch(/a group of my own$/)
})

test('an answer of the service that gets lost on its way is no conflict with oneself', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house ??= await openForVisitors(db, '2026-11-16T11:00:00Z')
  const ana = await atTheLetter(house, { email, application })
  // the service hears it, the browser never hears back
  await ana.page.route(
    AUTOSAVE,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await typeOn(ana, ' once')
  await lineSays(ana, /^Not saved/)
  await typeOn(ana, ' and twice')
  await lineSays(ana, /^Saved/)
  expect(await stored(application, db)).toMatch(/once and twice$/)
})
