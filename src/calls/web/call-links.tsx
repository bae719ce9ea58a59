import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { cloneWords } from './clone/clone-words.ts'
import { deskWords } from './desk-words.ts'
import { exceptionWords } from './exceptions/exception-words.ts'
import { extensionWords } from './extension/extension-words.ts'
import { lateWords } from './late/late-words.ts'
import { supportWords } from './support-words.ts'

/** The ways from a call to everything that belongs to it, in the order of its year. */
export function CallLinks({ visit, call }: { visit: Visit; call: Call }) {
  const words = deskWords[visit.lang]
  const { id } = call
  const links = [
    ...(call.publishedAt ? [[urls.call(id), words.publicPage] as const] : []),
    [urls.milestones(id), words.milestones],
    [urls.callQuestions(id), words.questions],
    [urls.callRubric(id), words.rubric],
    [urls.callSupport(id), supportWords[visit.lang].title],
    [urls.callCommittee(id), words.committee],
    [urls.callReading(id), words.reading],
    [urls.callApplications(id), words.applications],
    [urls.callReaders(id), words.readers],
    [urls.callDecisions(id), words.decisions],
    [urls.waitingList(id), words.waitingList],
    [urls.callEquality(id), words.equality],
    [urls.callMentors(id), words.mentors],
    [urls.matching(id), words.matching],
    [urls.callOffers(id), words.offers],
    [urls.callMentorships(id), words.mentorships],
    [urls.extendCall(id), extensionWords[visit.lang].title],
    [urls.exceptions(id), exceptionWords[visit.lang].title],
    [urls.lateCodes(id), lateWords[visit.lang].title],
    [urls.cloneCall(id), cloneWords[visit.lang].act],
  ] as const
  return (
    <Section title={words.pages}>
      <ButtonRow>
        {links.map(([href, label]) => (
          <ButtonLink key={href} href={href} look="secondary">
            {label}
          </ButtonLink>
        ))}
      </ButtonRow>
    </Section>
  )
}
