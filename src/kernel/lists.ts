import type { Lang } from './lang.ts'

type Joined = Readonly<Record<Lang, Intl.ListFormat>>

const joinedBy = (type: 'conjunction' | 'disjunction'): Joined => ({
  en: new Intl.ListFormat('en', { type }),
  fr: new Intl.ListFormat('fr', { type }),
  de: new Intl.ListFormat('de', { type }),
})
const and = joinedBy('conjunction')
const or = joinedBy('disjunction')

/** "A, B and C" in a language. */
export const inOneLine = (parts: readonly string[], lang: Lang): string => and[lang].format(parts)

/** "A, B or C" in a language. */
export const oneOfThese = (parts: readonly string[], lang: Lang): string => or[lang].format(parts)
