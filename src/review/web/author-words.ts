import type { Lang } from '#src/kernel/lang.ts'
import type { Author } from '../db/author.ts'
import { phaseWords } from './phase-words.ts'

/** What readers call an application: the person's name, or a number. */
export const callIt = (author: Author, lang: Lang): string =>
  author.named ? author.name : phaseWords[lang].numbered(author.number)

/** Rank and unit of its author, where readers may know them. */
export const placeOf = (author: Author, lang: Lang): string =>
  author.named ? [author.rank?.[lang], author.unit?.[lang]].filter(Boolean).join(', ') : ''
