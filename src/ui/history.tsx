import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import { Details } from './details.tsx'
import { Section } from './layout.tsx'
import { Timeline, type TimelineEntry } from './timeline.tsx'
import { historyWords } from './words.ts'

/** So many lines are seen at once; the older ones wait behind one line. */
const AT_ONCE = 6

type Props = { readonly entries: readonly TimelineEntry[]; readonly lang: Lang; readonly title?: string | undefined }

/** What happened to the thing of a page, the newest first. Where nothing is told there is nothing to see. */
export function History({ entries, lang, title }: Props) {
  const words = historyWords[lang]
  const heading = title ?? words.title
  if (entries.length === 0) return null
  const older = entries.slice(AT_ONCE)
  return (
    <Section title={heading} id="history">
      <Timeline calm label={heading} entries={entries.slice(0, AT_ONCE)} />
      {older.length > 0 && (
        <Details summary={plural(lang, older.length, words.older)}>
          <Timeline calm label={words.olderLabel} entries={older} />
        </Details>
      )}
    </Section>
  )
}
