import { afterAll, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { make } from '../make.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { letterTo, linkIn, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

/** What an office has before its first call: the register, the programme, one call, a committee of two. */
async function office(db: Db) {
  const programme = await make.programme(db)
  const [law, physics] = [
    await make.unit(db, { name: 'Faculty of Invented Law' }),
    await make.unit(db, { name: 'Faculty of Invented Physics' }),
  ]
  const [postdoc, professor] = [await make.rank(db, 'postdoctoral'), await make.rank(db, 'professor')]
  for (const key of ['grants', 'teaching', 'moving']) await make.term(db, programme, 'topic', key)
  await make.term(db, programme, 'trait', 'leads-a-group')
  const call = await make.call(db, { strand: await make.strand(db, { programme }), places: 2 })
  await make.milestone(db, call, '2027-02-04T14:00')
  const coordinator = 'office@uni.example'
  await make.coordinator(db, programme, { email: coordinator, givenName: 'Cora' })
  for (const name of ['Rita', 'Rolf'])
    await make.reviewer(db, call, {
      email: `${name.toLowerCase()}@uni.example`,
      givenName: name,
      unit: law,
      rank: professor,
    })
  await make.person(db, {
    email: 'ines@uni.example',
    givenName: 'Ines',
    familyName: 'Internal',
    unit: physics,
    rank: professor,
    languages: ['en'],
  })
  return { call, coordinator, law, postdoc }
}

test('a year, from an open call to the first reflection and an action that is done', async () => {
  const db = await database()
  const { call, coordinator, law, postdoc } = await office(db)
  house = await openForVisitors(db, '2026-11-16T11:00:00Z')

  const ines = await becomeMentor(house, call)
  const ana = await apply(house, {
    call,
    law,
    postdoc,
    email: 'ana@uni.example',
    name: ['Ana', 'Applicant'],
    wish: 'Internal, Ines',
  })
  await apply(house, { call, law, postdoc, email: 'ben@uni.example', name: ['Ben', 'Second'] })
  const cora = await signIn(house, { email: coordinator })
  await inviteExternal(house, cora, call)

  house.travelTo('2026-12-02T09:00:00Z')
  const chief = await signIn(house, { email: coordinator })
  await visit(chief, urls.callSharing(call))
  await press(chief, 'Give out as shown')
  for (const email of ['rita@uni.example', 'rolf@uni.example']) await readBoth(house, email)
  await decide(house, chief, call)

  house.travelTo('2027-01-12T09:00:00Z')
  await matchAndAnswer(house, coordinator, call)
  await firstConversation(house, { mentor: ines, mentee: ana })
})

async function becomeMentor(house: House, call: Id<'call'>): Promise<Visitor> {
  const ines = await signIn(house, { email: 'ines@uni.example' })
  const { page } = ines
  await visit(ines, urls.joinMentors())
  await page.locator('[name=askMeAbout]').fill('Ask me about grants')
  await page.locator('[name=topics][value=grants]').check()
  await page.locator('[name=visibility][value=public]').check()
  await page
    .locator(`[name="places.${call}"]`)
    .or(page.locator(`[name*="${call}"]`))
    .first()
    .fill('1')
  await page.locator('button[name=do][value=join]').click()
  await page.waitForLoadState()
  await visit(ines, urls.mentors())
  expect(await page.textContent('main')).toContain('Ask me about grants')
  return ines
}

type Applying = {
  call: Id<'call'>
  law: string
  postdoc: string
  email: string
  name: readonly [string, string]
  wish?: string
}

async function apply(house: House, who: Applying): Promise<Visitor> {
  const visitor = await signIn(house, who)
  const { page } = visitor
  await visit(visitor, urls.apply(who.call))
  await press(visitor, 'Start the application')
  const list = new URL(page.url()).pathname
  const finish = async () => {
    await page.getByLabel('Yes, it is complete').check()
    await press(visitor, 'Save and return to the tasks')
    expect(new URL(page.url()).pathname).toBe(list)
  }
  await visit(visitor, `${list}/about`)
  await page.locator('[name=unit]').selectOption(who.law)
  await page.locator('[name=rank]').selectOption(who.postdoc)
  await page.locator('[name=contract][value=permanent]').check()
  await page.locator('[name=languages][value=en]').check()
  await finish()
  await visit(visitor, `${list}/goals`)
  await page.getByLabel('Goal 1').fill('Decide whether to write a grant of my own')
  for (const topic of ['grants', 'teaching']) await page.locator(`[name=topics][value=${topic}]`).check()
  await finish()
  await writeLetter(visitor, list)
  await finish()
  await visit(visitor, `${list}/wishes`)
  if (who.wish) await page.locator('[name=wish1]').selectOption({ label: `${who.wish} – Faculty of Invented Physics` })
  else {
    await page.locator('[name=how][value=described]').check()
    await page.locator('[name=traits][value=leads-a-group]').check()
  }
  await finish()
  await visit(visitor, `${list}/dates`)
  await page.getByLabel('I will be there').check()
  await finish()
  await page.getByRole('link', { name: 'Check and send' }).click()
  await press(visitor, 'Send the application')
  expect(await page.textContent('h1')).toContain('Your application has been sent')
  expect(await letterTo(house, who.email, /has arrived/)).toContain('Its reference is A-')
  return visitor
}

/** The letter is saved while it is typed: leaving without the button loses nothing. */
async function writeLetter(visitor: Visitor, list: string): Promise<void> {
  const { page } = visitor
  await visit(visitor, `${list}/letter`)
  for (const prompt of ['why', 'expectations', 'background', 'plans'])
    await page
      .locator(`[name=${prompt}]`)
      .fill(`Here I say in more than ten words what I think about the question of ${prompt}, and it is mine.`)
  await page.locator('#saved', { hasText: /Saved \d\d:\d\d/ }).waitFor()
  await visit(visitor, `${list}/letter`)
  expect(await page.locator('[name=plans]').inputValue()).toContain('it is mine')
}

async function inviteExternal(house: House, cora: Visitor, call: Id<'call'>): Promise<void> {
  await visit(cora, `${urls.inviteMentor(call)}`)
  const { page } = cora
  const form = page.locator('form', { has: page.locator('[name=do][value=invite]') })
  await form.locator('[name=givenName]').fill('Edda')
  await form.locator('[name=familyName]').fill('External')
  await form.locator('[name=email]').fill('edda@elsewhere.example')
  const affiliation = form.locator('[name=affiliation]')
  if (await affiliation.count()) await affiliation.fill('Invented University of Elsewhere')
  await form.locator('[name=answerOn]').fill('2026-11-30')
  await Promise.all([page.waitForEvent('load'), form.getByRole('button').first().click()])

  const edda = await house.visitor()
  await visit(edda, linkIn(await letterTo(house, 'edda@elsewhere.example', /http/)))
  await edda.page.locator('[name=answer][value=yes]').check()
  await edda.page.locator('[name=askMeAbout]').fill('Ask me about leading a group')
  await edda.page.locator('[name=topics][value=teaching]').check()
  const english = edda.page.locator('[name=languages][value=en]')
  if (await english.count()) await english.check()
  await edda.page.locator('[name=capacity]').fill('1')
  await Promise.all([edda.page.waitForEvent('load'), edda.page.locator('main form button').last().click()])
  expect(await edda.page.locator('.error-summary').count()).toBe(0)
  await edda.close()
}

async function readBoth(house: House, email: string): Promise<void> {
  const reader = await signIn(house, { email })
  const { page } = reader
  await visit(reader, urls.reviews())
  const links = await page
    .locator('main a[href^="/review/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const readings = new Set(links)
  expect(readings.size).toBe(2)
  for (const link of readings) {
    await visit(reader, link)
    await page.getByLabel('No, I can read it impartially').check()
    await press(reader, 'Continue')
    expect(await page.textContent('main')).toContain('what I think about the question of why')
    for (const key of ['motivation', 'goals', 'fit', 'benefit'])
      await page.locator(`[name="score.${key}"][value="4"]`).check()
    await page.locator('[name=reason]').fill('Clear about what is missing.')
    await press(reader, 'Hand in')
  }
  await reader.close()
}

async function decide(house: House, chief: Visitor, call: Id<'call'>): Promise<void> {
  const { page } = chief
  await visit(chief, urls.callDecisions(call))
  for (const box of await page.locator('[name=applications]').all()) await box.check()
  await page.locator('[name=verdict][value=accept]').check()
  await press(chief, 'Look at it first')
  expect(await page.textContent('main')).toContain('2 of 2 places')
  await press(chief, 'Put 2 drafts into the outbox')
  expect(house.mails.some((mail) => mail.text?.includes('offer you a place'))).toBe(false)
  await visit(chief, urls.outbox())
  await Promise.all([page.waitForEvent('load'), page.locator('button[name=cause][value=decision]').first().click()])
  for (const email of ['ana@uni.example', 'ben@uni.example']) await letterTo(house, email, /offer you a place/)
}

async function matchAndAnswer(house: House, coordinator: string, call: Id<'call'>): Promise<void> {
  const chief = await signIn(house, { email: coordinator })
  await visit(chief, urls.matching(call))
  await press(chief, 'Propose pairs')
  expect(await chief.page.textContent('main')).toContain('2 of 2 matched')
  expect(await chief.page.textContent('main')).toContain('named first')
  await press(chief, 'Send the offers')
  for (const email of ['ana@uni.example', 'ines@uni.example', 'ben@uni.example', 'edda@elsewhere.example']) {
    const nobody = await house.visitor()
    await visit(nobody, linkIn(await letterTo(house, email, /See the proposal/)))
    await nobody.page.getByLabel('Yes, I would like to work together').check()
    await press(nobody, /Decide|Send/)
    await nobody.close()
  }
  await letterTo(house, 'ana@uni.example', /ines@uni\.example/)
}

async function firstConversation(
  house: House,
  { mentor, mentee }: { mentor: Visitor; mentee: Visitor },
): Promise<void> {
  house.travelTo('2027-02-10T09:00:00Z')
  const ana = await signIn(house, { email: 'ana@uni.example' })
  const ines = await signIn(house, { email: 'ines@uni.example' })
  await Promise.all([mentor.close(), mentee.close()])
  const { page } = ana
  await visit(ana, urls.mentorships())
  await page.locator('main a[href^="/mentorships/"]').first().click()
  const space = new URL(page.url()).pathname
  await visit(ana, `${space}/agreement`)
  await Promise.all([
    page.waitForEvent('load'),
    page
      .locator('main form', { has: page.locator('[name=rhythm]') })
      .getByRole('button')
      .last()
      .click(),
  ])
  await letterTo(house, 'ines@uni.example', /agreement/i)
  await visit(ines, `${space}/agreement`)
  await Promise.all([
    ines.page.waitForEvent('load'),
    ines.page.locator('form[action$="/signature"] button').first().click(),
  ])

  await visit(ana, `${space}/conversations`)
  await page.locator('[name=local]').fill('2027-02-11T14:00')
  await Promise.all([
    page.waitForEvent('load'),
    page
      .locator('form', { has: page.locator('[name=local]') })
      .getByRole('button')
      .first()
      .click(),
  ])
  house.travelTo('2027-02-12T09:00:00Z')
  const later = await signIn(house, { email: 'ana@uni.example' })
  await reflect(later, space)
  await later.close()
}

async function reflect(ana: Visitor, space: string): Promise<void> {
  const { page } = ana
  await visit(ana, space)
  const conversation = await page.locator('a[href*="/conversations/"]').first().getAttribute('href')
  await visit(ana, (conversation ?? '').replace(/\/reflection$/, ''))
  const held = page.locator('form', { has: page.locator('[name=heldOn]') })
  await held.locator('[name=heldOn]').fill('2027-02-11')
  await held.locator('[name=minutes]').fill('50')
  await Promise.all([page.waitForEvent('load'), held.getByRole('button').first().click()])
  await visit(ana, `${(conversation ?? '').replace(/\/reflection$/, '')}/reflection`)
  await page.locator('[name=topics]').fill('The grant, and who decides')
  await page.locator('[name=mostUseful]').fill('That one may ask the officer')
  await page.locator('[name*=text]').or(page.locator('input[name*=what]')).first().fill('Write to the officer')
  await page.locator('input[type=date]').first().fill('2027-02-20')
  await Promise.all([page.waitForEvent('load'), page.locator('button[name=do][value=save]').click()])
  expect(await page.locator('.error-summary').count()).toBe(0)
  await visit(ana, space)
  expect(await page.textContent('main')).toContain('Write to the officer')
  const done = page.locator('form[action*="/actions/"] button').first()
  await Promise.all([page.waitForEvent('load'), done.click()])
  expect(await page.textContent('main')).toMatch(/[Dd]one/)
}
