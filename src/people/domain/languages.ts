import type { Lang } from '#src/kernel/lang.ts'

/** Languages people may say they speak well enough for a conversation about a career (ISO 639-1). */
export const spokenLanguages = ['en', 'fr', 'de', 'lb', 'pt', 'it', 'es', 'nl'] as const

const names: Record<Lang, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
  de: new Intl.DisplayNames('de', { type: 'language' }),
}

/** The name of a language in another: 'de' is "German", "allemand", "Deutsch". */
export const languageName = (code: string, lang: Lang): string => names[lang].of(code) ?? code
