import { langs, type Lang, type Translated } from '#src/kernel/lang.ts'
import type { z } from 'zod'
import { text } from './fields.ts'

type Key<Name extends string> = `${Name}.${Lang}`
type Messages = { readonly missing: string; readonly tooLong: string }

/** The three fields of one text in all languages, for an object schema: name.en, name.fr, name.de. */
export function translatedText<const Name extends string>(
  name: Name,
  max: number,
  messages: Messages,
): Record<Key<Name>, z.ZodType<string>> {
  const fields = langs.map((lang) => [`${name}.${lang}`, text(max, messages)])
  return Object.fromEntries(fields) as Record<Key<Name>, z.ZodType<string>>
}

/** The text that was typed into three such fields. */
export function translatedIn<const Name extends string>(
  typed: Readonly<Record<Key<Name>, string>>,
  name: Name,
): Translated {
  return { en: typed[`${name}.en`], fr: typed[`${name}.fr`], de: typed[`${name}.de`] }
}

/** A stored text as the values of its three fields. */
export const translatedValues = (name: string, stored: Translated): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, stored[lang]]))
