import { expect } from 'vitest'
import { as } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { urls } from '#src/urls.ts'
import { myApplicationRoutes } from './web/application-routes.tsx'

dbTest('the answers of the eligibility check survive signing in', async ({ db }) => {
  const [call, rank] = [await make.call(db), await make.rank(db)]
  const stranger = await as(undefined, [myApplicationRoutes], db)

  const away = await stranger.post(urls.apply(call), { institution: 'elsewhere', rank, contract: 'permanent' })

  expect(away.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(urls.apply(call))}`)
  expect(away.headers.getSetCookie().join()).toContain(encodeURIComponent(`rank=${rank}`))
})
