import { afterAll, expect, test } from 'vitest'
import { defaultSupport } from '#src/calls/domain/default-support.ts'
import { setSupport } from '#src/calls/set-support.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { make, moment } from '../make.ts'
import { applicantOf } from './applicant.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { letterTo, linkIn, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const text = async ({ page }: Visitor) => (await page.textContent('main')) ?? ''

/** A completed application to a call that now asks for support. */
async function supported(db: Db) {
  const made = await applicantOf(db)
  const office = await make.coordinator(db, made.programme, { email: 'office@uni.example' })
  await db.updateTable('call').set({ published_at: null }).where('id', '=', made.call).execute()
  await setSupport({ call: made.call, support: defaultSupport, by: office }, moment('2026-10-01T08:00:00Z'), db)
  const published_at = Temporal.Instant.from('2026-10-02T08:00:00Z')
  await db.updateTable('call').set({ published_at }).where('id', '=', made.call).execute()
  return made
}

/** Names somebody on the applicant's page, and answers the link in the letter they get. */
async function askFor(house: House, ana: Visitor, who: { name: string; email: string }): Promise<string> {
  const { page } = ana
  const again = page.getByText('Ask somebody else, or ask again')
  if (await again.isVisible()) {
    const isOpen = await page.locator('details').first().getAttribute('open')
    if (isOpen === null) await again.click()
  }
  await page.getByLabel('Name').fill(who.name)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.locator('input[name=lang][value=en]').check()
  await press(ana, 'Send the request')
  return linkIn(await letterTo(house, who.email, /You are asked to support an application/))
}

/** Opens the link without an account and shows the code from the second letter. */
async function enter(house: House, link: string, email: string): Promise<Visitor> {
  const visitor = await house.visitor()
  const before = house.mails.length
  await visit(visitor, link)
  expect(await text(visitor)).not.toContain(defaultSupport.questions[0].en)
  await press(visitor, 'Send me the code')
  const code = /\b\d{6}\b/.exec(await letterTo(house, email, /Type this code/, before))?.[0] ?? ''
  await visitor.page.getByLabel('Six-digit code').fill(code)
  await press(visitor, 'Go on')
  return visitor
}

test('somebody is asked and declines, somebody else answers, and the applicant sees how far it is', async () => {
  const db = await database()
  const { application, email } = await supported(db)
  house = await openForVisitors(db, '2026-11-16T11:00:00Z')
  const ana = await signIn(house, { email })
  await visit(ana, urls.application(application))
  expect(await text(ana)).toContain('1 task is still open')
  await visit(ana, urls.supporter(application))

  const first = await askFor(house, ana, { name: 'Dr. Peter Example', email: 'peter@uni.example' })
  expect(await text(ana)).toContain('Sent 16 Nov 2026')
  const peter = await enter(house, first, 'peter@uni.example')
  await visit(ana, urls.supporter(application))
  expect(await text(ana)).toContain('Opened 16 Nov 2026')
  await peter.page.getByText('I would rather not').click()
  await peter.page.getByLabel('A reason, if you like').fill('We disagree about her plans.')
  await press(peter, 'Decline the request')
  expect(await text(peter)).toContain('You have declined')

  await visit(ana, urls.supporter(application))
  expect(await text(ana)).toContain('Declined 16 Nov 2026')
  expect(await text(ana)).not.toContain('disagree')
  const second = await askFor(house, ana, { name: 'Prof. Paula Example', email: 'paula@uni.example' })
  await visit(peter, first)
  expect(await text(peter)).toContain('Your support is no longer needed')

  const paula = await enter(house, second, 'paula@uni.example')
  await press(paula, 'Send')
  expect(await text(paula)).toContain('Write at least a sentence here')
  await paula.page.getByLabel(defaultSupport.questions[0].en).fill('A group of her own.')
  await paula.page.getByLabel(defaultSupport.questions[1].en).fill('Half a day every other week.')
  await press(paula, 'Send')
  expect(await text(paula)).toContain('Thank you for your support')

  await letterTo(house, email, /The support of Prof\. Paula Example/)
  await visit(ana, urls.application(application))
  expect(await text(ana)).toContain('Received 16 Nov 2026')
  await visit(ana, urls.supporter(application))
  expect(await text(ana)).not.toContain('A group of her own')
  await visit(ana, urls.checkAnswers(application))
  await press(ana, 'Send the application')
  expect(await text(ana)).toContain('Your application has been sent')
})
