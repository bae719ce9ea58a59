import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { applicantOf, atTheLetter, lineSays, stored, typeOn, why } from './applicant.ts'
import { openForVisitors, type House } from './house.ts'
import { press } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

test('two tabs of one browser: the older one never overwrites, and both texts can be kept', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house = await openForVisitors(db, '2026-11-16T11:00:00Z')
  const first = await atTheLetter(house, { email, application })
  const page = await first.page.context().newPage()
  const second = { ...first, page }
  await page.goto(house.address + urls.section(application, 'letter'))

  await typeOn(first, ' from the first tab')
  await lineSays(first, /^Saved/)
  await typeOn(second, ' from the second tab')
  await lineSays(second, /changed elsewhere/)
  expect(await stored(application, db)).toMatch(/from the first tab$/)

  await press(second, 'See both texts')
  expect(await page.textContent('main')).toContain('from the first tab')
  expect(await page.textContent('main')).toContain('from the second tab')
  await page.locator('input[name="keep.why"][value=both]').check()
  await press(second, 'Keep what I chose')
  expect(await why(second).inputValue()).toContain('from the first tab')
  expect(await why(second).inputValue()).toContain('from the second tab')
})

test('two devices: the second finds the text of the first, and goes on where it ended', async () => {
  const db = await database()
  const { application, email } = await applicantOf(db)
  house ??= await openForVisitors(db, '2026-11-16T11:00:00Z')
  const desk = await atTheLetter(house, { email, application })
  await typeOn(desk, ' begun at the desk')
  await lineSays(desk, /^Saved/)

  const train = await atTheLetter(house, { email, application })
  expect(await why(train).inputValue()).toMatch(/begun at the desk$/)
  await typeOn(train, ', ended on the train')
  await lineSays(train, /^Saved/)

  // the page that was left open knows nothing of it, and says so before it could do harm
  await typeOn(desk, '!')
  await lineSays(desk, /changed elsewhere/)
  expect(await stored(application, db)).toMatch(/ended on the train$/)
  // closing that page and coming back: its text is offered beside what is stored
  await desk.page.reload()
  expect(await why(desk).inputValue()).toMatch(/ended on the train$/)
  await lineSays(desk, /This device holds text that could not be saved/)
  await desk.page.getByRole('button', { name: 'Discard it' }).click()
  await desk.page.reload()
  await typeOn(desk, ' Back at the desk.')
  await lineSays(desk, /^Saved/)
  expect(await stored(application, db)).toMatch(/on the train Back at the desk\.$/)
})
