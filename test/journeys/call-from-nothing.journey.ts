import { afterAll, expect, test } from 'vitest'
import { urls } from '#src/urls.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { database } from '../database.ts'
import { make } from '../make.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { addKickOff, askToBeTold, hearOfIt, makeNext } from './next-call.ts'
import { inThree, press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const COORDINATOR = 'office@uni.example'

/** What there is before a call: a programme with a strand and its words, the register, a coordinator, a mentor. */
async function office(db: Db) {
  const programme = await make.programme(db)
  const strand = await make.strand(db, { programme })
  const [law, postdoc] = [await make.unit(db, { name: 'Faculty of Invented Law' }), await make.rank(db, 'postdoctoral')]
  for (const key of ['grants', 'teaching']) await make.term(db, programme, 'topic', key)
  await make.term(db, programme, 'trait', 'leads-a-group')
  await make.coordinator(db, programme, { email: COORDINATOR, givenName: 'Cora' })
  await make.mentor(db, { givenName: 'Ines', familyName: 'Known' })
  return { strand, law, postdoc }
}

test('a call is made on screen from nothing, opened and closed by the clock, and the next one is made after it', async () => {
  const db = await database()
  const { strand, law, postdoc } = await office(db)
  house = await openForVisitors(db, '2026-10-20T09:00:00Z')
  const cora = await signIn(house, { email: COORDINATOR })

  const call = await writeDown(cora, strand)
  await addKickOff(cora, call)
  await makeForm(cora, call)
  await preview(cora, call)
  await visit(cora, urls.publishCall(call))
  await press(cora, 'Publish this call')

  house.travelTo('2026-11-01T08:00:00Z')
  const ana = await signIn(house, { email: 'ana@uni.example', name: ['Ana', 'Applicant'] })
  const list = await apply(ana, call, { law, postdoc })
  await answerOwn(ana, list)
  await visit(ana, `${list}/check`)
  expect(await ana.page.textContent('main')).toContain('Known, Ines')
  await press(ana, 'Send the application')
  expect(await ana.page.textContent('h1')).toContain('Your application has been sent')

  await askOnceMore(house, call)
  await visit(ana, list)
  expect(await ana.page.textContent('main')).toContain('one new question')

  house.travelTo('2026-11-30T23:00:00Z')
  const late = await signIn(house, { email: 'late@uni.example', name: ['Lea', 'Late'] })
  await visit(late, urls.apply(call))
  await press(late, 'Start the application')
  expect(await late.page.textContent('main')).toContain('closed')
  await askToBeTold(house, late, call)
  const chief = await signIn(house, { email: COORDINATOR })
  await visit(chief, urls.callQuestions(call))
  expect(await chief.page.textContent('main')).toContain('The call has closed: the form stays as it is.')

  const next = await makeNext(chief, call)
  house.travelTo('2027-11-07T08:00:00Z')
  const invited = await hearOfIt(house, next, db)
  await visit(invited, urls.apply(next))
  await press(invited, 'Start the application')
  expect(await invited.page.textContent('main')).toContain('Your research')

  house.travelTo('2027-12-06T23:00:00Z')
  await visit(invited, urls.call(next))
  expect(await invited.page.textContent('main')).toContain('This call is closed.')
})

async function writeDown(cora: Visitor, strand: string): Promise<string> {
  const { page } = cora
  await visit(cora, urls.newCall())
  await inThree(cora, 'name', 'Fellows from nothing')
  const choice = page.locator('select[name=strand]')
  if (await choice.count()) await choice.selectOption(strand)
  else await page.locator(`[name=strand][value="${strand}"]`).check()
  await page.locator('[name=opens]').fill('2026-11-01T00:00')
  await page.locator('[name=closes]').fill('2026-11-30T23:59')
  await page.locator('[name=places]').fill('3')
  await press(cora, 'Write the call down')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** A section with questions of several kinds; one of them hangs on another, and one moves up. */
async function makeForm(cora: Visitor, call: string): Promise<void> {
  const { page } = cora
  await visit(cora, urls.callQuestions(call))
  await inThree(cora, 'title', 'Your research')
  await press(cora, 'Add a section')
  await addQuestion(cora, 'yes-no', 'Do you lead a project?', async () => page.locator('[name=isRequired]').check())
  await addQuestion(cora, 'short-text', 'What is it called?', async () => {
    await page.locator('[name=condition]').selectOption({ label: '“Do you lead a project?” is “Yes”' })
    await page.locator('[name=isRequired]').check()
  })
  await addQuestion(cora, 'one-choice', 'How do you work?', async () => {
    await inThree(cora, 'choice1', 'Mostly alone')
    await inThree(cora, 'choice2', 'Mostly with others')
  })
  await addQuestion(cora, 'number', 'How many people are in your group?', async () => {
    await page.locator('[name=least]').fill('1')
    await page.locator('[name=most]').fill('40')
  })
  await addQuestion(cora, 'person', 'Who knows your work well?', async () => undefined)
  await page.getByRole('button', { name: 'Up “How many people are in your group?”' }).click()
  await page.waitForLoadState()
  const table = page.getByRole('table', { name: 'Your research' })
  const rows = await table.getByRole('rowheader').allTextContents()
  expect(rows.map((row) => row.split('?')[0])).toEqual([
    'Do you lead a project',
    'What is it called',
    'How many people are in your group',
    'How do you work',
    'Who knows your work well',
  ])
}

async function addQuestion(cora: Visitor, kind: string, label: string, more: () => Promise<void>): Promise<void> {
  const { page } = cora
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add a question to “Your research”' }) })
  await form.locator('[name=kind]').selectOption(kind)
  await press(cora, 'Add a question to “Your research”')
  await inThree(cora, 'label', label)
  await more()
  await press(cora, 'Save question')
  expect(await page.textContent('main')).toContain(label)
}

/** The form as an applicant will see it: the conditional question comes and goes, and nothing is kept. */
async function preview(cora: Visitor, call: string): Promise<void> {
  const { page } = cora
  await visit(cora, urls.callQuestions(call))
  await page.getByRole('link', { name: 'Preview as an applicant' }).click()
  await page.waitForLoadState()
  await page.getByRole('link', { name: 'Your research' }).click()
  await page.waitForLoadState()
  const name = page.getByLabel('What is it called?')
  await name.waitFor({ state: 'hidden' })
  await page
    .getByRole('group', { name: 'Do you lead a project?' })
    .or(page.getByRole('radiogroup'))
    .first()
    .getByLabel('Yes')
    .check()
  await name.waitFor({ state: 'visible' })
  await page.getByLabel('Yes, it is complete').check()
  await press(cora, 'Save and return to the tasks')
  expect(await page.textContent('main')).toContain('Please answer this question.')
}

async function apply(ana: Visitor, call: string, { law, postdoc }: { law: string; postdoc: string }): Promise<string> {
  const { page } = ana
  await visit(ana, urls.apply(call))
  await press(ana, 'Start the application')
  const list = new URL(page.url()).pathname
  await visit(ana, `${list}/about`)
  await page.locator('[name=unit]').selectOption(law)
  await page.locator('[name=rank]').selectOption(postdoc)
  await page.locator('[name=contract][value=permanent]').check()
  await page.locator('[name=languages][value=en]').check()
  await finish(ana)
  await visit(ana, `${list}/goals`)
  await page.getByLabel('Goal 1').fill('Decide whether to write a grant of my own')
  for (const topic of ['grants', 'teaching']) await page.locator(`[name=topics][value=${topic}]`).check()
  await finish(ana)
  await visit(ana, `${list}/letter`)
  for (const prompt of ['why', 'expectations', 'background', 'plans'])
    await page
      .locator(`[name=${prompt}]`)
      .fill(`In more than ten words I say what I think about the question of ${prompt}.`)
  await finish(ana)
  await visit(ana, `${list}/wishes`)
  await page.locator('[name=how][value=described]').check()
  await page.locator('[name=traits][value=leads-a-group]').check()
  await finish(ana)
  await visit(ana, `${list}/dates`)
  await page.getByLabel('I will be there').check()
  await finish(ana)
  return list
}

async function finish(ana: Visitor): Promise<void> {
  await ana.page.getByLabel('Yes, it is complete').check()
  await press(ana, 'Save and return to the tasks')
}

/** The call's own section, saved while it is typed. */
async function answerOwn(ana: Visitor, list: string): Promise<void> {
  const { page } = ana
  await visit(ana, list)
  await page.getByRole('link', { name: 'Your research' }).click()
  await page.waitForLoadState()
  await page.locator('input[type=radio][value=yes]').first().check()
  await page.getByLabel('What is it called?').fill('The Invented Project')
  await page.getByLabel('Mostly with others').check()
  await page.getByLabel('How many people are in your group?').fill('4')
  await page.getByLabel('Who knows your work well?').fill('Known, Ines')
  await page.locator('#saved', { hasText: /Saved \d\d:\d\d/ }).waitFor()
  await finish(ana)
  expect(new URL(page.url()).pathname).toBe(list)
}

/** A question that comes after somebody has sent: the page says whom it touches before it is saved. */
async function askOnceMore(house: House, call: string): Promise<void> {
  const cora = await signIn(house, { email: COORDINATOR })
  const { page } = cora
  await visit(cora, urls.callQuestions(call))
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add a question to “Your research”' }) })
  await form.locator('[name=kind]').selectOption('date')
  await press(cora, 'Add a question to “Your research”')
  await inThree(cora, 'label', 'When does your project end?')
  await press(cora, 'Save question')
  expect(await page.textContent('main')).toContain('One application was sent; one of them needs to answer this.')
  await press(cora, 'Save and ask them')
  await visit(cora, urls.outbox())
  expect(await page.textContent('main')).toContain('New questions in an application form')
}
