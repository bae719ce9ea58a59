import { longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { PlaceOffer } from '../../db/place-offers.ts'
import { lastDayOf, placeAnswerRefusal } from '../../domain/place-offer.ts'
import { words as allWords } from './words.ts'

export type PlaceProps = {
  visit: Visit
  offer: PlaceOffer
  action: string
  form: FormState
  refusal?: string | undefined
}

/** A place that is offered, the day until which it waits, and two answers; or what became of it. */
export function PlacePage(props: PlaceProps) {
  const { visit, offer, form, refusal } = props
  const words = allWords[visit.lang]
  const over = placeAnswerRefusal(offer, visit.now)
  if (over && refusal === undefined) return <EndedPlacePage visit={visit} offer={offer} />
  return (
    <Page visit={visit} title={words.title} lead={words.lead(offer.callName[visit.lang])} form={form} width="text">
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} labels={{ answer: words.question }} />
      {!over && <AnswerForm {...props} />}
      <p class="soft">{words.contact(offer.contactEmail)}</p>
    </Page>
  )
}

function AnswerForm({ visit: { lang }, offer, action, form }: PlaceProps) {
  const words = allWords[lang]
  const day = lastDayOf(offer)
  return (
    <>
      <p>{words.asked}</p>
      <Form action={action}>
        {day && (
          <p>
            <strong>{words.until(longDate(day, lang))}</strong>
          </p>
        )}
        <Radios
          name="answer"
          label={words.question}
          form={form}
          lang={lang}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
        <Button>{words.send}</Button>
      </Form>
    </>
  )
}

/** After the answer, or after its day: what became of the place. */
function EndedPlacePage({ visit, offer }: Pick<PlaceProps, 'visit' | 'offer'>) {
  const words = allWords[visit.lang]
  const { answer } = offer
  const sentence =
    answer === null
      ? words.problems[placeAnswerRefusal(offer, visit.now) ?? 'over']
      : answer === 'yes' && !offer.withdrawn
        ? words.saidYes
        : answer === 'no'
          ? words.saidNo
          : words.problems.withdrawn
  return (
    <Page visit={visit} title={answer === null || offer.withdrawn ? words.over : words.thanks} lead={sentence}>
      <p class="soft">{words.contact(offer.contactEmail)}</p>
      <ButtonLink href={urls.application(offer.application)} look="secondary">
        {words.toApplication}
      </ButtonLink>
    </Page>
  )
}

/** A link that opens nothing. */
export function NoPlacePage({ visit }: { visit: Visit }) {
  const words = allWords[visit.lang]
  return <Page visit={visit} title={words.linkOver} lead={words.linkOverLead} />
}
