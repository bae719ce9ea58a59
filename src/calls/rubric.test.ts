import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { callById } from './db/calls.ts'
import { rubricValues } from './web/rubric/rubric-form.ts'
import { rubricRoutes } from './web/rubric/rubric-routes.tsx'

/** A coordinator at the criteria of an open call, and what the form holds as it is shown. */
async function office(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const desk = await as(chief, [rubricRoutes], db)
  const judging = async () => {
    const found = await callById(call, db)
    if (!found) throw new Error('the call is there')
    return found
  }
  const post = (fields: FormState['values']) => desk.post(urls.callRubric(call), fields)
  return { call, chief, desk, judging, post, shown: rubricValues(await judging()) }
}

const inThree = (field: string, text: string) =>
  Object.fromEntries(['en', 'fr', 'de'].map((lang) => [`${field}.${lang}`, `${text} ${lang}`]))

describe('the criteria of a call', () => {
  dbTest('are reworded and weighed; some may stay unjudged, some ask for a reason', async ({ db }) => {
    const { judging, post, shown } = await office(db)

    const response = await post({
      ...shown,
      ...inThree('goals.name', 'Direction'),
      'goals.weight': '0',
      'goals.cannotJudge': 'yes',
      'goals.reason': 'extremes',
      aggregate: 'median',
    })

    expect(response.status).toBe(303)
    const { rubric, aggregate } = await judging()
    expect(aggregate).toBe('median')
    expect(rubric[1]).toMatchObject({ key: 'goals', weight: 0, cannotJudge: true, reason: 'extremes' })
    expect(rubric[1]?.name.de).toBe('Direction de')
    expect(rubric[0]).toMatchObject({ key: 'motivation', weight: 1, cannotJudge: false, reason: 'never' })
  })

  dbTest('grow by one on the page, which keeps nothing yet and loses no word', async ({ db }) => {
    const { judging, post, shown } = await office(db)

    const grown = await (await post({ ...shown, 'fit.name.en': 'Typed just now', do: 'add-criterion' })).text()

    expect(grown).toContain('Not kept yet')
    expect(grown).toContain('Typed just now')
    expect((await judging()).rubric).toHaveLength(4)
    const fresh = /name="criterion" value="(c-[^"]+)"/.exec(grown)?.[1] ?? ''
    const levels = Object.assign({}, ...[1, 2, 3, 4, 5].map((n) => inThree(`${fresh}.${n}`, `Level ${n}`)))
    const criterion = [shown.criterion ?? [], fresh].flat()
    await post({ ...shown, criterion, ...inThree(`${fresh}.name`, 'Courage'), [`${fresh}.weight`]: '3', ...levels })

    const { rubric } = await judging()
    expect(rubric).toHaveLength(5)
    expect(rubric[4]).toMatchObject({ key: fresh, weight: 3, levels: { 4: { fr: 'Level 5 fr' } } })
  })

  dbTest('change their order and their number of levels, and one is taken out', async ({ db }) => {
    const { judging, post, shown } = await office(db)

    const page = await (await post({ ...shown, do: 'up.fit' })).text()
    expect(page.indexOf('value="fit"')).toBeLessThan(page.indexOf('value="goals"'))
    await post({ ...shown, criterion: ['fit', 'goals', 'motivation'], 'fit.levels': '2' })

    const { rubric } = await judging()
    expect(rubric.map(({ key, levels }) => [key, levels.length])).toEqual([
      ['fit', 2],
      ['goals', 5],
      ['motivation', 5],
    ])
  })

  dbTest('come with flags that readers may raise', async ({ db }) => {
    const { judging, post, shown } = await office(db)
    const page = await (await post({ ...shown, do: 'add-flag' })).text()
    const flag = /name="flag" value="(c-[^"]+)"/.exec(page)?.[1] ?? ''

    const empty = await post({ ...shown, flag })
    await post({ ...shown, flag, ...inThree(`${flag}.flag`, 'Talk about supervision') })

    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('A flag needs its words in every language.')
    expect((await judging()).flags).toMatchObject([{ key: flag, name: { en: 'Talk about supervision en' } }])
  })

  dbTest('with an empty level come back with the sentence, and everything typed', async ({ db }) => {
    const { post, shown } = await office(db)

    const response = await post({ ...shown, 'goals.name.en': 'Typed just now', 'fit.3.fr': '' })

    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Every level needs its words')
    expect(html).toContain('Typed just now')
  })

  for (const [what, change] of [
    ['no criterion', { criterion: [] }],
    ['a weight that is none', { 'goals.weight': 'heavy' }],
    ['a weight twice', { 'goals.weight': ['1', '2'] }],
    ['a name of a megabyte', { 'goals.name.en': 'x'.repeat(1_000_000) }],
    ['a rule for reasons that is none', { 'goals.reason': 'sometimes' }],
    ['an aggregate that is none', { aggregate: ['mean', 'median'] }],
  ] as const)
    dbTest(`refuse ${what} in words`, async ({ db }) => {
      const { judging, post, shown } = await office(db)
      const before = (await judging()).rubric

      const response = await post({ ...shown, ...change } as FormState['values'])

      expect(response.status).toBe(422)
      expect(await response.text()).toContain('class="error-summary"')
      expect((await judging()).rubric).toEqual(before)
    })

  dbTest('stay as they are once a reading is finished', async ({ db }) => {
    const { call, chief, judging, desk, post, shown } = await office(db)
    const application = await make.application(db, { call, person: await make.person(db) })
    const { at, newId } = moment()
    await db
      .insertInto('reading')
      .values({
        id: newId<'reading'>(),
        application_id: application,
        reader_id: chief,
        assigned_at: at,
        completed_at: at,
      })
      .execute()

    const response = await post({ ...shown, 'goals.weight': '7' })

    expect(response.status).toBe(409)
    expect((await judging()).rubric[1]?.weight).toBe(1)
    expect(await (await desk.get(urls.callRubric(call))).text()).not.toContain('Add a criterion')
  })
})
