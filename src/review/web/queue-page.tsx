import type { FormState } from '#src/kernel/form-state.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { readingGivenTo } from '../db/reading-given-to.ts'
import type { readingsOf } from '../db/readings.ts'
import { conflicts } from '../domain/conflict.ts'
import { words as allWords } from './words.ts'

type Row = Awaited<ReturnType<typeof readingsOf>>[number]
type Reading = NonNullable<Awaited<ReturnType<typeof readingGivenTo>>>

/** What a committee member still has to read, and what they have finished. */
export function QueuePage({ visit, readings }: { visit: Visit; readings: readonly Row[] }) {
  const words = allWords[visit.lang]
  const left = readings.filter((row) => row.completedAt === null).length
  const lead = readings.length === 0 ? words.nothing : words.queueLead(left, readings.length)
  return (
    <Page visit={visit} title={words.queue} lead={lead} density="dense">
      <Table
        caption={words.queue}
        hideCaption
        narrow="cards"
        rows={readings}
        rowKey={(row) => row.id}
        empty={words.nothing}
        columns={[
          { header: words.application, names: true, cell: (row) => <a href={urls.review(row.id)}>{row.reference}</a> },
          { header: words.applicant, cell: (row) => `${row.givenName} ${row.familyName}` },
          { header: words.unit, cell: (row) => (row.unit as Translated | null)?.[visit.lang] ?? '–' },
          { header: words.call, cell: (row) => (row.call as Translated)[visit.lang] },
          { header: words.state, cell: (row) => <State row={row} visit={visit} /> },
        ]}
      />
    </Page>
  )
}

function State({ row, visit }: { row: Row; visit: Visit }) {
  const words = allWords[visit.lang].states
  if (row.completedAt) return <Tag tone="good">{words.finished}</Tag>
  return row.conflict === null ? <Tag tone="warn">{words.conflict}</Tag> : <Tag tone="info">{words.reading}</Tag>
}

type Props = { visit: Visit; reading: Reading; form: FormState; refusal: string | undefined }

/** Before anything can be read: is the reader too near? */
export function ConflictPage({ visit, reading, form, refusal }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.near}
      lead={words.nearLead(`${reading.givenName} ${reading.familyName}`)}
      context={reading.reference}
      form={form}
      back={{ href: urls.reviews(), label: words.backToQueue }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      <Form action={urls.reviewConflict(reading.id)}>
        <Radios
          name="conflict"
          label={words.near}
          form={form}
          lang={visit.lang}
          choices={conflicts.map((value) => ({ value, label: words.conflicts[value] }))}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </Page>
  )
}
