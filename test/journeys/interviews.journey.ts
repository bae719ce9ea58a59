import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { make } from '../make.ts'
import { lineSays } from './applicant.ts'
import { closedCall } from './closed-call.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { letterTo, linkIn, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const AFTER = '2026-12-02T09:00:00Z'

test('interviews, from the date in the plan to a note that the office reads', async () => {
  const db = await database()
  const { call, coordinator, applications } = await closedCall(db, ['Ana', 'Ben'], 1)
  await make.reviewer(db, call, { email: 'rita@uni.example', givenName: 'Rita', familyName: 'Reader' })
  house = await openForVisitors(db, AFTER)
  const chief = await signIn(house, { email: coordinator })
  await planInterviews(chief, call)
  await makeSlots(chief, call)
  await invite(chief, call)

  const ana = await signIn(house, { email: 'ana@uni.example' })
  await ana.open(linkIn(await letterTo(house, 'ana@uni.example', /would like to talk with you/)))
  await ana.page.locator('[name=slot]').first().check()
  await press(ana, 'Choose this time')
  expect(await ana.page.textContent('main')).toContain('Your interview is booked')
  expect(await letterTo(house, 'ana@uni.example', /Your interview is booked/)).toContain('Where: Room 3.120')

  const ben = await signIn(house, { email: 'ben@uni.example' })
  await ben.open(linkIn(await letterTo(house, 'ben@uni.example', /would like to talk with you/)))
  expect(await ben.page.locator('[name=slot]').count()).toBe(1)
  await ben.page.getByLabel('When you could').fill('Any Friday.')
  await press(ben, 'Tell the office')
  await chief.open(linkIn(await letterTo(house, coordinator, /None of the times suits Ben Applicant/)))
  expect(await chief.page.textContent('main')).toContain('Any Friday.')

  await visit(chief, urls.interviews(call))
  await chief.page.getByRole('link', { name: 'Change the slot of 16 December 2026' }).first().click()
  await chief.page.getByLabel('Room or link').fill('Room 4.010')
  await press(chief, 'Save')
  expect(await letterTo(house, 'ana@uni.example', /has changed/)).toContain('Where: Room 4.010')

  house.travelTo('2026-12-16T09:00:00Z')
  await takeNotes(house)
  const later = await signIn(house, { email: coordinator })
  await visit(later, urls.interviewOnDesk(applications[0]?.application ?? ''))
  expect(await later.page.textContent('main')).toContain('She knows what to ask for.')
})

async function planInterviews(chief: Visitor, call: string): Promise<void> {
  await visit(chief, urls.callReading(call))
  await chief.page.locator('[name=interviewsLocal]').fill('2026-12-14T08:00')
  await press(chief, 'Save')
  await chief.page.getByRole('link', { name: 'Interviews' }).click()
}

async function makeSlots(chief: Visitor, call: string): Promise<void> {
  const { page } = chief
  await visit(chief, urls.interviews(call))
  await page.locator('[name=day]').fill('2026-12-16')
  await page.locator('[name=from]').fill('10:00')
  await page.locator('[name=to]').fill('10:50')
  await page.getByLabel('Room or link').fill('Room 3.120')
  await press(chief, 'Make these slots')
  expect(await page.textContent('main')).toContain('Choose at least one person of the committee.')
  await page.getByLabel('Reader, Rita').check()
  await press(chief, 'Make these slots')
  expect(await page.textContent('main')).toContain('2 slots were made.')
}

async function invite(chief: Visitor, call: string): Promise<void> {
  const { page } = chief
  await visit(chief, urls.interviews(call))
  for (const box of await page.locator('[name=applications]').all()) await box.check()
  await page.getByLabel('Last day to choose').fill('2026-12-11')
  await press(chief, 'Write invitations')
  await visit(chief, urls.outbox())
  expect(await page.textContent('main')).toContain('Invitations to an interview of Fellows 2027: 2 drafts')
  await press(chief, 'Send all 2')
}

/** The interviewer is asked about conflicts, writes, closes the window, finds the draft again and hands it in. */
async function takeNotes(where: House): Promise<void> {
  const rita = await signIn(where, { email: 'rita@uni.example' })
  const { page } = rita
  await visit(rita, urls.reviews())
  await page.getByRole('link', { name: 'Interviews' }).click()
  await page.getByRole('link', { name: 'Ana Applicant' }).click()
  await page.getByLabel('No, I can read it impartially').check()
  await press(rita, 'Continue')
  await page.getByLabel('Your note').focus()
  await page.keyboard.type('She knows what to ask for.')
  await lineSays(rita, /Saved/)
  await visit(rita, urls.heldInterviews())
  expect(await page.textContent('main')).toContain('draft')
  await page.getByRole('link', { name: 'Ana Applicant' }).click()
  expect(await page.getByLabel('Your note').inputValue()).toBe('She knows what to ask for.')
  await press(rita, 'Hand the note in')
  expect(await page.textContent('main')).toContain('note handed in')
}
