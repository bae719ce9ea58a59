import { parseId, type Id } from '#src/kernel/id.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import { HTTPException } from 'hono/http-exception'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Request } from './env.ts'
import { leaveNotice } from './notice.ts'

type PageStatus = 200 | 401 | 404 | 409 | 413 | 422 | 429 | 500 | 503

/** A whole page. 422 gives a form back, 409 says in a sentence why the state does not allow it. */
export function page(view: VNode, status: PageStatus = 200): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  // encoded once: a string body would be scanned again for every non-Latin letter
  return new Response(new TextEncoder().encode(`<!doctype html>${renderToString(view)}`), { status, headers })
}

/** After something happened: on to a page that says so, so that reloading repeats nothing. */
export function onwards(c: Request, href: string, notice?: string): Response {
  if (notice) leaveNotice(c, notice)
  return c.redirect(href, 303)
}

/** The thing, or the page that says that there is none. What is not yours does not exist. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new HTTPException(404)
  return thing
}

/** The id in the address. A malformed one is simply a page that does not exist. */
export function idIn<Of extends string>(c: Request, name: Of): Id<Of> {
  return found(parseId<Of>(c.req.param(name) ?? ''))
}

/** The signed-in person of a route whose policy asks for one. */
export const actor = (c: Request): SignedIn => found(c.var.person)
