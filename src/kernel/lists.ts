import type { Lang } from './lang.ts'

const and = (lang: Lang) => new Intl.ListFormat(lang, { type: 'conjunction' })
const formats: Record<Lang, Intl.ListFormat> = { en: and('en'), fr: and('fr'), de: and('de') }

/** "A, B and C" in a language. */
export const inOneLine = (parts: readonly string[], lang: Lang): string => formats[lang].format(parts)
