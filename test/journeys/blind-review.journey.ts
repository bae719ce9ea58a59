import { afterAll, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { database } from '../database.ts'
import { make } from '../make.ts'
import { openForVisitors, type House, type Visitor } from './house.ts'
import { press, signIn, visit } from './steps.ts'

let house: House | undefined
afterAll(() => house?.close())

const letter = (why: string) => ({ letter: { why, expectations: 'To learn.', background: 'Long.', plans: 'Many.' } })

/** A call that closes on 30 November with two applications, two readers, and a chair who is the supervisor of one applicant. */
async function office(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  await make.coordinator(db, programme, { email: 'cora@uni.example', givenName: 'Cora' })
  await make.coordinator(db, programme, { email: 'carl@uni.example', givenName: 'Carl' })
  for (const name of ['Rita', 'Rolf']) await make.reviewer(db, call, { email: `${name.toLowerCase()}@uni.example` })
  const chair = await make.chair(db, call, { email: 'chair@uni.example', givenName: 'Carola' })
  const zenobia = await make.person(db, { givenName: 'Zenobia', familyName: 'Quist' })
  const ludo = await make.person(db, { givenName: 'Ludo', familyName: 'Vantongeren' })
  const near = await make.application(db, { call, person: zenobia, answers: letter('I, Zenobia Quist, ask for time.') })
  const other = await make.application(db, { call, person: ludo, answers: letter('I ask for a direction.') })
  await db.insertInto('supervision').values({ person_id: zenobia, supervisor_id: chair }).execute()
  return { call, near, other }
}

test('an application is read without its name, in four phases, and the chair who supervises the applicant never meets it', async () => {
  const db = await database()
  const { call, near, other } = await office(db)
  house = await openForVisitors(db, '2026-12-01T09:00:00Z')

  const cora = await signIn(house, { email: 'cora@uni.example' })
  await planReading(cora, call)
  await checkEligibility(cora, call)
  await takeOutTheName(cora, near)
  await visit(cora, urls.callSharing(call))
  await press(cora, 'Give out as shown')
  await tooNear(cora, other)

  house.travelTo('2026-12-08T09:00:00Z')
  for (const email of ['rita@uni.example', 'rolf@uni.example']) await readBlind(house, { email, call })

  house.travelTo('2026-12-15T09:00:00Z')
  await discuss(house)

  house.travelTo('2026-12-20T09:00:00Z')
  const chair = await signIn(house, { email: 'chair@uni.example' })
  await visit(chair, urls.reviewBoard(call))
  expect(await textOf(chair)).toContain('Vantongeren')
  expect(await textOf(chair)).not.toMatch(/Quist|Zenobia/)
  await chair.close()
  await decide(house, { near, other, call })
})

const textOf = ({ page }: Visitor) => page.locator('body').innerText()

async function planReading(cora: Visitor, call: Id<'call'>) {
  const { page } = cora
  await visit(cora, urls.callReading(call))
  await page.getByLabel('Reading begins').fill('2026-12-07T08:00')
  await page.getByLabel('Discussion begins').fill('2026-12-14T08:00')
  await page.getByLabel('Decisions begin').fill('2026-12-19T08:00')
  await page.getByLabel('from the decisions on').check()
  await press(cora, 'Save')
  expect(await textOf(cora)).toMatch(/Check of eligibility\s+now/)
}

async function checkEligibility(cora: Visitor, call: Id<'call'>) {
  const { page } = cora
  await visit(cora, urls.callEligibility(call))
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByLabel('may take part', { exact: true }).check()
  await press(cora, 'Note it')
}

async function takeOutTheName(cora: Visitor, application: Id<'application'>) {
  const { page } = cora
  await visit(cora, urls.applicationRedaction(application))
  await page.getByLabel('Words', { exact: true }).fill('zenobia quist')
  await page.getByLabel('nothing: […]').check()
  await press(cora, /^Mark/)
  expect(await textOf(cora)).toContain('I, […], ask for time.')
}

/** Cora says that she is too near to one of the two; from then on only her colleague has it. */
async function tooNear(cora: Visitor, application: Id<'application'>) {
  const { page } = cora
  await visit(cora, urls.applicationConflicts(application))
  await page.getByLabel('Person').selectOption({ label: await page.locator('option', { hasText: 'Cora' }).innerText() })
  await page.getByLabel('family or household').check()
  await press(cora, 'Note it')
  expect(await textOf(cora)).not.toContain('Vantongeren')
  await cora.close()
}

async function readBlind(of: House, { email, call }: { email: string; call: Id<'call'> }) {
  const reader = await signIn(of, { email })
  const { page } = reader
  await visit(reader, urls.reviewNearness(call))
  await press(reader, 'Continue')
  for (let left = 2; left > 0; left -= 1) {
    await visit(reader, urls.reviews())
    expect(await textOf(reader)).not.toMatch(/Zenobia|Quist|Ludo|Vantongeren/)
    const todo = page.getByRole('row').filter({ hasText: 'to read' }).first()
    await todo.getByRole('link').click()
    expect(await textOf(reader)).not.toMatch(/Zenobia|Quist|Ludo|Vantongeren/)
    expect(await page.title()).toMatch(/^Application \d/)
    for (const group of await page.getByRole('radiogroup').or(page.locator('fieldset')).all())
      if (await group.getByRole('radio').count()) await group.getByRole('radio').nth(3).check()
    await page.getByLabel('Why').fill(`What ${email} thinks.`)
    await press(reader, 'Hand in')
  }
  await reader.close()
}

async function discuss(of: House) {
  const rita = await signIn(of, { email: 'rita@uni.example' })
  const { page } = rita
  await visit(rita, urls.reviews())
  await page.getByRole('row').filter({ hasText: 'finished' }).first().getByRole('link').click()
  expect(await textOf(rita)).toContain('What rolf@uni.example thinks.')
  await page.getByLabel('Why').fill('On reflection, yes.')
  await press(rita, 'Hand in changed marks')
  await rita.close()
}

async function decide(
  of: House,
  { near, other, call }: { near: Id<'application'>; other: Id<'application'>; call: Id<'call'> },
) {
  const cora = await signIn(of, { email: 'cora@uni.example' })
  await visit(cora, urls.callApplications(call))
  expect(await textOf(cora)).toContain('Quist')
  expect(await textOf(cora)).not.toContain('Vantongeren')
  await visit(cora, urls.decision(near))
  await cora.page.getByLabel('accept').check()
  await press(cora, 'Keep as a draft in the outbox')
  const carl = await signIn(of, { email: 'carl@uni.example' })
  await visit(carl, urls.decision(other))
  expect(await textOf(carl)).toContain('What rolf@uni.example thinks.')
  await carl.page.getByLabel('decline').check()
  await press(carl, 'Keep as a draft in the outbox')

  await visit(cora, urls.outbox())
  expect(await textOf(cora)).not.toContain('Vantongeren')
  await visit(carl, urls.outbox())
  expect(await textOf(carl)).toMatch(/Vantongeren/)
}
