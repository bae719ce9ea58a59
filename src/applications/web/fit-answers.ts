import type { Request } from '#src/platform/web/env.ts'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Typed } from '../domain/sections.ts'

const NAMES = ['institution', 'rank', 'contract', 'contractEndsOn'] as const
const AN_HOUR = 3600

/** Keeps the answers of the eligibility check in the browser while somebody signs in. */
export function keepFitAnswers(c: Request, posted: Typed): void {
  const answers = new URLSearchParams(NAMES.map((name) => [name, String(posted[name] ?? '').slice(0, 50)]))
  setCookie(c, 'fit', answers.toString(), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: AN_HOUR })
}

/** What the check has asked already – just now or before signing in – as the section asks it; kept answers are used once. */
export function aboutFrom(c: Request, posted: Typed): { about?: Typed } {
  const kept = Object.fromEntries(new URLSearchParams(getCookie(c, 'fit') ?? ''))
  deleteCookie(c, 'fit', { path: '/' })
  const given = posted.institution === undefined ? kept : posted
  const { institution = '', rank = '', contract = '', contractEndsOn = '' } = given
  if (institution === '' && rank === '') return {}
  return {
    about: {
      unit: institution === 'elsewhere' ? '' : institution,
      rank: rank === 'other' ? '' : rank,
      contract: contract === 'unknown' ? '' : contract,
      contractEndsOn,
    },
  }
}
