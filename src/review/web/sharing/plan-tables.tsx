import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { DeskRow } from '../../db/desk.ts'
import { pairKey, type Keep, type Pair } from '../../domain/share-out.ts'
import type { PlannedReadings } from '../../plan-readings.ts'
import { sharingWords } from './words.ts'

export type PlanProps = {
  visit: Visit
  call: Call
  keep: Keep
  planned: PlannedReadings
  /** Every reader by name, also who has left. */
  readers: ReadonlyMap<Id<'person'>, string>
  rows: readonly DeskRow[]
}

/** Each reader's load before and after, with what they would get and give back. */
export function LoadsTable({ visit: { lang }, planned: { seen }, readers, rows }: PlanProps) {
  const words = sharingWords[lang]
  const [gives, takes, after] = [byReader(seen.gives), byReader(seen.takes), byReader(seen.after)]
  const references = new Map(rows.map(({ id, reference }) => [id, reference]))
  const list = (pairs: readonly Pair[] = []) =>
    pairs.length === 0 ? '–' : pairs.map(({ application }) => references.get(application) ?? '').join(', ')
  const load = (reader: Id<'person'>) => after.get(reader)?.length ?? 0
  const before = (reader: Id<'person'>) =>
    load(reader) - (gives.get(reader)?.length ?? 0) + (takes.get(reader)?.length ?? 0)
  return (
    <Table
      caption={words.planTitle}
      hideCaption
      narrow="cards"
      rows={[...readers.keys()]}
      rowKey={(reader) => reader}
      columns={[
        { header: words.reader, names: true, cell: (reader) => <bdi>{readers.get(reader)}</bdi> },
        { header: words.before, align: 'end', cell: (reader) => String(before(reader)) },
        { header: words.after, align: 'end', cell: (reader) => String(load(reader)) },
        { header: words.gets, cell: (reader) => list(gives.get(reader)) },
        ...(seen.takes.length > 0
          ? [{ header: words.givesBack, cell: (reader: Id<'person'>) => list(takes.get(reader)) }]
          : []),
      ]}
    />
  )
}

/** The applications that would still lack readers, and why. */
export function MissingTable({ visit: { lang }, planned: { seen }, rows }: PlanProps) {
  const words = sharingWords[lang]
  const of = new Map(rows.map((row) => [row.id, row]))
  return (
    <Table
      caption={words.missing}
      hideCaption
      narrow="cards"
      rows={seen.missing}
      rowKey={({ application }) => application}
      columns={[
        {
          header: words.application,
          names: true,
          cell: ({ application }) => <a href={urls.decision(application)}>{of.get(application)?.reference}</a>,
        },
        { header: words.who, cell: ({ application }) => <bdi>{of.get(application)?.name}</bdi> },
        { header: words.lacks, cell: ({ readers }) => words.missingReaders(readers) },
        { header: words.why, cell: ({ why }) => words.shortages[why] },
      ]}
    />
  )
}

/** Application by application, who would read it. */
export function AfterwardsTable({ visit: { lang }, planned: { seen }, readers, rows }: PlanProps) {
  const words = sharingWords[lang]
  const isNew = new Set(seen.gives.map(pairKey))
  const of = Map.groupBy(seen.after, ({ application }) => application)
  return (
    <Table
      caption={words.inDetail}
      hideCaption
      narrow="cards"
      rows={rows.filter(({ id }) => of.has(id))}
      rowKey={({ id }) => id}
      columns={[
        { header: words.application, cell: ({ id, reference }) => <a href={urls.decision(id)}>{reference}</a> },
        { header: words.who, names: true, cell: ({ name }) => <bdi>{name}</bdi> },
        {
          header: words.readers,
          cell: ({ id }) =>
            of.get(id)?.map((pair, place) => (
              <span key={pair.reader}>
                {place > 0 && ' · '}
                <bdi>{readers.get(pair.reader)}</bdi> {isNew.has(pairKey(pair)) && <Tag tone="info">{words.isNew}</Tag>}
              </span>
            )),
        },
      ]}
    />
  )
}

const byReader = <P extends Pair>(pairs: readonly P[]) => Map.groupBy(pairs, ({ reader }) => reader)
