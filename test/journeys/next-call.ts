import { expect } from 'vitest'
import { announceOpenCalls } from '#src/calls/announce-open-calls.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { moment } from '../make.ts'
import type { House, Visitor } from './house.ts'
import { inThree, letterTo, linkIn, press, signIn, visit } from './steps.ts'

const LATE = 'late@uni.example'

/** A date of the year that the next call will have as well. */
export async function addKickOff(cora: Visitor, call: string): Promise<void> {
  const { page } = cora
  await visit(cora, urls.milestones(call))
  await page.locator('[name=kind]').selectOption('kick-off')
  await inThree(cora, 'name', 'Kick-off')
  await page.locator('[name=atLocal]').fill('2027-01-21T09:00')
  await page.locator('[name=isCommitment]').check()
  await press(cora, 'Add')
  expect(await page.textContent('main')).toContain('Kick-off')
}

/** Whoever is too late asks to hear of the next call, and confirms the address by a letter. */
export async function askToBeTold(house: House, late: Visitor, call: string): Promise<void> {
  const { page } = late
  await visit(late, urls.call(call))
  await page.getByRole('link', { name: 'Tell me when a call opens' }).click()
  await page.waitForLoadState()
  await page.getByLabel('Your e-mail address').fill(LATE)
  await press(late, 'Send me the e-mail')
  await visit(late, linkIn(await letterTo(house, LATE, /announcements/)))
  await press(late, 'Yes, tell me')
  expect(await page.textContent('main')).toContain('You are on the list')
}

/** From the page of the closed call to the published next one: dates by weekday, the form as it was. */
export async function makeNext(chief: Visitor, call: string): Promise<string> {
  const { page } = chief
  await visit(chief, urls.editCall(call))
  await page.getByRole('link', { name: 'Make the next call' }).click()
  await page.waitForLoadState()
  expect(await page.locator('[name=opens]').inputValue()).toBe('2027-11-07T00:00')
  expect(await page.textContent('main')).toContain('Now: Thursday, 20 January 2028, 09:00.')
  await inThree(chief, 'name', 'Fellows once more')
  await press(chief, 'Keep as a draft')

  const next = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(next).not.toBe(call)
  const main = await page.textContent('main')
  for (const state of ['Nobody sees this call yet.', '1 date', '10 further questions', 'no members yet'])
    expect(main).toContain(state)
  await page.getByRole('link', { name: 'Publish' }).first().click()
  await page.waitForLoadState()
  await press(chief, 'Publish this call')
  return next
}

/** The clock has opened the next call: the letter that tells of it leads whoever asked for it to the call. */
export async function hearOfIt(house: House, next: string, db: Db): Promise<Visitor> {
  // the service looks every minute; the journey does not wait for its turn
  await announceOpenCalls(house.address, moment('2027-11-07T08:00:00Z'), db)
  const late = await signIn(house, { email: LATE })
  await visit(late, linkIn(await letterTo(house, LATE, /Fellows once more/)))
  expect(new URL(late.page.url()).pathname).toBe(urls.call(next))
  return late
}
