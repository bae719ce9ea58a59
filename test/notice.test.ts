import { expect } from 'vitest'
import { urls } from '#src/urls.ts'
import { dbTest } from './database.ts'
import { guest } from './guest.ts'

dbTest('what just happened is said on the next page, and on no page after it', async ({ db }) => {
  const browser = guest(db, '2026-11-16T11:00:00Z', new Map([['notice', 'Saved%20indeed.']]))
  expect(await (await browser.get(urls.help())).text()).toContain('Saved indeed.')
  expect(await (await browser.get(urls.help())).text()).not.toContain('Saved indeed.')
})
