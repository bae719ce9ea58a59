import type { Request } from '#src/platform/web/env.ts'
import { urls } from '#src/urls.ts'
import { getCookie, setCookie } from 'hono/cookie'

const A_DAY = 24 * 3600

/** Keeps in this browser that a supporter asked for a code; each link has its own, and no script can read it. */
export function keepProof(c: Request, link: string, token: string): void {
  const secure = c.var.world.baseUrl.startsWith('https:')
  setCookie(c, 'proof', token, { path: urls.support(link), httpOnly: true, sameSite: 'Lax', secure, maxAge: A_DAY })
}

/** The token this browser holds for the link it asks for. */
export const proofOf = (c: Request): string => getCookie(c, 'proof') ?? ''
