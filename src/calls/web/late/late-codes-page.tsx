import { shortMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { DateTimeField, NumberField, TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { LateCode } from '../../db/late-codes.ts'
import type { Call } from '../../domain/call.ts'
import { lateCodeState } from '../../domain/late-code.ts'
import { lateWords } from './late-words.ts'

type Props = { visit: Visit; call: Call; codes: readonly LateCode[]; form: FormState; refusal?: string | undefined }

/** The late codes of a call, and the form that gives one. */
export function LateCodesPage({ visit, call, codes, form, refusal }: Props) {
  const { lang } = visit
  const words = lateWords[lang]
  const labels = { whom: words.whom, until: words.untilField, uses: words.usesField, reason: words.reason }
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={labels} />
      <Codes {...{ visit, call, codes }} />
      <Section title={words.give}>
        <Form action={urls.lateCodes(call.id)}>
          <TextField {...{ form, lang }} name="whom" label={words.whom} hint={words.whomHint} required />
          <DateTimeField
            {...{ form, lang }}
            name="until"
            label={words.untilField}
            hint={words.untilHint(call.zone)}
            required
          />
          <NumberField {...{ form, lang }} name="uses" label={words.usesField} required />
          <TextArea {...{ form, lang }} name="reason" label={words.reason} audience={words.reasonHint} rows={2} />
          <Button>{words.giveButton}</Button>
        </Form>
      </Section>
    </Page>
  )
}

const tones = { valid: 'good', revoked: 'plain', expired: 'plain', 'used-up': 'info' } as const

function Codes({ visit: { lang, now }, call, codes }: Pick<Props, 'visit' | 'call' | 'codes'>) {
  const words = lateWords[lang]
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={codes}
      rowKey={({ id }) => id}
      empty={words.none}
      narrow="cards"
      columns={[
        {
          header: words.code,
          names: true,
          cell: (code) => (
            <>
              <bdi>{code.whom}</bdi>{' '}
              <small>{words.given(shortMoment(code.givenAt, call.zone, lang), code.givenBy ?? '–')}</small>
            </>
          ),
        },
        { header: words.reason, cell: ({ reason }) => <bdi>{reason}</bdi> },
        { header: words.until, tight: true, cell: ({ expiresAt }) => until(expiresAt, call.zone, lang) },
        { header: words.uses, tight: true, cell: ({ used, uses }) => words.usesOf(used, uses) },
        { header: words.people, cell: (code) => <People code={code} lang={lang} /> },
        { header: words.state, tight: true, cell: (code) => <State state={lateCodeState(code, now)} lang={lang} /> },
        {
          header: words.revoke,
          quiet: true,
          cell: ({ id, whom, revokedAt, expiresAt }) =>
            revokedAt === null &&
            Temporal.Instant.compare(now, expiresAt) < 0 && (
              <PostButton action={urls.lateCodes(call.id)} fields={{ revoke: id }} look="quiet" about={words.of(whom)}>
                {words.revoke}
              </PostButton>
            ),
        },
      ]}
    />
  )
}

/** The last minute in which a code is good. */
const until = (expiresAt: Temporal.Instant, zone: string, lang: Visit['lang']) =>
  shortMoment(expiresAt.subtract({ minutes: 1 }), zone, lang)

const State = ({ state, lang }: { state: ReturnType<typeof lateCodeState>; lang: Visit['lang'] }) => (
  <Tag tone={tones[state]}>{lateWords[lang].states[state]}</Tag>
)

function People({ code: { people }, lang }: { code: LateCode; lang: Visit['lang'] }) {
  const words = lateWords[lang]
  if (people.length === 0) return <>–</>
  return (
    <>
      {people.map(({ name, at, sent }) => (
        <div key={`${name} ${at}`}>
          <bdi>{name}</bdi> <small>({sent ? words.sent : words.writing})</small>
        </div>
      ))}
    </>
  )
}
