import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { closedCall } from './closed-call.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { letterTo, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const AFTER = '2026-12-02T09:00:00Z'

test('a decision that was reversed before it was sent leaves no trace at the applicant', async () => {
  const db = await database()
  const { call, coordinator, applications } = await closedCall(db, ['Ana'], 1)
  const [ana] = applications
  if (!ana) throw new Error('nobody applied')
  house = await openForVisitors(db, AFTER)
  const applicant = await signIn(house, { email: ana.email })
  const chief = await signIn(house, { email: coordinator })
  const reading = await whatSheSees(applicant, ana.application)
  expect(reading).toContain('being read')

  await decide(chief, call, 'decline')
  expect(await whatSheSees(applicant, ana.application)).toBe(reading)
  await decide(chief, call, 'waiting-list')
  await decide(chief, call, 'accept')
  expect(await whatSheSees(applicant, ana.application)).toBe(reading)

  await visit(chief, urls.outbox())
  const outbox = await chief.page.textContent('main')
  expect(outbox).toContain('Decisions of Fellows 2027: 1 draft')
  expect(await chief.page.textContent('nav .badge')).toContain('1')
  await press(chief, 'Send it')

  expect(await letterTo(house, ana.email, /offer you a place/)).not.toContain('cannot offer')
  const letters = house.mails.filter((mail) => [mail.to].flat().some((to) => to?.text.includes(ana.email)))
  expect(letters.filter((mail) => /Your application/.test(mail.subject ?? ''))).toHaveLength(1)
  const told = await whatSheSees(applicant, ana.application)
  expect(told).toContain('You have a place in the programme.')
  expect(told).not.toMatch(/declined|waiting list/)
})

/** Everything of her application that stands on its page. */
async function whatSheSees(applicant: Visitor, application: string): Promise<string> {
  await visit(applicant, urls.application(application))
  return (await applicant.page.textContent('main')) ?? ''
}

async function decide(chief: Visitor, call: string, verdict: string): Promise<void> {
  await visit(chief, urls.callDecisions(call))
  await chief.page.locator('[name=applications]').first().check()
  await chief.page.locator(`[name=verdict][value=${verdict}]`).check()
  await press(chief, 'Look at it first')
  await press(chief, 'Put 1 draft into the outbox')
}
