import { langs, type Lang } from '#src/kernel/lang.ts'

/** Words that nearly every sentence of a language has and the other two do not. */
const common: Record<Lang, ReadonlySet<string>> = {
  en: new Set('the and of to my that with for this have which would from was as been not by'.split(' ')),
  fr: new Set('le la les et des une que qui dans pour mon ma mes avec est sur du ce cette'.split(' ')),
  de: new Set('der die das und ich mit zu den ist ein eine nicht von auf für dem mein meine im'.split(' ')),
}

/** So many common words a text must have before it says anything. */
const ENOUGH = 5

/**
 * The language a text is written in, told by its commonest words; nothing for short texts, and where two languages are
 * as likely as each other. People may write in any language.
 */
export function languageOf(text: string): Lang | null {
  const counts = new Map(langs.map((lang) => [lang, 0]))
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const lang of langs) if (common[lang].has(word)) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
