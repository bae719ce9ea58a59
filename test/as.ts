import { createApp } from '#src/app.ts'
import type { Id } from '#src/kernel/id.ts'
import { startSession } from '#src/people/start-session.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Routes } from '#src/platform/web/routes.ts'
import { momentAt, type World } from '#src/platform/world.ts'
import { NOON } from './make.ts'

/** The service as one person sees it at one moment: pages by address, forms by their fields. */
export type Browser = {
  get(path: string): Promise<Response>
  /** Posts a form. A list of values means a name given several times; a File is uploaded. */
  post(path: string, fields?: Readonly<Record<string, string | readonly string[] | File>>): Promise<Response>
}

/** Opens the service for a signed-in person (or for nobody) with the routes under test. */
export async function as(
  person: Id<'person'> | undefined,
  tables: readonly Routes[],
  db: Db,
  at: Temporal.Instant | string = NOON,
): Promise<Browser> {
  const now = typeof at === 'string' ? Temporal.Instant.from(at) : at
  const app = createApp(worldOf(db, now), { assets: [], tables })
  const cookie = person ? `session=${await startSession({ person, agent: 'test' }, momentAt(now), db)}` : ''
  const headers = { cookie, origin: 'http://localhost:3000', 'accept-language': 'en' }
  return {
    get: async (path) => app.request(path, { headers }),
    post: async (path, fields = {}) => app.request(path, { method: 'POST', headers, body: formOf(fields) }),
  }
}

/** What tests sign and key with. */
export const TEST_SECRET = Buffer.from('a secret that everybody may know')

/** A world around a database, at one fixed time. */
export const worldOf = (db: Db, now: Temporal.Instant): World => ({
  db,
  clock: () => now,
  zone: 'Europe/Luxembourg',
  baseUrl: 'http://localhost:3000',
  secret: TEST_SECRET,
  log: () => undefined,
})

/** The body of a posted form. */
export function formOf(fields: Readonly<Record<string, string | readonly string[] | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string)
  return form
}
