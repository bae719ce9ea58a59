import type { CallForm } from '#src/calls/domain/form.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { callSection, isOwn, type Section } from '../domain/sections.ts'
import { words } from './words.ts'

/** What a section is called: in our words, or in those of the call. */
export const titleOf = (section: Section, form: CallForm, lang: Lang): string =>
  isOwn(section) ? (callSection(section, form.sections)?.title[lang] ?? '') : words[lang].sections[section]

/** What the call says above a section; nothing where it says nothing. */
export const introOf = (section: Section, form: CallForm, lang: Lang): string =>
  (isOwn(section) ? callSection(section, form.sections)?.intro[lang] : form.parts.help[section]?.[lang]) ?? ''
