import type { Id } from './id.ts'
import type { Translated } from './lang.ts'

/** An answer as it was given and is kept. What was chosen carries the words it had then: rewording changes no answer. */
export type GivenAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chosen'; readonly chosen: readonly { readonly key: string; readonly label: Translated }[] }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'file'; readonly file: Id<'file'>; readonly name: string }
  | { readonly kind: 'person'; readonly person: Id<'person'> | null; readonly name: string }
