import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import type { CommitteeReader } from '../../db/committee-loads.ts'
import { standoutOf, type Bearing, type Standout } from '../../domain/calibration.ts'
import { calibrationWords } from './words.ts'

type Props = {
  visit: Visit
  committee: readonly CommitteeReader[]
  bearings: ReadonlyMap<Id<'person'>, Bearing>
}

const tones = {
  'too-few': 'plain',
  strict: 'warn',
  kind: 'warn',
  apart: 'warn',
  'with-the-others': 'good',
} as const satisfies Record<Standout, Tone>

/** One line for each reader: how much they have handed in, and how their marks lie beside the others'. */
export function BearingsTable({ visit: { lang }, committee, bearings }: Props) {
  const words = calibrationWords[lang]
  const of = ({ id }: CommitteeReader) => bearings.get(id)
  const number = (value: number | null | undefined) => (typeof value === 'number' ? oneDecimal(value, lang) : '–')
  return (
    <Table
      caption={words.readers}
      hideCaption
      narrow="cards"
      rows={committee}
      rowKey={({ id }) => id}
      empty={words.noReaders}
      columns={[
        {
          header: words.reader,
          names: true,
          cell: ({ familyName, givenName }) => <bdi>{`${familyName}, ${givenName}`}</bdi>,
        },
        { header: words.handedIn, align: 'end', cell: ({ done, load }) => words.of(done, load) },
        { header: words.mean, align: 'end', cell: (reader) => number(of(reader)?.mean) },
        { header: words.spread, align: 'end', cell: (reader) => number(of(reader)?.spread) },
        { header: words.severity, cell: (reader) => severityIn(lang, of(reader)?.severity ?? null) },
        { header: words.disagreement, align: 'end', cell: (reader) => number(of(reader)?.disagreement) },
        { header: words.inWords, cell: (reader) => <InWords lang={lang} bearing={of(reader)} /> },
      ]}
    />
  )
}

/** "0.4 stricter": a difference in words, so that no sign has to be learnt. */
function severityIn(lang: Lang, severity: number | null): string {
  const words = calibrationWords[lang]
  if (severity === null) return '–'
  if (Math.abs(severity) < 0.05) return words.even
  return severity > 0 ? words.stricter(oneDecimal(severity, lang)) : words.kinder(oneDecimal(-severity, lang))
}

function InWords({ lang, bearing }: { lang: Lang; bearing: Bearing | undefined }) {
  if (!bearing) return <>–</>
  const standout = standoutOf(bearing)
  return <Tag tone={tones[standout]}>{calibrationWords[lang].standouts[standout]}</Tag>
}
