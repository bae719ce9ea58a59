import { afterAll, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { make, moment } from '../make.ts'
import { openForVisitors, type House } from './house.ts'
import { letterTo, linkIn, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

/** A closed call with one application that wishes for two professors nobody in the house knows. */
async function closedCall(db: Db) {
  const programme = await make.programme(db)
  await make.term(db, programme, 'topic', 'grants')
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  await make.coordinator(db, programme, { email: 'office@uni.example', givenName: 'Cora' })
  await make.person(db, { givenName: 'Berta', familyName: 'Erdacht', email: 'berta@elsewhere.example' })
  const application = await make.application(db, { call, person: await make.person(db) })
  const wishes = [
    { name: 'Berta Erdacht', affiliation: 'Elsewhere', address: 'berta@elsewere.example' },
    { name: 'Cyril Fictif', affiliation: 'Ailleurs', address: 'cyril@ailleurs.example' },
  ]
  await db
    .insertInto('wish')
    .values(
      wishes.map((wish, k) => ({ ...wish, id: moment().newId<'wish'>(), application_id: application, place: k + 1 })),
    )
    .execute()
  return call
}

test('a professor an applicant names, and nobody knows, becomes a mentor without an account', async () => {
  const db = await database()
  const call = await closedCall(db)
  house = await openForVisitors(db, '2026-12-01T09:00:00Z')
  await inviteInOrder(house, call)

  await answer(house, 'berta@elsewhere.example', 'no')
  house.travelTo('2026-12-02T09:00:00Z')
  await answer(house, 'cyril@ailleurs.example', 'yes')

  const cora = await signIn(house, { email: 'office@uni.example' })
  await visit(cora, urls.callMentors(call))
  const page = (await cora.page.textContent('main')) ?? ''
  expect(page).toContain('said no')
  expect(page).toContain('said yes')
  expect(page).toContain('1 place offered')
  const cyril = await signIn(house, { email: 'cyril@ailleurs.example' })
  await visit(cyril, urls.myMentorProfile())
  expect(await cyril.page.inputValue('[name=askMeAbout]')).toBe('Starting over in another country')
})

/** The first wish has a typo in the address and means somebody known; the second is asked when it is their turn. */
async function inviteInOrder(house: House, call: Id<'call'>) {
  const cora = await signIn(house, { email: 'office@uni.example' })
  const { page } = cora
  await visit(cora, urls.callMentors(call))
  await page.getByRole('link', { name: 'Invite: Berta Erdacht' }).click()
  await press(cora, 'Send the invitation')
  expect(await page.textContent('main')).toContain('Is it one of these people')
  await page.getByLabel(/berta@elsewhere\.example/).check()
  await press(cora, 'Send the invitation')
  await page.getByRole('link', { name: 'Invite: Cyril Fictif' }).click()
  await page.getByLabel('When it is their turn').check()
  await press(cora, 'Send the invitation')
  expect(await page.textContent('main')).toContain('asked when it is their turn')
}

async function answer(house: House, email: string, given: 'yes' | 'no') {
  const guest = await house.visitor()
  const { page } = guest
  await visit(guest, linkIn(await letterTo(house, email, /mentor/)))
  await page.locator(`[name=answer][value=${given}]`).check()
  if (given === 'yes') {
    await page.locator('[name=askMeAbout]').fill('Starting over in another country')
    await page.locator('[name=topics][value=grants]').check()
    await page.locator('[name=languages][value=en]').check()
  }
  await press(guest, 'Send my answer')
  await guest.close()
}
