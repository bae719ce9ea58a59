import { describe, expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { mentorHouse as house } from '../../test/mentor-house.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import type { Visibility } from './domain/visibility.ts'
import { mentorRoutes } from './web/mentor-routes.ts'

const all = [mentorRoutes]

const show = (mentor: Id<'person'>, to: Visibility, db: Db) =>
  db.updateTable('mentor_profile').set({ visibility: to }).where('person_id', '=', mentor).execute()

const read = async (response: Response | Promise<Response>) => (await response).text()

describe('the directory', () => {
  dbTest('shows to everybody the mentors who show themselves to them, and counts nobody else', async ({ db }) => {
    const { call, chief } = await house(db)
    for (const to of ['public', 'signed-in', 'applicants', 'coordinator'] as const)
      await show(await make.mentor(db, { familyName: `Seen-by-${to}`, topics: ['grants'] }), to, db)
    const member = await make.person(db)
    const applicant = await make.person(db)
    await make.application(db, { call, person: applicant })
    await make.mentor(db, { call })

    for (const [who, seen, count] of [
      [undefined, ['public'], 1],
      [member, ['public', 'signed-in'], 2],
      [applicant, ['public', 'signed-in', 'applicants'], 3],
      [chief, ['public', 'signed-in', 'applicants', 'coordinator'], 4],
    ] as const) {
      const html = await read((await as(who, all, db)).get(urls.mentors()))

      for (const to of ['public', 'signed-in', 'applicants', 'coordinator'])
        expect(html.includes(`Seen-by-${to}`)).toBe((seen as readonly string[]).includes(to))
      expect(html).toContain(`<span>grants</span><span class="count">${count}</span>`)
    }
  })

  dbTest('has no page for a mentor who is not shown to the reader, but one for themselves', async ({ db }) => {
    await house(db)
    const mentor = await make.mentor(db, { familyName: 'Hidden' })
    await show(mentor, 'coordinator', db)

    expect((await (await as(undefined, all, db)).get(urls.mentor(mentor))).status).toBe(404)
    expect((await (await as(await make.person(db), all, db)).get(urls.mentor(mentor))).status).toBe(404)
    expect(await read((await as(mentor, all, db)).get(urls.mentor(mentor)))).toContain('Only the coordination')
  })

  dbTest('narrows down by topic and by room, and says it in words', async ({ db }) => {
    const { call } = await house(db)
    await make.mentor(db, { familyName: 'Grant', topics: ['grants'], call, capacity: 1 })
    await make.mentor(db, { familyName: 'Teach', topics: ['teaching'], call, capacity: 0 })

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=grants&room=now`))

    expect(html).toContain('Grant')
    expect(html).not.toContain('Ana Teach')
    expect(html).toContain('One mentor')
    expect(html).toContain('Room for one')
  })

  dbTest('that finds nobody names the filter to drop', async ({ db }) => {
    const { call } = await house(db)
    await make.mentor(db, { topics: ['grants'], languages: ['en'], call, capacity: 0 })
    await make.mentor(db, { topics: ['teaching'], languages: ['fr'], call, capacity: 1 })

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=grants&language=en&room=now`))

    expect(html).toContain('Nobody fits')
    expect(html).toContain('Without “Places: Has room now” there is one mentor.')
    expect(html).toContain('href="/mentors?topic=grants&amp;language=en"')
  })

  dbTest('ignores an answer that only a hidden mentor gives', async ({ db }) => {
    await house(db)
    await make.mentor(db, { topics: ['grants'] })
    await show(await make.mentor(db, { topics: ['teaching'] }), 'coordinator', db)

    const html = await read((await as(undefined, all, db)).get(`${urls.mentors()}?topic=teaching`))

    expect(html).toContain('One mentor')
    expect(html).not.toContain('teaching')
  })
})
