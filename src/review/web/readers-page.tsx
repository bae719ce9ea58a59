import type { Call } from '#src/calls/domain/call.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import { READERS_WANTED, type committeeLoads } from '../db/sharing-board.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  committee: Awaited<ReturnType<typeof committeeLoads>>
  refusal: string | undefined
}

/** The committee with its loads, and the button that shares the applications out. */
export function ReadersPage({ visit, call, committee, refusal }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.readers}
      context={call.name[visit.lang]}
      lead={words.shareOutLead(READERS_WANTED)}
      density="dense"
      back={{ href: urls.callApplications(call.id), label: words.applications }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <Table
        caption={words.readers}
        hideCaption
        rows={committee}
        rowKey={(reader) => reader.id}
        empty={words.noCommittee}
        columns={[
          { header: words.reader, names: true, cell: (reader) => `${reader.familyName}, ${reader.givenName}` },
          { header: words.given, align: 'end', cell: (reader) => String(reader.load) },
          { header: words.done, align: 'end', cell: (reader) => String(reader.done) },
        ]}
      />
      <PostButton action={urls.callReaders(call.id)} look="primary">
        {words.shareOut}
      </PostButton>
      <p>
        <a href={urls.callCommittee(call.id)}>{words.committee}</a>
      </p>
    </Page>
  )
}
