import { longMoment } from '#src/kernel/dates.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { TextField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../../domain/call.ts'
import { lateWords } from './late-words.ts'

/** On the page of a closed call: the place to type a late code. */
export const LateEntry = ({ visit: { lang }, call }: { visit: Visit; call: Call }) => (
  <Details summary={lateWords[lang].haveCode}>
    <CodeForm lang={lang} call={call} form={blank} />
  </Details>
)

function CodeForm({ lang, call, form }: { lang: Visit['lang']; call: Call; form: FormState }) {
  const words = lateWords[lang]
  return (
    <Form action={urls.lateEntry(call.id)}>
      <TextField
        {...{ form, lang }}
        name="code"
        label={words.typeCode}
        hint={words.typeHint}
        size="medium"
        spellcheck={false}
        autocomplete="off"
        required
      />
      <Button look="secondary">{words.enter}</Button>
    </Form>
  )
}

/** What was typed is no late code: once more. */
export function LateEntryPage({ visit, call, form }: { visit: Visit; call: Call; form: FormState }) {
  const words = lateWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.entryTitle}
      context={call.name[visit.lang]}
      form={form}
      back={{ href: urls.call(call.id), label: call.name[visit.lang] }}
    >
      <ErrorSummary form={form} lang={visit.lang} labels={{ code: words.typeCode }} />
      <CodeForm lang={visit.lang} call={call} form={form} />
    </Page>
  )
}

type CodeProps = {
  visit: Visit
  call: Call | undefined
  code: string
  until: Temporal.Instant
  refusal?: string | undefined
}

/** What a late code opens, until when; the button uses it. */
export function LateCodePage({ visit, call, code, until, refusal }: CodeProps) {
  const { lang } = visit
  const words = lateWords[lang]
  const isGood = call !== undefined && refusal === undefined
  return (
    <Page
      visit={visit}
      title={words.entryTitle}
      context={call?.name[lang]}
      lead={isGood ? words.entryLead(call.name[lang], longMoment(until, call.zone, lang)) : undefined}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      {isGood ? (
        <>
          <p>{words.entryHint}</p>
          <PostButton action={urls.lateCode(code)} look="primary">
            {words.entryButton}
          </PostButton>
        </>
      ) : (
        <ButtonLink href={urls.calls()} look="secondary">
          {words.toCalls}
        </ButtonLink>
      )}
    </Page>
  )
}
