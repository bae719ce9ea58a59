import { text, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import { termNames, type Terms } from '../domain/agreement.ts'
import type { AgreementWords } from './agreement-words.ts'

/** The five answers of an agreement, and the version they are based on. */
export function agreementForm(words: AgreementWords): z.ZodType<{ terms: Terms; version: number }> {
  const answer = text(1000, { missing: words.missing, tooLong: words.tooLong })
  const shape = { rhythm: answer, place: answer, confidentiality: answer, reachability: answer, ending: answer }
  return z
    .object({ ...shape, version: wholeNumber(0, 999_999, '') })
    .transform(({ version, ...terms }) => ({ terms, version }))
}

export const signForm = z.object({ version: wholeNumber(1, 999_999, '') })

/** An agreement's terms as its form shows them. */
export const termValues = (terms: Terms): Record<string, string> =>
  Object.fromEntries(termNames.map((name) => [name, terms[name]]))
