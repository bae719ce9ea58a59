import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Request } from './env.ts'

/** Keeps a sentence for the next page this browser opens. */
export function leaveNotice(c: Request, sentence: string): void {
  setCookie(c, 'notice', sentence, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60 })
}

/** The sentence left for this page, which is then forgotten. */
export function takeNotice(c: Request): string | undefined {
  const sentence = getCookie(c, 'notice')
  if (sentence !== undefined) deleteCookie(c, 'notice', { path: '/' })
  return sentence?.slice(0, 300)
}
