import { expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { giveLateCode } from '#src/calls/give-late-code.ts'
import { useLateCode } from '#src/calls/use-late-code.ts'
import { urls } from '#src/urls.ts'
import { sayConflict } from './say-conflict.ts'
import { applicationRoutes } from './web/application-routes.tsx'
import { deskRoutes } from './web/desk-routes.tsx'
import { reviewRoutes } from './web/review-routes.tsx'

const tables = [deskRoutes, applicationRoutes, reviewRoutes]
const after = '2026-12-02T09:00:00Z'

dbTest(
  'an application sent with a late code is marked for the coordinator, and for nobody who reads',
  async ({ db }) => {
    const programme = await make.programme(db)
    const call = await make.call(db, { strand: await make.strand(db, { programme }) })
    const chief = await make.coordinator(db, programme)
    const desk = await as(chief, tables, db, after)
    const person = await make.person(db)
    const application = await make.application(db, { call, person })
    const marked = async () => (await (await desk.get(urls.callApplications(call))).text()).includes('>Late<')
    const until = moment(after).at.add({ hours: 48 })
    const about = { whom: { name: 'Ana' }, reason: 'ill', uses: 1, until, lang: 'en', baseUrl: '' } as const
    const given = await giveLateCode({ call, by: chief, ...about }, moment(after), db)
    await useLateCode({ code: given.ok ? given.value : '', person }, moment(after), db)
    expect(await marked()).toBe(false)
    await db
      .updateTable('submission')
      .set({ submitted_at: moment(after).at.add({ hours: 1 }) })
      .where('application_id', '=', application)
      .execute()
    expect(await marked()).toBe(true)
    expect(await (await desk.get(urls.decision(application))).text()).toContain('>Late<')

    const reader = await make.reviewer(db, call)
    const reading = moment().newId<'reading'>()
    await db
      .insertInto('reading')
      .values({ id: reading, application_id: application, reader_id: reader, assigned_at: moment(after).at })
      .execute()
    await sayConflict({ application, person: reader, kind: 'none', by: reader }, moment(after), db)
    const queue = await as(reader, tables, db, after)
    for (const path of [urls.reviews(), urls.review(reading)])
      expect(await (await queue.get(path)).text()).not.toContain('>Late<')
  },
)
