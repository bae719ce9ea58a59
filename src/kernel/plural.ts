import type { Lang } from './lang.ts'

type Forms = { readonly one: string; readonly other: string; readonly zero?: string }

const rules: Record<Lang, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  fr: new Intl.PluralRules('fr'),
  de: new Intl.PluralRules('de'),
}

/** The form that fits a count in a language, `#` replaced by the count; `zero` is used for 0 where it is given. */
export function plural(lang: Lang, count: number, forms: Forms): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero
  const form = rules[lang].select(count) === 'one' ? forms.one : forms.other
  return form.replaceAll('#', String(count))
}

type Counted = (count: number, one: string, other: string) => string

const counting =
  (lang: Lang): Counted =>
  (count, one, other) =>
    plural(lang, count, { one, other })

/** The same, for words files with many counts: `const { en, fr, de } = counted`. */
export const counted: Readonly<Record<Lang, Counted>> = { en: counting('en'), fr: counting('fr'), de: counting('de') }
