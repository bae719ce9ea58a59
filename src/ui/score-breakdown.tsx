import type { Lang } from '#src/kernel/lang.ts'
import type { ComponentChildren } from 'preact'
import { listWords } from './words.ts'

/** One reason and the points it gives; negative points count against. */
export type ScoreRow = {
  readonly label: string
  /** The facts behind the points: "3 of 4 topics". */
  readonly why?: ComponentChildren
  readonly points: number
}

type ScoreProps = {
  readonly lang: Lang
  readonly caption: string
  readonly rows: readonly ScoreRow[]
  readonly unit?: string | undefined
}

/** Why a pair has its score. The total is the sum of the rows shown, in whole points as the engine counts them. */
export function ScoreBreakdown({ lang, caption, rows, unit }: ScoreProps) {
  const total = rows.reduce((sum, { points }) => sum + points, 0)
  return (
    <table class="score">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ label, why, points }) => (
          <tr key={label} class={points === 0 ? 'soft' : undefined}>
            <th scope="row">
              {label}
              {why !== undefined && <span class="hint">{why}</span>}
            </th>
            <td class="end">{signed(points, lang)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{listWords[lang].total}</th>
          <td class="end">
            {total.toLocaleString(lang).replace('-', '−')}
            {unit !== undefined && ` ${unit}`}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

const signed = (points: number, lang: Lang) =>
  points.toLocaleString(lang, { signDisplay: 'exceptZero' }).replace('-', '−')
