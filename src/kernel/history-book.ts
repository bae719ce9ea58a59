import type { Lang } from './lang.ts'

/**
 * Those to whom history is told, each on a page of their own: everybody on the page of a published call, somebody on their own account's page, the applicant
 * of an application, the reader of a reading, a mentor of their profile; and the desks of coordinators.
 */
export const historyAudiences = [
  'everybody',
  'account',
  'applicant',
  'reader',
  'mentor',
  'application-desk',
  'call-desk',
  'mentorship-desk',
  'programme-desk',
  'role-desk',
] as const

export type HistoryAudience = (typeof historyAudiences)[number]

/** What a sentence of history may speak of. Names are those of today; what is gone is the empty text. */
export type Happened = {
  /** Who did it; the programme itself where nobody acted. */
  readonly by: string
  /** Whom it was done to. */
  readonly whom: string
  /** The date, word, strand, question or call it is about. */
  readonly thing: string
  /** How many letters, offers, pairs or places. */
  readonly count: number
  /** The parts that changed, a verdict, a kind of role: words of the code, never of a person. */
  readonly keys: readonly string[]
}

type Sentence = (happened: Happened) => string

/**
 * How one feature tells what its verbs record, in one language. The audience of a line is decided here: whoever has no
 * sentence is not told, and a line without any is told to nobody.
 */
export type HistoryChapter = Readonly<Record<string, Readonly<Partial<Record<HistoryAudience, Sentence>>>>>

/** The chapters of all features together. */
export type HistoryBook = Readonly<Record<Lang, HistoryChapter>>
