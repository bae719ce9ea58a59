import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { Button } from '#src/ui/buttons.tsx'
import { DateTimeField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Extension } from '../../db/extensions.ts'
import { phaseOf, type Call } from '../../domain/call.ts'
import { extensionWords } from './extension-words.ts'

type Props = {
  visit: Visit
  call: Call
  /** How many have begun and not sent. */
  writing: number
  extensions: readonly Extension[]
  form: FormState
  refusal?: string | undefined
}

/** Moving the deadline: what happens then, and to how many people it is told. */
export function ExtensionPage({ visit, call, writing, extensions, form, refusal }: Props) {
  const { lang, now } = visit
  const words = extensionWords[lang]
  const closes = longMoment(call.closesAt, call.zone, lang)
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={phaseOf(call, now) === 'closed' ? words.leadClosed(closes) : words.lead(closes)}
      density="dense"
      width="text"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={{ closes: words.until }} />
      <ul>
        <li>{plural(lang, writing, words.writing)}</li>
        <li>{words.page}</li>
      </ul>
      <Form action={urls.extendCall(call.id)}>
        <DateTimeField {...{ form, lang }} name="closes" label={words.until} hint={words.hint(call.zone)} required />
        <Button>{words.button}</Button>
      </Form>
      {extensions.length > 0 && (
        <Section title={words.before}>
          <ul>
            {extensions.map(({ before, closes: until, at }) => (
              <li key={String(at)}>{words.line(timeOf(before, call, lang), timeOf(until, call, lang))}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

/** On the page of the call: until when it is extended. A deadline that was moved otherwise since then says nothing. */
export function ExtendedNotice({ visit: { lang }, call, extension }: ExtendedProps) {
  const words = extensionWords[lang]
  const closes = longMoment(call.closesAt, call.zone, lang)
  if (!extension || timeOf(extension.closes, call, lang) !== closes) return null
  return <Notice title={words.extendedTo(closes)}>{words.extendedFrom(timeOf(extension.before, call, lang))}</Notice>
}

type ExtendedProps = { visit: Visit; call: Call; extension: Extension | undefined }

function timeOf(local: string, { zone }: Call, lang: Visit['lang']): string {
  const at = instantOf(local.slice(0, 16), zone)
  return typeof at === 'string' ? local : longMoment(at, zone, lang)
}
