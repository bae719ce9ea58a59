import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { mentorHouse as house } from '../../test/mentor-house.ts'
import { urls } from '#src/urls.ts'
import { personByEmail } from './db/people.ts'
import { mergePeople } from './merge-people.ts'
import { doublesRoutes } from './web/doubles-routes.tsx'

const read = async (response: Response | Promise<Response>) => (await response).text()
const ana = { givenName: 'Berta', familyName: 'Erdacht' }

describe('two records of one human', () => {
  dbTest('are noticed and shown with what speaks for it; nothing is merged by itself', async ({ db }) => {
    const { chief } = await house(db)
    await make.person(db, { ...ana, email: 'berta.erdacht@uni.example' })
    await make.person(db, { ...ana, email: 'berta.erdahct@uni.example' })

    const page = await read((await as(chief, [doublesRoutes], db)).get(urls.doubles()))

    expect(page).toContain('They have addresses that differ by one slip and the same name.')
    expect(await db.selectFrom('person').select('id').where('merged_into_id', 'is not', null).execute()).toEqual([])
  })

  dbTest(
    'become one when a coordinator says so, with everything that was theirs and both addresses',
    async ({ db }) => {
      const { call, chief } = await house(db)
      const kept = await make.person(db, { ...ana, email: 'ana@uni.example' })
      const gone = await make.person(db, { ...ana, email: 'ana@elsewhere.example' })
      const application = await make.application(db, { call, person: gone })
      const office = await as(chief, [doublesRoutes], db)

      const merged = await office.post(urls.doubles(), { do: 'merge', one: kept, other: gone, kept })

      expect(merged.status).toBe(303)
      expect(await db.selectFrom('application').select('person_id').where('id', '=', application).execute()).toEqual([
        { person_id: kept },
      ])
      expect((await personByEmail('ANA@elsewhere.example', db))?.id).toBe(kept)
      expect(await read(office.get(urls.doubles()))).not.toContain('ana@elsewhere.example')
      const history = await db.selectFrom('history').select('about').where('what', '=', 'person.merged').execute()
      expect(history).toEqual([{ about: { person: kept, merged: gone } }])
    },
  )

  dbTest('stay two when both applied to the same call, and the page says why', async ({ db }) => {
    const { call, chief } = await house(db)
    const [one, other] = [await make.person(db, ana), await make.person(db, ana)]
    for (const person of [one, other]) await make.application(db, { call, person })

    const refused = await (
      await as(chief, [doublesRoutes], db)
    ).post(urls.doubles(), { do: 'merge', one, other, kept: one })

    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('an application to the same call')
    expect(await db.selectFrom('application').select('person_id').execute()).toHaveLength(2)
  })

  dbTest('are hardly one when one manages the other', async ({ db }) => {
    const { chief } = await house(db)
    const one = await make.person(db, ana)
    const other = await make.person(db, { ...ana, lineManager: one })

    expect(await mergePeople({ kept: one, gone: other, by: chief }, moment(), db)).toEqual({
      ok: false,
      problem: 'related',
    })
  })

  dbTest('who are two people are not asked about again', async ({ db }) => {
    const { chief } = await house(db)
    const [one, other] = [await make.person(db, ana), await make.person(db, ana)]
    const office = await as(chief, [doublesRoutes], db)
    await office.post(urls.doubles(), { do: 'apart', one, other })
    await office.post(urls.doubles(), { do: 'apart', one: other, other: one })

    expect(await read(office.get(urls.doubles()))).toContain('No two records look alike')
    expect(await db.selectFrom('person_distinct').select('one_id').execute()).toHaveLength(1)
  })

  dbTest('are not merged without saying which stays, nor into a third', async ({ db }) => {
    const { chief } = await house(db)
    const [one, other] = [await make.person(db, ana), await make.person(db, ana)]
    const office = await as(chief, [doublesRoutes], db)

    const silent = await office.post(urls.doubles(), { do: 'merge', one, other })
    const third = await office.post(urls.doubles(), { do: 'merge', one, other, kept: chief })

    expect([silent.status, third.status]).toEqual([422, 422])
    expect(await silent.text()).toContain('Choose the record that stays.')
  })
})
