import type { Request } from '#src/platform/web/env.ts'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

type Kind = 'session' | 'asking'
const DAYS_7 = 7 * 24 * 3600
const MINUTES_30 = 30 * 60

/** Keeps a secret in the browser: the session, or the sign-in under way. Scripts cannot read it, other sites cannot send it. */
export function keepSecret(c: Request, kind: Kind, secret: string): void {
  const secure = isSecure(c)
  setCookie(c, nameOf(c, kind), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: kind === 'session' ? DAYS_7 : MINUTES_30,
  })
}

/** The secret this browser holds, if any. */
export const secretOf = (c: Request, kind: Kind): string | undefined => getCookie(c, nameOf(c, kind))

/** Makes the browser forget a secret. */
export function forgetSecret(c: Request, kind: Kind): void {
  deleteCookie(c, nameOf(c, kind), { path: '/', secure: isSecure(c) })
}

/** The __Host- prefix keeps neighbouring hosts from planting a cookie; browsers take it over https only. */
const nameOf = (c: Request, kind: Kind) => (isSecure(c) ? `__Host-${kind}` : kind)
const isSecure = (c: Request) => c.var.world.baseUrl.startsWith('https:')
