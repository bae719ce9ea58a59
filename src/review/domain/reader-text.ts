import type { Id } from '#src/kernel/id.ts'
import { goalsOf, letterParts, type Answers, type Prompt } from '#src/applications/domain/answers.ts'

/** One text of an application that readers read. Its key stays the same when the text changes. */
export type ReaderField = { readonly key: string; readonly prompt: Prompt | null; readonly text: string }

/** The same as readers get it: nothing where the text is withheld until somebody has looked it through again. */
export type ReaderText = Omit<ReaderField, 'text'> & { readonly text: string | null }

/** The key of an uploaded letter. */
export const FILE = 'letter.file'

/** Every text of a submission that readers read, in reading order: the parts of the letter, then the goals. */
export function readerFields(answers: unknown): ReaderField[] {
  const sent = (answers ?? {}) as Partial<Answers>
  return [
    ...letterParts(sent).map(({ prompt, text }) => ({ key: `letter.${prompt}`, prompt, text })),
    ...goalsOf(sent).map((text, i) => ({ key: `goals.${i}`, prompt: null, text })),
  ]
}

/** What was worked out for a field, and from which text. */
export type Kept = {
  readonly field: string
  readonly madeFrom: string
  readonly result: string
  readonly showsFile: boolean
}

/**
 * The texts as readers get them. As soon as anything of an application was removed or replaced, a text that nobody has
 * looked through in exactly this wording is withheld – one sent anew may say again what was taken out.
 */
export function textsForReaders(
  fields: readonly ReaderField[],
  { isMarked, kept }: { isMarked: boolean; kept: readonly Kept[] },
  digest: (text: string) => string,
): ReaderText[] {
  if (!isMarked) return [...fields]
  return fields.map((field) => {
    const found = kept.find((one) => one.field === field.key && one.madeFrom === digest(field.text))
    return { ...field, text: found?.result ?? null }
  })
}

/** What readers get of an uploaded letter: the file, a text that stands for it, or word that somebody looks it through first. */
export type ReaderFile =
  | { readonly kind: 'file'; readonly file: Id<'file'> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'removed' | 'withheld' }

/**
 * An uploaded letter as readers get it. In blind reading, and where words of the application are marked, nobody opens a
 * file that has not been looked through: it names its writer in more places than one.
 */
export function fileForReaders(
  file: Id<'file'> | null,
  { isBlind, isMarked, kept }: { isBlind: boolean; isMarked: boolean; kept: readonly Kept[] },
): ReaderFile | null {
  if (!file) return null
  const settled = kept.find(({ field, madeFrom }) => field === FILE && madeFrom === file)
  if (settled?.showsFile) return { kind: 'file', file }
  if (settled) return settled.result === '' ? { kind: 'removed' } : { kind: 'text', text: settled.result }
  const wasSettled = kept.some(({ field }) => field === FILE)
  return isBlind || isMarked || wasSettled ? { kind: 'withheld' } : { kind: 'file', file }
}
