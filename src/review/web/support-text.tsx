import type { SupportForDesk, SupportGiven } from '#src/applications/db/support-given.ts'
import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { supportWords } from './support-words.ts'

type Props = { support: SupportGiven | undefined; file: string; lang: Lang }

/** What an applicant's supporter has given, for readers: nothing before it has arrived. */
export function SupportText({ support, file, lang }: Props) {
  if (!support) return null
  return (
    <Section title={supportWords[lang].title}>
      <Given {...{ support, file, lang }} />
    </Section>
  )
}

function Given({ support: { name, given, rules }, file, lang }: Props & { support: SupportGiven }) {
  const words = supportWords[lang]
  return (
    <>
      {given.kind === 'tick' && <p>{words.by(name)}</p>}
      {given.kind === 'file' && (
        <p>
          {name}: <ButtonLink href={file}>{words.open}</ButtonLink>
        </p>
      )}
      {given.kind === 'text' && <Quote text={given.text} by={name} />}
      {given.kind === 'questions' &&
        given.answers.map((answer, at) => (
          <section key={at}>
            <h3>{rules.questions[at]?.[lang]}</h3>
            <Quote text={answer} by={name} />
          </section>
        ))}
    </>
  )
}

type DeskProps = { visit: Visit; support: SupportForDesk | undefined; isAsked: boolean; file: string }

/** The same for the coordination, with what readers are not told: who has been asked since when, and why somebody declined. */
export function SupportOnDesk({ visit: { lang, zone }, support, isAsked, file }: DeskProps) {
  const words = supportWords[lang]
  if (!support)
    return isAsked ? (
      <Section title={words.title}>
        <p>{words.none}</p>
      </Section>
    ) : null
  const { name, email, given, rules, declinedAt, reason } = support
  const row = (label: string, at: Temporal.Instant | null) =>
    at ? [{ label, value: longDate(dayOf(at, zone), lang) }] : []
  return (
    <Section title={words.title}>
      {given && rules && <Given support={{ name, given, rules }} {...{ file, lang }} />}
      {!given && <p>{words[declinedAt ? 'declined' : 'waiting'](name, email)}</p>}
      <SummaryList
        lang={lang}
        rows={[
          ...row(words.asked, support.askedAt),
          ...row(words.opened, support.openedAt),
          ...row(words.received, support.receivedAt),
          ...row(words.declinedOn, declinedAt),
          ...(reason === '' ? [] : [{ label: words.reason, value: reason }]),
        ]}
      />
    </Section>
  )
}
