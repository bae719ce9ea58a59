import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { assignReader } from './assign-reader.ts'
import { declareConflict } from './declare-conflict.ts'
import { setReviewPlan } from './set-review-plan.ts'
import { reviewRoutes } from './web/review-routes.tsx'

const tables = [reviewRoutes]
const AFTER = '2026-12-02T09:00:00Z'
const marks = {
  'score.motivation': '4',
  'score.goals': '5',
  'score.fit': '3',
  'score.benefit': '4',
  reason: 'Clear goals.',
  version: '1',
}

/** A closed call with two readers who were both given the same three applications, and have answered about conflicts. */
async function pile(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const chief = await make.coordinator(db, programme)
  const readers = [await make.reviewer(db, call), await make.reviewer(db, call)] as const
  for (let n = 0; n < 3; n += 1) {
    const application = await make.application(db, { call, person: await make.person(db) })
    for (const reader of readers) await give(db, { application, reader, by: chief })
  }
  const [own, other] = [await as(readers[0], tables, db, AFTER), await as(readers[1], tables, db, AFTER)]
  const queue = async (browser = own) => readingsIn(await (await browser.get(urls.reviews())).text())
  return { call, chief, readers, own, other, queue }
}

async function give(db: Db, pair: { application: Id<'application'>; reader: Id<'person'>; by: Id<'person'> }) {
  const given = await assignReader(pair, moment(AFTER), db)
  if (!given.ok) throw new Error(given.problem)
  await declareConflict({ reading: given.value, reader: pair.reader, conflict: 'none' }, moment(AFTER), db)
}

/** The readings a page leads to, in its order, each once. */
const readingsIn = (html: string) => [
  ...new Set([...html.matchAll(/href="\/review\/([0-9a-f-]{36})"/g)].flatMap(([, id]) => (id ? [id] : []))),
]

const applicationOf = (db: Db, reading: string | undefined) =>
  db
    .selectFrom('reading')
    .select('application_id')
    .where('id', '=', (reading ?? '') as Id<'reading'>)
    .executeTakeFirstOrThrow()

describe('the queue of a reader', () => {
  dbTest('leads to the application with the fewest readings, and what others have read comes later', async ({ db }) => {
    const { other, queue } = await pile(db)
    const [first = ''] = await queue()
    const { application_id: read } = await applicationOf(db, first)
    const theirs = await queue(other)
    for (const reading of theirs)
      if ((await applicationOf(db, reading)).application_id === read)
        await other.post(urls.review(reading), { ...marks, finish: 'yes' })

    const after = await queue()

    expect(after).toHaveLength(3)
    expect(after[2]).toBe(first)
  })

  dbTest('goes on to the next one after handing in, until nothing is left', async ({ db }) => {
    const { own, queue } = await pile(db)
    const order = await queue()

    let at = order[0] ?? ''
    for (const next of order.slice(1)) {
      const response = await own.post(urls.review(at), { ...marks, finish: 'next' })
      expect(response.headers.get('location')).toBe(urls.review(next))
      at = next
    }
    expect(await (await own.get(urls.review(at))).text()).not.toContain('Hand in and read the next one')
    const last = await own.post(urls.review(at), { ...marks, finish: 'next' })

    expect(last.headers.get('location')).toBe(urls.reviews())
    const html = await (await own.get(urls.reviews())).text()
    expect(html).toContain('3 of 3 handed in')
    expect(html).not.toContain('Start reading')
  })

  dbTest('says how far one is and until when, and what is begun', async ({ db }) => {
    const { call, chief, own, queue } = await pile(db)
    const plan = {
      readingLocal: null,
      discussionLocal: '2026-12-14T08:00',
      decisionLocal: null,
      interviewsLocal: null,
      names: 'shown',
    } as const
    await setReviewPlan({ call, plan, by: chief }, moment(AFTER), db)
    const [first = '', second = ''] = await queue()
    expect(await (await own.get(urls.reviews())).text()).toContain('Start reading')
    await own.post(urls.review(first), { ...marks, finish: 'yes' })
    await own.post(urls.review(second), marks)

    const html = await (await own.get(urls.reviews())).text()

    expect(html).toContain('1 of 3 handed in')
    expect(html).toContain('14 December 2026')
    expect(html).toContain('begun')
    expect((await queue())[0]).toBe(second)
  })

  dbTest('shows how much the others have read to nobody', async ({ db }) => {
    const { own, other, queue } = await pile(db)
    const before = await (await own.get(urls.reviews())).text()
    for (const reading of await queue(other)) await other.post(urls.review(reading), { ...marks, finish: 'yes' })

    expect(await (await own.get(urls.reviews())).text()).toBe(before)
  })
})
