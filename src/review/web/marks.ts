import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Reasons, Scores } from '../domain/reading.ts'

/** The marks of one reader in a line; a dash where they could not judge. */
export const marksIn = (rubric: Rubric, scores: Scores, lang: Lang): string =>
  rubric.map(({ key, name }) => `${name[lang]} ${scores[key] ?? '–'}`).join(' · ')

/** A reader's reason, and below it those of single criteria. */
export function withReasons(
  reason: string,
  { rubric, reasons, lang }: { rubric: Rubric; reasons: Reasons; lang: Lang },
): string {
  const single = rubric.flatMap(({ key, name }) => (reasons[key] ? [`${name[lang]}: ${reasons[key]}`] : []))
  return [reason, ...single].join('\n')
}
