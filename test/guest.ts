import { createApp } from '#src/app.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { routeTables } from '#src/route-tables.ts'
import { formOf, worldOf, type Browser } from './as.ts'

/** Somebody without an account whose browser keeps what it is given, as a supporter's does. */
export type Guest = Browser & {
  /** The same browser at another time. */
  later(at: string): Guest
}

/** Opens the service for a guest at a moment. */
export function guest(db: Db, at: string, cookies: Map<string, string> = new Map()): Guest {
  const app = createApp(worldOf(db, Temporal.Instant.from(at)), {
    assets: [],
    tables: routeTables('http://localhost:3000'),
  })
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: 'http://localhost:3000', 'accept-language': 'en' }
    const response = await app.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/;\s*max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, fields = {}) => ask(path, { method: 'POST', body: formOf(fields) }),
    later: (then) => guest(db, then, cookies),
  }
}
