import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { defaultDecisionRules, type DecisionRules } from './domain/decision-rules.ts'
import { setDecisionRules } from './set-decision-rules.ts'
import { applicationRoutes } from './web/application-routes.tsx'
import { decisionRoutes } from './web/decisions/decision-routes.tsx'
import { decisionSettingsRoutes } from './web/decisions/settings-routes.tsx'

const tables = [decisionRoutes, decisionSettingsRoutes, applicationRoutes]
const AFTER = '2026-12-02T09:00:00Z'

/** A closed call with two places and one applicant for each list of marks; each mark is given by a reader. */
async function committee(db: Db, marks: readonly (readonly number[])[], rules: Partial<DecisionRules> = {}) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }), places: 2 })
  const chief = await make.coordinator(db, programme)
  const readers = [await make.reviewer(db, call), await make.reviewer(db, call)]
  const institutions = [
    await make.unit(db, { name: 'Invented Law' }),
    await make.unit(db, { name: 'Invented Physics' }),
  ]
  const applications: Id<'application'>[] = []
  for (const [i, given] of marks.entries()) {
    const unit = institutions[i % 2]
    const person = await make.person(db, {
      familyName: `${String.fromCharCode(65 + i)}-Applicant`,
      ...(unit && { unit }),
    })
    const application = await make.application(db, { call, person })
    for (const [j, mark] of given.entries()) {
      const reader = readers[j] ?? chief
      const read = await assignReader({ application, reader, by: chief }, moment(AFTER), db)
      const scores = json({ motivation: mark, goals: mark, fit: mark, benefit: mark })
      if (read.ok)
        await db
          .updateTable('reading')
          .set({ scores, completed_at: moment(AFTER).at })
          .where('id', '=', read.value)
          .execute()
    }
    applications.push(application)
  }
  await setDecisionRules({ call, rules: { ...defaultDecisionRules, ...rules }, by: chief }, moment(AFTER), db)
  return { call, chief, applications, browser: await as(chief, tables, db, AFTER) }
}

/** The initials of the applicants in the order of a page's table. */
const shown = async (response: Response) =>
  [...(await response.text()).matchAll(/<bdi>([A-Z])-Applicant/g)].map(([, letter]) => letter).join('')

const query = (fields: readonly (readonly [string, string])[]) =>
  `?${new URLSearchParams(fields.map(([a, b]) => [a, b]))}`

const verdicts = async (db: Db) =>
  (
    await db
      .selectFrom('decision')
      .innerJoin('application', 'application.id', 'decision.application_id')
      .innerJoin('person', 'person.id', 'application.person_id')
      .select(['person.family_name', 'verdict'])
      .orderBy('family_name')
      .execute()
  ).map((row) => `${row.family_name.slice(0, 1)} ${row.verdict}`)

describe('the decision desk', () => {
  dbTest('sorts and filters by its address, best first', async ({ db }) => {
    const { call, browser } = await committee(db, [[2, 2], [5, 5], [], [1, 5]])
    const desk = urls.callDecisions(call)

    expect(await shown(await browser.get(desk))).toBe('BDAC')
    expect(await shown(await browser.get(`${desk}?sort=score`))).toBe('ADBC')
    expect(await shown(await browser.get(`${desk}?sort=-spread`))).toMatch(/^D/)
    expect(await shown(await browser.get(`${desk}?sort=name`))).toBe('ABCD')
    expect(await shown(await browser.get(`${desk}?q=b-app`))).toBe('B')
    expect(await shown(await browser.get(`${desk}?decision=accept`))).toBe('')
  })

  dbTest('is not disturbed by an address somebody made up', async ({ db }) => {
    const { call, browser } = await committee(db, [[3, 3]])
    const odd = [
      'sort=-',
      'sort=x&sort=y',
      'page=0',
      'page=99',
      'decision=%00',
      'institution=1',
      'applications=x',
      'q=%E2%80%AE%3Cb%3E',
    ]

    for (const part of odd) expect((await browser.get(`${urls.callDecisions(call)}?${part}`)).status).toBe(200)
  })

  dbTest('says what would be if the ticked were accepted', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [
      [2, 2],
      [5, 5],
      [4, 4],
    ])
    const ticked = query(applications.map((id) => ['applications', id]))

    const html = await (await browser.get(urls.callDecisions(call) + ticked)).text()

    expect(html).toContain('If all 3 are accepted')
    expect(html).toContain('3 of 2 places (1 too many) · 2 institutions · lowest mean 2.0')
    expect(await verdicts(db)).toEqual([])
  })

  dbTest('shows a bulk decision before it is taken, and then puts the drafts into the outbox', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [
      [2, 2],
      [5, 5],
      [4, 4],
    ])
    const [a = '', b = ''] = applications
    await db
      .updateTable('application')
      .set({ withdrawn_at: moment(AFTER).at })
      .where('id', '=', applications[0] ?? null)
      .execute()
    const fields = [
      ['verdict', 'accept'],
      ['applications', a],
      ['applications', b],
    ] as const

    const html = await (await browser.get(urls.decisionPreview(call) + query(fields))).text()
    expect(html).toContain('1 letter becomes a draft')
    expect(html).toContain('It was withdrawn.')
    expect(await verdicts(db)).toEqual([])

    const done = await browser.post(urls.callDecisions(call), { verdict: 'accept', applications: [a, b] })
    expect(done.status).toBe(303)
    expect(await verdicts(db)).toEqual(['B accept'])
    const letters = await db.selectFrom('letter').select(['cause', 'released_at']).execute()
    expect(letters).toEqual([{ cause: 'decision', released_at: null }])
  })

  dbTest('never accepts more than there are places, not even at once', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [
      [2, 2],
      [5, 5],
      [4, 4],
    ])

    const response = await browser.post(urls.callDecisions(call), { verdict: 'accept', applications })

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('There are not enough places for all of these.')
    expect(await verdicts(db)).toEqual([])
  })

  dbTest('shows what readers ticked for it once they have handed in, and filters by that', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [[4, 4], [5, 5], [3]])
    const flags = [{ key: 'talk', name: { en: 'Needs a talk', fr: 'À voir', de: 'Gespräch' } }]
    await db
      .updateTable('call')
      .set({ flags: json(flags) })
      .where('id', '=', call)
      .execute()
    const [a = '', , c = ''] = applications
    await db
      .updateTable('reading')
      .set({ flags: ['talk'] })
      .where('application_id', 'in', [a, c] as never)
      .execute()
    await db
      .updateTable('reading')
      .set({ completed_at: null })
      .where('application_id', '=', c as never)
      .execute()
    const desk = urls.callDecisions(call)

    expect(await shown(await browser.get(`${desk}?flag=talk`))).toBe('A')
    expect((await (await browser.get(desk)).text()).match(/Needs a talk<\/span>/g)).toHaveLength(1)
  })

  dbTest('decides for everybody the filter finds', async ({ db }) => {
    const { call, browser } = await committee(db, [
      [2, 2],
      [5, 5],
      [4, 4],
    ])

    await browser.post(urls.callDecisions(call), { verdict: 'decline', everybody: 'yes', q: 'applicant' })

    expect(await verdicts(db)).toEqual(['A decline', 'B decline', 'C decline'])
  })

  dbTest('asks for a tick and a decision in words', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [[2, 2]])

    const without = await browser.get(urls.decisionPreview(call) + query([['applications', applications[0] ?? '']]))
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Choose what to decide.')
    const nobody = await browser.get(`${urls.decisionPreview(call)}?verdict=accept`)
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('Tick at least one application.')
  })

  dbTest('tags what is ticked, finds it by the tag, and keeps the words out of history', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [
      [2, 2],
      [5, 5],
    ])
    const [a = ''] = applications
    const desk = urls.callDecisions(call)

    await browser.post(urls.decisionTags(call), { applications: a, label: '  second   look ', put: 'on' })
    expect(await shown(await browser.get(`${desk}?tag=second+look`))).toBe('A')
    expect(JSON.stringify(await db.selectFrom('history').select('about').execute())).not.toContain('second')
    await browser.post(urls.decisionTags(call), { applications: a, label: 'second look', put: 'off' })
    expect(await shown(await browser.get(`${desk}?tag=second+look`))).toBe('')
    expect((await browser.post(urls.decisionTags(call), { applications: a, label: '' })).status).toBe(422)
    expect((await browser.post(urls.decisionTags(call), { applications: a, label: 'x'.repeat(41) })).status).toBe(422)
  })

  dbTest('asks the same number of questions for one row and for four', async ({ db }) => {
    const { call, chief } = await committee(db, [[2, 2]])
    const counted = countingQueries(db)
    const browser = await as(chief, tables, counted.db, AFTER)
    const open = async () => expect((await browser.get(urls.callDecisions(call))).status).toBe(200)
    const forOne = await counted.during(open)
    for (let i = 0; i < 3; i += 1) await make.application(db, { call, person: await make.person(db) })

    expect(await counted.during(open)).toBe(forOne)
  })
})

describe('a written assessment', () => {
  dbTest('that the call asks for must be there before anything is decided', async ({ db }) => {
    const { call, applications, browser } = await committee(
      db,
      [
        [2, 2],
        [5, 5],
      ],
      { asksAssessment: true },
    )
    const [a = '', b = ''] = applications
    await browser.post(urls.assessment(a), { assessment: 'Clear, and ready for it.' })

    const preview = await browser.get(
      urls.decisionPreview(call) +
        query([
          ['verdict', 'accept'],
          ['applications', a],
          ['applications', b],
        ]),
    )
    expect(await preview.text()).toContain('The written assessment is missing.')
    await browser.post(urls.callDecisions(call), { verdict: 'accept', applications: [a, b] })
    expect(await verdicts(db)).toEqual(['A accept'])
    const alone = await browser.post(urls.decision(b), { verdict: 'accept' })
    expect(alone.status).toBe(409)
    expect(await alone.text()).toContain('Write it first, then decide.')
  })

  dbTest('is the committee’s: history knows that it was written, not what', async ({ db }) => {
    const { applications, browser } = await committee(db, [[2, 2]])
    const [a = ''] = applications

    await browser.post(urls.assessment(a), { assessment: 'CANARY' })
    await browser.post(urls.decision(a), { verdict: 'accept' })

    expect(await (await browser.get(urls.decision(a))).text()).toContain('CANARY')
    const elsewhere = [
      await db.selectFrom('history').selectAll().execute(),
      await db.selectFrom('letter').selectAll().execute(),
    ]
    expect(JSON.stringify(elsewhere)).not.toContain('CANARY')
    expect((await browser.post(urls.assessment(a), { assessment: 'x'.repeat(5001) })).status).toBe(422)
  })
})

describe('the office’s paragraph', () => {
  const note = {
    'accept.en': 'Bring a notebook.',
    'accept.fr': 'Apportez un carnet.',
    'accept.de': 'Bringen Sie ein Heft mit.',
  }
  const none = Object.fromEntries(
    ['waiting-list', 'decline'].flatMap((v) => ['en', 'fr', 'de'].map((l) => [`${v}.${l}`, ''])),
  )
  const bodies = async (db: Db) =>
    (await db.selectFrom('letter').select('body').where('discarded_at', 'is', null).execute()).map(({ body }) => body)

  dbTest('goes into every draft that waits and every new letter, and out again', async ({ db }) => {
    const { call, applications, browser } = await committee(db, [
      [2, 2],
      [5, 5],
    ])
    const [a = '', b = ''] = applications
    await browser.post(urls.callDecisions(call), { verdict: 'accept', applications: a })

    expect((await browser.post(urls.decisionNotes(call), { ...note, ...none })).status).toBe(303)
    await browser.post(urls.callDecisions(call), { verdict: 'accept', applications: b })
    expect((await bodies(db)).map((body) => body.split('Bring a notebook.').length - 1)).toEqual([1, 1])

    const empty = Object.fromEntries(Object.keys(note).map((name) => [name, '']))
    await browser.post(urls.decisionNotes(call), { ...empty, ...none })
    expect((await bodies(db)).join()).not.toContain('notebook')
  })

  dbTest('is written in all three languages or in none', async ({ db }) => {
    const { call, browser } = await committee(db, [[2, 2]])

    const response = await browser.post(urls.decisionNotes(call), { ...note, ...none, 'accept.de': '' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Bring a notebook.')
  })
})

dbTest('the rules of a call refuse what is no number of days, and keep what was typed', async ({ db }) => {
  const { call, browser } = await committee(db, [])

  for (const answerDays of ['', '0', '61', '-1', '7.5', 'seven'])
    expect((await browser.post(urls.decisionRules(call), { answerDays, promotion: 'draft' })).status).toBe(422)
  expect((await browser.post(urls.decisionRules(call), { answerDays: '7' })).status).toBe(422)
  await browser.post(urls.decisionRules(call), { answerDays: '10', promotion: 'at-once', showsPosition: 'yes' })

  expect(
    await db.selectFrom('decision_rules').select(['answer_days', 'promotion', 'shows_position']).execute(),
  ).toEqual([{ answer_days: 10, promotion: 'at-once', shows_position: true }])
})
