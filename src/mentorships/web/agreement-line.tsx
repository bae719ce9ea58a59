import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import { hasSigned, signedAt, waiting } from '../domain/agreement.ts'
import { agreementWords } from './agreement-words.ts'
import type { Workspace } from './workspace.ts'

type Props = { visit: Visit; workspace: Workspace }

/** How far the agreement is, and the way to it. */
export function AgreementLine({ visit, workspace }: Props) {
  const words = agreementWords[visit.lang]
  const { mentorship, versions } = workspace
  if (versions.length === 0 && mentorship.endedOn) return null
  return (
    <Section title={words.title}>
      <p>
        <AgreementState visit={visit} workspace={workspace} />
      </p>
      <ButtonLink href={urls.agreement(mentorship.id)} look="secondary">
        {versions.length === 0 ? words.begin : words.open}
      </ButtonLink>
    </Section>
  )
}

/** On top of the page while the reader's signature is what is missing. */
export function SignatureAsked({ visit, workspace }: Props) {
  const words = agreementWords[visit.lang]
  const { mentorship, versions } = workspace
  const open = waiting(versions, mentorship)
  if (!open || hasSigned(open, mentorship.me.id) || mentorship.endedOn) return null
  return (
    <Notice title={words.title}>
      <p>
        {words.waitsForYou(mentorship.other.name)} <a href={urls.agreement(mentorship.id)}>{words.open}</a>
      </p>
    </Notice>
  )
}

/** In a word or a sentence: not written, waiting for whom, or signed when. */
export function AgreementState({
  visit,
  workspace,
}: {
  visit: Visit
  workspace: Pick<Workspace, 'mentorship' | 'versions'>
}) {
  const words = agreementWords[visit.lang]
  const { mentorship, versions } = workspace
  const { me, other } = mentorship
  const newest = versions[0]
  if (!newest) return <Tag>{words.none}</Tag>
  const signed = signedAt(newest, mentorship)
  if (signed) return <Tag tone="good">{words.bothOn(longDate(dayOf(signed, mentorship.zone), visit.lang))}</Tag>
  if (!hasSigned(newest, me.id)) return <Tag tone="warn">{words.waitsForYou(other.name)}</Tag>
  return <Tag tone="info">{words.waitsForOther(other.name)}</Tag>
}
