import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { Offer } from '../db/offers.ts'
import { answerRefusal, offerState, type Side } from '../domain/offer.ts'
import { factsInWords } from './score-parts.tsx'
import { words as allWords } from './words.ts'

type Own = Offer & { side: Side }
type Props = {
  visit: Visit
  offer: Own
  terms: ReadonlyMap<string, string>
  action: string
  form: FormState
  refusal: string | undefined
}

/** A proposal as one side reads it: who, why, what is asked, and two answers. */
export function OfferPage({ visit, offer, terms, action, form, refusal }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const other = offer.side === 'mentee' ? offer.mentor : offer.mentee
  const over = answerRefusal(offer, offer.side, visit.now)
  return (
    <Page visit={visit} title={words.proposal} lead={words.proposalLead(offer.callName[lang])} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      <h2>{words.who}</h2>
      <p>
        <strong>{other.name}</strong>
        {placeOf(other, lang)}
      </p>
      <h2>{words.whyYou}</h2>
      <Facts offer={offer} terms={terms} lang={lang} />
      <h2>{words.whatIsAsked}</h2>
      <p>{words.asked}</p>
      {over && !refusal ? <Refusal>{words.problems[over]}</Refusal> : null}
      {!over && <AnswerForm visit={visit} offer={offer} action={action} form={form} />}
    </Page>
  )
}

function Facts({ offer, terms, lang }: { offer: Own; terms: ReadonlyMap<string, string>; lang: Lang }) {
  const words = allWords[lang]
  // what a mentee wished is theirs to tell: the mentor reads the other facts
  const parts = offer.why.parts.filter(
    (part) => part.points > 0 && (offer.side === 'mentee' || part.criterion !== 'wish'),
  )
  return (
    <SummaryList
      lang={lang}
      rows={parts.map((part) => ({ label: words.criteria[part.criterion], value: factsInWords(part, terms, lang) }))}
    />
  )
}

function AnswerForm({ visit, offer, action, form }: { visit: Visit; offer: Own; action: string; form: FormState }) {
  const words = allWords[visit.lang]
  return (
    <Form action={action}>
      <p>
        {words.answerUntil(longMoment(offer.answerBy, offer.zone, visit.lang))} {words.bothAsked}
      </p>
      <Radios
        name="answer"
        label={words.chooseAnswer}
        form={form}
        lang={visit.lang}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <TextArea
        name="reason"
        label={words.noReason}
        audience={words.noReasonAudience}
        form={form}
        lang={visit.lang}
        rows={3}
      />
      <Button>{words.choose}</Button>
    </Form>
  )
}

/** After the answer: what happens next. */
export function AnsweredPage({ visit, offer }: { visit: Visit; offer: Own }) {
  const words = allWords[visit.lang]
  const accepted = offerState(offer, visit.now) === 'accepted'
  const sentence = accepted
    ? words.itIsAMatch
    : offer.answers[offer.side] === 'yes'
      ? words.youSaidYes
      : words.youSaidNo
  return (
    <Page visit={visit} title={words.thanks} lead={sentence}>
      {accepted && <ButtonLink href={urls.mentorships()}>{words.openMentoring}</ButtonLink>}
    </Page>
  )
}

/** A link that opens nothing any more. */
export function LinkOverPage({ visit }: { visit: Visit }) {
  const words = allWords[visit.lang]
  return <Page visit={visit} title={words.linkOver} lead={words.linkOverLead} />
}

function placeOf(other: Offer['mentor'], lang: Lang): string {
  const parts = [other.rank?.[lang], other.place?.[lang] ?? other.affiliation].filter((part) => part)
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}
