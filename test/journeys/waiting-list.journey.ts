import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { closedCall } from './closed-call.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { letterTo, linkIn, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const AFTER = '2026-12-02T09:00:00Z'

test('a place that is given up goes down the waiting list until somebody takes it', async () => {
  const db = await database()
  const { call, coordinator, applications } = await closedCall(db, ['Ana', 'Ben', 'Carla'], 1)
  const [ana, ben, carla] = applications
  if (!ana || !ben || !carla) throw new Error('nobody applied')
  house = await openForVisitors(db, AFTER)
  const chief = await signIn(house, { email: coordinator })

  await chooseRules(chief, call)
  await decide(chief, call, { name: 'Ana', verdict: 'accept' })
  for (const name of ['Ben', 'Carla']) await decide(chief, call, { name, verdict: 'waiting-list' })
  await putCarlaFirst(chief, call)
  await visit(chief, urls.outbox())
  await press(chief, 'Send all 3')

  const waits = await signIn(house, { email: ben.email })
  await visit(waits, urls.application(ben.application))
  expect(await waits.page.textContent('main')).toContain('You are number 2 on the waiting list at this moment.')

  await answer(house, await letterTo(house, ana.email, /offer you a place/), 'No, I do not take it')
  await answer(house, await letterTo(house, carla.email, /a place has become free/), 'No, I do not take it')
  await letterTo(house, ben.email, /a place has become free/)
  await visit(waits, urls.application(ben.application))
  expect(await waits.page.textContent('main')).toContain('Please answer until the end of 9 December 2026')
  await waits.page.getByRole('link', { name: 'Say yes or no' }).click()
  await waits.page.getByLabel('Yes, I take the place').check()
  await press(waits, 'Send the answer')
  expect(await waits.page.textContent('main')).toContain('The place is yours.')

  await visit(chief, urls.waitingList(call))
  const list = await chief.page.textContent('main')
  expect(list).toContain('Nobody is on the waiting list')
  expect(list).toContain('1 of 1 places held')
})

async function chooseRules(chief: Visitor, call: string): Promise<void> {
  await visit(chief, urls.decisionRules(call))
  await chief.page.locator('[name=asksConfirmation]').check()
  await chief.page.locator('[name=showsPosition]').check()
  await chief.page.locator('[name=promotion][value=at-once]').check()
  await press(chief, 'Save')
}

async function decide(chief: Visitor, call: string, { name, verdict }: { name: string; verdict: string }) {
  await visit(chief, `${urls.callDecisions(call)}?q=${name}`)
  await chief.page.locator('[name=applications]').first().check()
  await chief.page.locator(`[name=verdict][value=${verdict}]`).check()
  await press(chief, 'Look at it first')
  await press(chief, 'Put 1 draft into the outbox')
}

async function putCarlaFirst(chief: Visitor, call: string): Promise<void> {
  await visit(chief, urls.waitingList(call))
  await press(chief, /^Up for Applicant, Carla/)
  await press(chief, 'Let the order stand')
  expect(await chief.page.locator('table').first().getByRole('rowheader').allTextContents()).toMatchObject([
    expect.stringContaining('Carla'),
    expect.stringContaining('Ben'),
  ])
}

/** Somebody answers with the link of their letter alone. */
async function answer(where: House, letter: string, words: string): Promise<void> {
  const nobody = await where.visitor()
  await visit(nobody, linkIn(letter))
  await nobody.page.getByLabel(words).check()
  await press(nobody, 'Send the answer')
  await nobody.close()
}
