import type { Lang } from '#src/kernel/lang.ts'
import type { ComponentChildren } from 'preact'
import { listWords } from './words.ts'

/** One answer: what was asked, what was said, and the way to change it. */
export type SummaryRow = {
  readonly label: string
  /** `undefined` or an empty text reads "Not provided". Plain text keeps its line breaks. */
  readonly value: ComponentChildren
  readonly change?: string | undefined
}

type SummaryProps = { readonly lang: Lang; readonly rows: readonly SummaryRow[] }

/** Answers to check before sending, or facts about one thing. */
export const SummaryList = ({ lang, rows }: SummaryProps) => (
  <dl class="summary">
    {rows.map((row) => (
      <div key={row.label}>
        <dt>{row.label}</dt>
        <dd class={typeof row.value === 'string' ? 'written' : undefined}>
          {isMissing(row.value) ? <span class="soft">{listWords[lang].notProvided}</span> : row.value}
        </dd>
        {row.change !== undefined && (
          <dd class="change">
            <a href={row.change}>
              {listWords[lang].change}
              <span class="unseen"> {row.label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)

const isMissing = (value: ComponentChildren) => value === undefined || value === null || value === false || value === ''
