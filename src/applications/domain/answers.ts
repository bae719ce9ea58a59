import type { Id } from '#src/kernel/id.ts'
import type { Superiors } from '#src/people/domain/superior.ts'

/** The four prompts of the letter, in the order in which they are read. */
export const prompts = ['why', 'expectations', 'background', 'plans'] as const

export type Prompt = (typeof prompts)[number]

/** A mentor somebody wishes for: from the directory, or in their own words. */
export type Wish =
  | { readonly mentor: Id<'person'> }
  | { readonly name: string; readonly affiliation: string; readonly address: string }

/** Where somebody works, and those who must neither be proposed as their mentor nor be given their letter. */
export type About = Superiors & {
  readonly unit: Id<'unit'> | null
  readonly affiliation: string
  readonly rank: Id<'rank'>
  readonly contract: 'fixed' | 'permanent'
  readonly contractEndsOn: string | null
  readonly languages: readonly string[]
}

export type Letter =
  | Readonly<Record<Prompt, string>>
  | { readonly file: Id<'file'>; readonly fileName: string; readonly pages: number }

/** A submission as it is stored: what readers, the committee and the matching build on. */
export type Answers = {
  readonly about: About
  readonly goals: { readonly goals: readonly string[]; readonly topics: readonly string[] }
  readonly letter: Letter
  readonly wishes: {
    readonly wishes: readonly Wish[]
    readonly traits: readonly string[]
    readonly description: string
  }
  readonly avoid: { readonly mentors: readonly Id<'person'>[]; readonly names: readonly string[] }
  readonly dates: Readonly<Record<string, 'yes' | 'no'>>
}

/** The parts of a written letter in reading order; empty when it was uploaded as a file. */
export function letterParts(answers: Partial<Answers>): { prompt: Prompt; text: string }[] {
  const { letter } = answers
  if (!letter || 'file' in letter) return []
  return prompts.map((prompt) => ({ prompt, text: letter[prompt] }))
}

/** The career goals of a submission, as written. */
export const goalsOf = (answers: Partial<Answers>): readonly string[] => answers.goals?.goals ?? []

/** The first letters of a text, none of them cut in half. */
export const shortened = (text: string, most: number): string => [...text].slice(0, most).join('')
