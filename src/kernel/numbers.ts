import type { Lang } from './lang.ts'

const tenths = (lang: Lang) => new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const formats: Record<Lang, Intl.NumberFormat> = { en: tenths('en'), fr: tenths('fr'), de: tenths('de') }

/** 4.1, or 4,1: a number with one decimal, as the language writes it. */
export const oneDecimal = (value: number, lang: Lang): string => formats[lang].format(value)
