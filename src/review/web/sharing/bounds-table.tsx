import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { NumberField } from '#src/ui/fields.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table } from '#src/ui/table.tsx'
import type { CommitteeReader } from '../../db/committee-loads.ts'
import { boundField } from './forms.ts'
import { sharingWords } from './words.ts'

type Props = { lang: Lang; committee: readonly CommitteeReader[]; form: FormState }

/** One line for each reader: what they have, what they take on. */
export function BoundsTable({ lang, committee, form }: Props) {
  const words = sharingWords[lang]
  const named = (what: string, { givenName, familyName }: CommitteeReader) => (
    <span class="unseen">{words.of(what, `${givenName} ${familyName}`)}</span>
  )
  const bound = (what: 'minimum' | 'maximum', label: string) => (reader: CommitteeReader) => (
    <NumberField {...{ form, lang }} name={boundField(what, reader.id)} label={named(label, reader)} />
  )
  return (
    <Table
      caption={words.settings}
      hideCaption
      narrow="cards"
      rows={committee}
      rowKey={({ id }) => id}
      empty={words.empty}
      columns={[
        {
          header: words.reader,
          names: true,
          cell: (reader) => <bdi>{`${reader.familyName}, ${reader.givenName}`}</bdi>,
        },
        { header: words.given, align: 'end', cell: ({ load }) => String(load) },
        { header: words.done, align: 'end', cell: ({ done }) => String(done) },
        { header: words.atLeast, tight: true, cell: bound('minimum', words.atLeast) },
        { header: words.atMost, tight: true, cell: bound('maximum', words.atMost) },
        {
          header: words.stopped,
          align: 'center',
          cell: (reader) => (
            <RowTick
              {...{ form }}
              name={boundField('stopped', reader.id)}
              value="yes"
              label={words.of(words.stopped, `${reader.givenName} ${reader.familyName}`)}
            />
          ),
        },
      ]}
    />
  )
}
