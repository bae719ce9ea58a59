import { shortMoment } from '#src/kernel/dates.ts'
import type { HistoryAudience, HistoryBook, HistoryChapter } from '#src/kernel/history-book.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import { historyWords } from './words.ts'

/** A line of history with the names of what it is about. */
export type Line = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly what: string
  readonly by: string | null
  readonly whom: string | null
  readonly thing: Translated | null
  readonly count: number | null
  readonly keys: readonly string[]
}

/** A line as one audience reads it. */
export type ToldLine = {
  readonly key: string
  readonly when: string
  readonly dateTime: string
  readonly title: string
}

/** The audience and how it reads: its language, the clocks it lives by. */
export type Listener = { readonly audience: HistoryAudience; readonly lang: Lang; readonly zone: string }

/** The lines as an audience reads them, in the order given. A line it has no sentence for is left out. */
export function tell(lines: readonly Line[], book: HistoryBook, { audience, lang, zone }: Listener): ToldLine[] {
  const chapter = book[lang]
  return lines.flatMap((line) => {
    const sentence = Object.hasOwn(chapter, line.what) ? chapter[line.what]?.[audience] : undefined
    if (!sentence) return []
    const title = sentence({
      by: line.by ?? historyWords[lang].nobody,
      whom: line.whom ?? '',
      thing: line.thing?.[lang] ?? '',
      count: line.count ?? 0,
      keys: line.keys,
    })
    return [{ key: line.id, when: shortMoment(line.at, zone, lang), dateTime: String(line.at), title }]
  })
}

/** What an audience may hear of at all. */
export const toldTo = (audience: HistoryAudience, chapter: HistoryChapter): string[] =>
  Object.keys(chapter).filter((what) => chapter[what]?.[audience] !== undefined)
