import type { Lang } from '#src/kernel/lang.ts'
import type { LanguageRule } from '#src/calls/domain/sharing-rule.ts'

/** What is compared of an application and of somebody who may read it; nothing where it is not known. */
export type Described = {
  readonly topics: readonly string[]
  /** The faculty or centre. */
  readonly field: string | null
  /** Doctoral 1, postdoctoral 2, professor 3. */
  readonly step: number | null
}

export type Written = Described & { readonly language: Lang | null }
export type Reads = Described & { readonly languages: readonly string[] }

const WEIGHTS = { topics: 4, field: 2, step: 1 } as const
const UNKNOWN = 0.5
const WITHOUT_THE_LANGUAGE = 0.1

/** The best fit there is. */
export const FULL_FIT = 9000

/**
 * How well somebody can judge an application, 0 to 9,000: topics they know (4 parts of 7), the same faculty (2), a career
 * step at least as far (1); what is not known counts half. Without the language of the letter a tenth is left, or – where
 * the call requires it – nothing: `null`, they must not read it.
 */
export function readingFit(application: Written, reader: Reads, rule: LanguageRule): number | null {
  const readsIt = application.language === null || reader.languages.includes(application.language)
  if (!readsIt && rule === 'required') return null
  const known = Math.round(FULL_FIT * competence(application, reader))
  return readsIt ? known : Math.round(known * WITHOUT_THE_LANGUAGE)
}

function competence(application: Described, reader: Described): number {
  const parts = {
    topics: topics(application, reader),
    field: field(application, reader),
    step: step(application, reader),
  }
  const sum = parts.topics * WEIGHTS.topics + parts.field * WEIGHTS.field + parts.step * WEIGHTS.step
  return sum / (WEIGHTS.topics + WEIGHTS.field + WEIGHTS.step)
}

function topics({ topics: own }: Described, { topics: known }: Described): number {
  if (own.length === 0 || known.length === 0) return UNKNOWN
  return own.filter((topic) => known.includes(topic)).length / own.length
}

function field({ field: own }: Described, { field: known }: Described): number {
  return own === null || known === null ? UNKNOWN : own === known ? 1 : 0
}

function step({ step: own }: Described, { step: reached }: Described): number {
  return own === null || reached === null ? UNKNOWN : reached >= own ? 1 : 0
}
