/** What a command leaves behind: text for standard output and error, and the exit code. */
export type Outcome = { out: string; note: string; code: 0 | 1 }

export type Options = { objective?: string; seed?: number; explain?: boolean; csv?: boolean }
