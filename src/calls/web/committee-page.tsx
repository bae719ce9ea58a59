import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { EmailField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { CommitteeMember } from '../db/committee.ts'
import type { Call } from '../domain/call.ts'
import { committeeWords } from './committee-words.ts'
import { deskWords } from './desk-words.ts'

type Props = {
  visit: Visit
  call: Call
  members: readonly CommitteeMember[]
  form: FormState
  refusal?: string | undefined
}

/** Who reads for a call. */
export function CommitteePage({ visit, call, members, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  const own = committeeWords[lang]
  const labels = { kind: own.does, email: words.email, givenName: words.givenName, familyName: words.familyName }
  return (
    <Page
      visit={visit}
      title={words.committee}
      context={call.name[lang]}
      lead={words.committeeLead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Members {...{ visit, call, members }} />
      <Section title={words.addMember}>
        <p class="soft">{words.addMemberHint}</p>
        <Form action={urls.callCommittee(call.id)}>
          <Radios
            {...{ form, lang }}
            name="kind"
            label={own.does}
            hint={own.standInHint}
            choices={(['reviewer', 'chair', 'stand-in'] as const).map((value) => ({
              value,
              label: own.choices[value],
            }))}
          />
          <EmailField {...{ form, lang }} name="email" label={words.email} autocomplete="off" required />
          <TextField {...{ form, lang }} name="givenName" label={words.givenName} hint={words.newOnly} optional />
          <TextField {...{ form, lang }} name="familyName" label={words.familyName} hint={words.newOnly} optional />
          <Button>{words.add}</Button>
        </Form>
      </Section>
    </Page>
  )
}

function Members({ visit: { lang }, call, members }: Pick<Props, 'visit' | 'call' | 'members'>) {
  const words = deskWords[lang]
  return (
    <Table
      narrow="cards"
      caption={words.committee}
      hideCaption
      rows={members}
      rowKey={(member) => member.role}
      empty={words.noMembers}
      columns={[
        { header: words.member, names: true, cell: (member) => <bdi>{member.name}</bdi> },
        { header: committeeWords[lang].does, cell: (member) => committeeWords[lang].kinds[member.kind] },
        { header: words.email, cell: (member) => member.email },
        { header: words.waiting, align: 'end', cell: (member) => member.waiting },
        { header: words.finished, align: 'end', cell: (member) => member.finished },
        {
          header: words.end,
          quiet: true,
          cell: (member) => (
            <PostButton
              action={urls.callCommittee(call.id)}
              fields={{ end: member.role }}
              look="quiet"
              about={words.of(member.name)}
            >
              {words.end}
            </PostButton>
          ),
        },
      ]}
    />
  )
}
