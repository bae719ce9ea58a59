import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Question } from './question.ts'

/** The parts of every application that a call may leave out. */
export const switchableParts = ['goals', 'letterUpload', 'avoid'] as const

export type SwitchablePart = (typeof switchableParts)[number]

/** The parts of every application whose help a call may write in its own words. */
export const explainedParts = ['about', 'goals', 'letter', 'wishes', 'avoid', 'dates'] as const

export type ExplainedPart = (typeof explainedParts)[number]

/** What a call makes of the parts that every application has. */
export type FormParts = {
  readonly without: readonly SwitchablePart[]
  readonly help: Readonly<Partial<Record<ExplainedPart, Translated>>>
}

/** A part of the form that only this call has. Its introduction may be empty. */
export type CallSection = {
  readonly id: Id<'call_section'>
  readonly title: Translated
  readonly intro: Translated
  /** In the order in which they are asked, retired ones included. */
  readonly questions: readonly Question[]
}

/** The whole application form of a call. */
export type CallForm = { readonly parts: FormParts; readonly sections: readonly CallSection[] }

/** All questions of a form, section by section. */
export const questionsOf = ({ sections }: Pick<CallForm, 'sections'>): Question[] =>
  sections.flatMap(({ questions }) => questions)

/** Whether a form has a part that can be left out. */
export const has = (part: SwitchablePart, { parts }: Pick<CallForm, 'parts'>): boolean => !parts.without.includes(part)

/** Why a part may not be switched on: whoever has sent already was never asked for it. */
export function partsRefusal(before: FormParts, after: FormParts, sent: number): 'sent-already' | null {
  const switchedOn = before.without.some((part) => !after.without.includes(part))
  return sent > 0 && switchedOn ? 'sent-already' : null
}
