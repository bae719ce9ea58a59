import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import type { CallWarning } from '../domain/call-warnings.ts'
import { deskWords } from './desk-words.ts'

type Props = { visit: Visit; call: Call; warnings: readonly CallWarning[]; refusal?: string | undefined }

/** What will happen, and when, before anybody publishes a call. */
export function PublishPage({ visit, call, warnings, refusal }: Props) {
  const { lang, now } = visit
  const words = deskWords[lang]
  const isOpening = Temporal.Instant.compare(call.opensAt, now) > 0
  return (
    <Page
      visit={visit}
      title={words.publish}
      context={call.name[lang]}
      density="dense"
      width="text"
      back={{ href: urls.editCall(call.id), label: words.back }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      {warnings.length > 0 && (
        <Notice kind="warn" title={words.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{words.warning[warning]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section title={words.publishLead}>
        <ol>
          <li>{isOpening ? words.publishNow(longMoment(call.opensAt, call.zone, lang)) : words.publishOpen}</li>
          <li>{words.publishCloses(longMoment(call.closesAt, call.zone, lang))}</li>
          <li>{words.publishKept}</li>
        </ol>
      </Section>
      <ButtonRow>
        {refusal === undefined && (
          <PostButton action={urls.publishCall(call.id)} look="primary">
            {words.publishButton}
          </PostButton>
        )}
        <ButtonLink href={urls.editCall(call.id)} look="secondary">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
