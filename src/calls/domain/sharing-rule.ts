/** Whether a reader should, or must, read the language a letter is written in. */
export const languageRules = ['preferred', 'required'] as const

export type LanguageRule = (typeof languageRules)[number]

/** How the applications of a call are shared out. */
export type SharingRule = { readonly readersEach: number; readonly readerLanguages: LanguageRule }

/** At most so many readers for one application. */
export const MOST_READERS = 5
