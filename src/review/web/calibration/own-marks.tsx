import type { Lang } from '#src/kernel/lang.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import { Audience } from '#src/ui/audience.tsx'
import { Meter } from '#src/ui/meter.tsx'
import { Table } from '#src/ui/table.tsx'
import type { Beside } from '../../domain/own-spread.ts'
import { calibrationWords } from './words.ts'

/** From here on one says that marks lie closer together or further apart: a quarter of a level. */
const VISIBLY = 0.25

/** A reader's own marks beside the panel's, in a sentence and a table with bars; or why they are not shown. */
export function OwnMarks({ lang, call, beside }: { lang: Lang; call: string; beside: Beside | null }) {
  const words = calibrationWords[lang]
  if (!beside) return <p class="soft">{words.tooSmall}</p>
  const { own, panel, levels } = beside
  return (
    <>
      <h3>{words.own}</h3>
      <Audience only>{words.ownLead}</Audience>
      <p>
        {words.summary(oneDecimal(own.mean, lang), oneDecimal(panel.mean, lang))}{' '}
        {own.spread < panel.spread - VISIBLY && words.narrower}
        {own.spread > panel.spread + VISIBLY && words.wider}
      </p>
      <Table
        caption={`${words.own} – ${call}`}
        hideCaption
        rows={levels}
        rowKey={({ level }) => String(level)}
        columns={[
          { header: words.level, names: true, tight: true, cell: ({ level }) => String(level) },
          {
            header: words.yours,
            cell: ({ own: share }) => <Meter value={share} of={100} words={words.percent(share)} />,
          },
          {
            header: words.theirs,
            cell: ({ panel: share }) => <Meter value={share} of={100} words={words.aboutPercent(share)} />,
          },
        ]}
      />
    </>
  )
}
