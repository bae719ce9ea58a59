import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'

const tables = routeTables('http://localhost:3000')
const LATER = Temporal.Instant.from('2026-11-20T00:00:00Z')
const another = { name: 'Peer Circles', contactEmail: 'circles@uni.example', zone: 'Europe/Berlin' }

describe('a second programme', () => {
  dbTest('is founded on the screen with strands, words and a coordinator of its own', async ({ db }) => {
    const first = await make.programme(db)
    const chief = await make.coordinator(db, first)
    const browser = await as(chief, tables, db)
    expect(await (await browser.get(urls.desk())).text()).not.toContain(urls.programmes())

    const founded = await browser.post(urls.newProgramme(), another)

    expect(founded.headers.get('location')).toBe(urls.programme())
    const html = await (await browser.get(urls.programme())).text()
    expect(html).toContain('Peer Circles')
    expect(html).toContain('Fellows')
    expect(html).toContain('founded the programme')
    expect(html).toContain(`href="${urls.programmes()}"`)
    expect(await (await browser.get(urls.terms())).text()).toContain('name="move"')
  })

  dbTest('does not exist for the coordinators of the first', async ({ db }) => {
    const first = await make.programme(db)
    await (await as(await make.coordinator(db, first), tables, db)).post(urls.newProgramme(), another)
    const other = await as(await make.coordinator(db, first), tables, db)
    const { id } = await db
      .selectFrom('programme')
      .select('id')
      .where('contact_email', '=', another.contactEmail)
      .executeTakeFirstOrThrow()

    expect(await (await other.get(urls.programmes())).text()).not.toContain('Peer Circles')
    expect((await other.post(urls.chosenProgramme(id))).status).toBe(404)
  })

  dbTest('and the first are worked on in turn: the choice counts for this browser', async ({ db }) => {
    const [first, second] = [await make.programme(db), await make.programme(db)]
    const chief = await make.coordinator(db, first)
    await db
      .insertInto('role')
      .values({
        id: moment().newId<'role'>(),
        person_id: chief,
        kind: 'coordinator',
        programme_id: second,
        granted_at: LATER,
      })
      .execute()
    await db
      .updateTable('programme')
      .set({ contact_email: 'second@uni.example', created_at: LATER })
      .where('id', '=', second)
      .execute()
    const [here, there] = [await as(chief, tables, db), await as(chief, tables, db)]

    await here.post(urls.chosenProgramme(second))

    expect(await (await here.get(urls.programme())).text()).toContain('second@uni.example')
    expect(await (await there.get(urls.programme())).text()).not.toContain('second@uni.example')
  })

  dbTest('with gaps comes back with a sentence at each field and the text kept', async ({ db }) => {
    const browser = await as(await make.coordinator(db, await make.programme(db)), tables, db)

    const refused = await browser.post(urls.newProgramme(), { name: 'Kept', contactEmail: 'no', zone: 'Mars/Olympus' })

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Kept')
    expect(await db.selectFrom('programme').select('id').execute()).toHaveLength(1)
  })
})
