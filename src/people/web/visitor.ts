import { isLang, langs, type Lang } from '#src/kernel/lang.ts'
import type { Env, Request } from '#src/platform/web/env.ts'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { personOfSession } from '../db/sessions.ts'
import { secretOf } from './cookies.ts'

/** Finds out who is asking and in which language to answer: the person's own, the one chosen here, or the browser's. */
export const visitor = createMiddleware<Env>(async (c, next) => {
  const secret = secretOf(c, 'session')
  const person = secret ? await personOfSession(secret, c.var.now, c.var.db) : undefined
  if (person) c.set('person', person)
  c.set('lang', person?.lang ?? chosen(c))
  await next()
})

function chosen(c: Request): Lang {
  const kept = getCookie(c, 'lang')
  if (isLang(kept)) return kept
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLang) ?? langs[0]
}
