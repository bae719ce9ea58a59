import { withFrenchSpaces } from './french-spaces.ts'

/** The languages of the interface. People may write in any language. */
export const langs = ['en', 'fr', 'de'] as const

export type Lang = (typeof langs)[number]

/** One text in all three languages: names of strands, ranks, criteria – data that coordinators write. */
export type Translated = Readonly<Record<Lang, string>>

/** The same structure with every literal widened, so that French and German must have exactly the keys of English. */
type Like<W> = W extends string
  ? string
  : W extends (...args: infer A) => infer R
    ? (...args: A) => Like<R>
    : W extends readonly (infer E)[]
      ? readonly Like<E>[]
      : { readonly [K in keyof W]: Like<W[K]> }

/**
 * The words of a feature, all languages together: a sentence that is missing in one does not compile. French is set with
 * narrow spaces that do not break, also where the sentence was typed with common ones.
 */
export function inAllLanguages<const W extends object>(words: {
  en: W
  fr: Like<W>
  de: Like<W>
}): Record<Lang, Like<W>> {
  return { ...words, fr: withFrenchSpaces(words.fr) } as unknown as Record<Lang, Like<W>>
}

/** Whether a text names one of our languages. */
export const isLang = (text: string | undefined): text is Lang => langs.some((lang) => lang === text)
