import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { written } from '#src/kernel/written.ts'

/** What can be asked. */
export const questionKinds = [
  'short-text',
  'long-text',
  'one-choice',
  'several-choices',
  'yes-no',
  'date',
  'number',
  'person',
  'file',
] as const

export type QuestionKind = (typeof questionKinds)[number]

/** One of the answers to choose from. Its key never changes; its label may be reworded. */
export type Choice = { readonly key: string; readonly label: Translated }

/** How the answer to another question has to be: this one (equals), this among others (includes), any (filled). */
export type Condition =
  | { readonly on: Id<'question'>; readonly is: 'equals' | 'includes'; readonly value: string }
  | { readonly on: Id<'question'>; readonly is: 'filled' }

/** Who may see an answer beside the applicant, who always does. Mentors do after the match. */
export const readerGroups = ['reviewer', 'coordinator', 'mentor'] as const

export type ReaderGroup = (typeof readerGroups)[number]

/** What a coordinator decides about a question. Its days are on the clocks of the programme. */
export type QuestionPlan = {
  readonly kind: QuestionKind
  readonly label: Translated
  /** Empty texts where no help is needed. */
  readonly help: Translated
  readonly choices: readonly Choice[]
  readonly mostWords: number | null
  readonly least: number | null
  readonly most: number | null
  readonly isRequired: boolean
  /** Until the day before, an application may be sent without an answer. */
  readonly requiredFrom: Temporal.PlainDate | null
  /** The last day on which an answer can be changed. */
  readonly frozenAfter: Temporal.PlainDate | null
  readonly condition: Condition | null
  readonly audience: readonly ReaderGroup[]
}

/** A question of a call. */
export type Question = QuestionPlan & {
  readonly id: Id<'question'>
  readonly section: Id<'call_section'>
  /** What was sent before this instant does not answer it. */
  readonly askedSince: Temporal.Instant
  /** No longer asked; whoever has answered keeps the answer. */
  readonly isRetired: boolean
}

/** What was typed, by the id of its question, complete or not. */
export type TypedAnswers = Readonly<Record<string, string | readonly string[]>>

/** Every text typed in answer to a question of which something can be seen. */
export const typedFor = (question: Id<'question'>, typed: TypedAnswers): string[] =>
  [typed[question] ?? []].flat().filter((text) => written(text) !== '')
