import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Audience } from '#src/ui/audience.tsx'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { StoredVersion } from '../db/agreements.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { hasSigned, holding, signedAt, termNames } from '../domain/agreement.ts'
import { AgreementState } from './agreement-line.tsx'
import { agreementWords } from './agreement-words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  mentorship: Mentorship
  versions: readonly StoredVersion[]
  form: FormState
  refusal?: string | undefined
}

/** The agreement of the two: read, sign, or put it in other words. Nobody else can open this page. */
export function AgreementPage({ visit, mentorship, versions, form, refusal }: Props) {
  const words = agreementWords[visit.lang]
  const { lang } = visit
  const newest = versions[0]
  const cameBack = Object.keys(form.errors).length > 0 || refusal !== undefined
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead(mentorship.other.name)}
      form={form}
      back={{ href: urls.mentorship(mentorship.id), label: allWords[lang].back(mentorship.other.name) }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} labels={words.terms} />
      <Audience>{words.seen(mentorship.other.name)}</Audience>
      {newest && <Newest {...{ visit, mentorship, versions, newest }} />}
      {!mentorship.endedOn &&
        (newest ? (
          <Details summary={words.change} open={cameBack}>
            <p>{words.changeHint}</p>
            <TermsForm {...{ visit, mentorship, form }} version={newest.version} />
          </Details>
        ) : (
          <TermsForm {...{ visit, mentorship, form }} version={0} />
        ))}
    </Page>
  )
}

function Newest({ visit, mentorship, versions, newest }: Omit<Props, 'form'> & { newest: StoredVersion }) {
  const words = agreementWords[visit.lang]
  const holds = holding(versions, mentorship)
  const waits = signedAt(newest, mentorship) === undefined
  return (
    <>
      <p>
        <AgreementState visit={visit} workspace={{ mentorship, versions }} />
      </p>
      {waits && holds && <p>{words.holds(longDate(dayOf(holds.writtenAt, mentorship.zone), visit.lang))}</p>}
      <SummaryList
        lang={visit.lang}
        rows={termNames.map((name) => ({ label: words.terms[name], value: newest.terms[name] }))}
      />
      {waits && !hasSigned(newest, mentorship.me.id) && !mentorship.endedOn && (
        <PostButton
          action={urls.agreementSignature(mentorship.id)}
          fields={{ version: String(newest.version) }}
          look="primary"
        >
          {words.sign}
        </PostButton>
      )}
    </>
  )
}

function TermsForm({
  visit,
  mentorship,
  form,
  version,
}: Pick<Props, 'visit' | 'mentorship' | 'form'> & { version: number }) {
  const words = agreementWords[visit.lang]
  return (
    <Form action={urls.agreement(mentorship.id)}>
      <Hidden name="version" value={String(version)} />
      {termNames.map((name) => (
        <TextArea key={name} name={name} label={words.terms[name]} form={form} lang={visit.lang} rows={3} />
      ))}
      <Button look={version === 0 ? 'primary' : 'secondary'}>{words.write(mentorship.other.givenName)}</Button>
    </Form>
  )
}
