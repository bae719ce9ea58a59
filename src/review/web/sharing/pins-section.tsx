import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { ShownPin } from '../../db/reader-pins.ts'
import { sharingWords } from './words.ts'

type Choice = { readonly value: string; readonly label: string }
export type PinChoices = { readonly applications: readonly Choice[]; readonly readers: readonly Choice[] }

type Props = { visit: Visit; call: Call; pins: readonly ShownPin[]; choices: PinChoices; form: FormState }

/** Who was pinned to what, and the form that pins another. */
export function PinsSection({ visit: { lang }, call, pins, choices, form }: Props) {
  const words = sharingWords[lang]
  const action = urls.readerPins(call.id)
  return (
    <Section title={words.pins}>
      <p class="soft">{words.pinsLead}</p>
      <Table
        caption={words.pins}
        hideCaption
        rows={pins}
        rowKey={({ application, reader }) => application + reader}
        empty={words.noPins}
        columns={[
          {
            header: words.application,
            names: true,
            cell: ({ application, reference, applicant }) => (
              <>
                <a href={urls.decision(application)}>{reference}</a> <bdi>{applicant}</bdi>
              </>
            ),
          },
          { header: words.reader, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            header: words.unpin,
            quiet: true,
            cell: ({ application, reader, reference, name }) => (
              <PostButton
                action={action}
                fields={{ application, reader, remove: 'yes' }}
                look="quiet"
                about={`${reference}, ${name}`}
              >
                {words.unpin}
              </PostButton>
            ),
          },
        ]}
      />
      <Form action={action} inline>
        <Select {...{ form, lang }} name="application" label={words.application} choices={choices.applications} />
        <Select {...{ form, lang }} name="reader" label={words.reader} choices={choices.readers} />
        <Button look="secondary">{words.pin}</Button>
      </Form>
    </Section>
  )
}
