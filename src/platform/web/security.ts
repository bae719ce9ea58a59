import { createMiddleware } from 'hono/factory'
import type { Env } from './env.ts'

const headers: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** Headers of every answer. What a signed-in person sees is kept by no cache; private links tell no other site where they are. */
export const securityHeaders = createMiddleware<Env>(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  if (c.var.world.baseUrl.startsWith('https:'))
    c.res.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})

/**
 * A form may only come from our own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin; a request without
 * either is no browser's and carries no cookie that could be misused.
 */
export const ownFormsOnly = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const foreign =
    site !== undefined
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && origin !== new URL(c.var.world.baseUrl).origin
  return foreign ? c.body(null, 403) : next()
})
