import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { routeTables } from '#src/route-tables.ts'
import { as } from './as.ts'
import { dbTest } from './database.ts'
import { make } from './make.ts'

const tables = routeTables('http://localhost:3000')
const all = tables.flatMap((table) => table.list)

/** Signing out comes last: everything after it would be asked by nobody. */
const inOrder = all.toSorted((a, b) => Number(a.path === urls.signOut()) - Number(b.path === urls.signOut()))

/** An id that belongs to nothing: whatever is fetched by it does not exist. */
const NOBODYS = '0190a000-0000-7000-8000-000000000000'
const concrete = (path: string) => path.replaceAll(/:[a-z_]+/g, NOBODYS)

/** What each kind of visitor gets at a route of each policy, before any record is looked for. */
const admitted: Record<string, readonly string[]> = {
  anyone: ['nobody', 'person', 'reviewer', 'coordinator', 'stand-in'],
  'signed-in': ['person', 'reviewer', 'coordinator', 'stand-in'],
  reviewer: ['reviewer'],
  coordinator: ['coordinator'],
  desk: ['coordinator', 'stand-in'],
}

async function visitors(db: Db): Promise<Record<string, Id<'person'> | undefined>> {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  return {
    nobody: undefined,
    person: await make.person(db),
    reviewer: await make.reviewer(db, call),
    coordinator: await make.coordinator(db, programme),
    'stand-in': await make.standIn(db, call),
  }
}

test('every route and its policy stand in docs/rules/routes.md: a new one is a decision', () => {
  const listed = [
    ...readFileSync('docs/rules/routes.md', 'utf8').matchAll(/^\| (GET|POST) \| `([^`]+)` \| ([a-z-]+) \|/gm),
  ].map((match) => `${match[1]} ${match[2]} ${match[3]}`)
  const real = all.map(({ method, path, policy }) => `${method.toUpperCase()} ${path} ${policy.name}`)

  expect(listed.toSorted()).toEqual(real.toSorted())
})

describe.each(['nobody', 'person', 'reviewer', 'coordinator', 'stand-in'] as const)('%s', (who) => {
  dbTest('gets no further than the policy of each route allows, and foreign records do not exist', async ({ db }) => {
    const browser = await as((await visitors(db))[who], tables, db)
    for (const { method, path, policy } of inOrder) {
      const response = await browser[method](concrete(path))
      const where = `${method} ${path} as ${who}`
      if (!admitted[policy.name]?.includes(who)) {
        if (who === 'nobody') expect(response.headers.get('location'), where).toMatch(/^\/sign-in/)
        else expect(response.status, where).toBe(404)
      } else {
        expect(response.status, where).toBeLessThan(500)
        // a script asks for the autosave: it is answered 401, not sent to a page
        if (path.includes(':')) expect([303, 401, 404], where).toContain(response.status)
      }
    }
  })
})
