/** What a use case answers: it happened, or a reason (in kebab-case) why it did not. Exceptions are bugs. */
export type Outcome<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** The answer of a use case that happened. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const

/** The answer of a use case that refuses, with the reason. */
export const fail = <Problem extends string>(problem: Problem) => ({ ok: false, problem }) as const
