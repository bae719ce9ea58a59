import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { countingQueries } from '../../test/counting-queries.ts'
import { make } from '../../test/make.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { homeRoutes } from './web/home-routes.tsx'

const home = async (db: Db, at?: string) => (await (await as(undefined, [homeRoutes], db, at)).get(urls.home())).text()

describe('the home', () => {
  dbTest('says that the office is setting the programme up, before there is one', async ({ db }) => {
    expect(await home(db)).toContain('is being set up by its office')
  })

  dbTest('shows three doors, and leads straight to the only open call', async ({ db }) => {
    const call = await make.call(db)

    const html = await home(db)

    expect(html).toContain(`href="${urls.mentors()}"`)
    expect(html).toContain(`href="${urls.joinMentors()}"`)
    expect(html).toContain('<strong>14</strong> days left')
    expect(html.match(new RegExp(`href="${urls.call(call)}"`, 'g'))?.length).toBeGreaterThanOrEqual(3)
    expect(html).not.toContain('<script')
  })

  dbTest('shows the real dates of the year, and which of them are past', async ({ db }) => {
    const call = await make.call(db)
    await make.milestone(db, call, '2027-01-21T09:00')

    const html = await home(db, '2027-01-21T12:00:00Z')

    expect(html).toContain('30 November 2026')
    expect(html).toMatch(/class="now" aria-current="date"><p class="when">21 January 2027/)
    expect(html).toContain('No call is open at the moment.')
  })

  dbTest('never shows a draft', async ({ db }) => {
    const call = await make.call(db, { published: false })

    expect(await home(db)).not.toContain(urls.call(call))
  })

  dbTest('takes two queries, however many calls and dates there are', async ({ db }) => {
    const programme = await make.programme(db)
    const costs: number[] = []
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < 3; n += 1) {
        const call = await make.call(db, { strand: await make.strand(db, { programme }) })
        await make.milestone(db, call, '2027-01-21T09:00')
        await make.milestone(db, call, '2027-06-24T14:00')
      }
      const counted = countingQueries(db)
      costs.push(await counted.during(() => home(counted.db)))
    }

    expect(costs).toEqual([2, 2])
  })
})

dbTest('an hour decides: the last evening says so, the next minute the call is gone from the home', async ({ db }) => {
  await make.call(db)

  expect(await home(db, '2026-11-30T20:00:00Z')).toContain('Closes today at 23:59')
  expect(await home(db, '2026-11-30T23:00:00Z')).not.toContain('Closes today')
})
