import { dayOf, longDate } from '#src/kernel/dates.ts'
import { Button, ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import { OfferedPlaces } from './offered-places.tsx'
import type { WaitingProps } from './load-waiting-list.ts'
import { WaitingTable } from './waiting-table.tsx'
import { words as allWords } from './words.ts'

/** The waiting list in its order, what happens when a place becomes free, and every place that was offered. */
export function WaitingListPage(props: WaitingProps) {
  const { visit, call, list, offers, form, refusal } = props
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[visit.lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.callDecisions(call.id), label: words.toDesk }}
      actions={
        <ButtonLink href={urls.decisionRules(call.id)} look="secondary">
          {words.rules}
        </ButtonLink>
      }
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} labels={{ application: words.offerTo, reason: words.reason }} />
      <Facts {...props} />
      {list.length === 0 ? (
        <Empty title={words.nobody}>{words.nobodyText}</Empty>
      ) : (
        <>
          <WaitingTable {...props} />
          <OrderButtons {...props} />
          <OfferForm {...props} />
        </>
      )}
      {offers.length > 0 && <OfferedPlaces visit={visit} offers={offers} />}
    </Page>
  )
}

function Facts({ visit: { lang }, call, rules, taken }: WaitingProps) {
  const words = allWords[lang]
  const { orderFixedAt } = rules
  return (
    <p>
      {words.places(taken, call.places)}, {words.free(Math.max(0, call.places - taken))}.{' '}
      {words.promotions[rules.promotion]} {rules.promotion === 'at-once' && !orderFixedAt && words.notAtOnce}{' '}
      <strong>{orderFixedAt ? words.stands(longDate(dayOf(orderFixedAt, call.zone), lang)) : words.open}</strong>
    </p>
  )
}

function OrderButtons({ visit: { lang }, call, rules }: WaitingProps) {
  const words = allWords[lang]
  const action = urls.waitingOrder(call.id)
  if (rules.orderFixedAt)
    return (
      <PostButton action={action} fields={{ change: 'open-again' }}>
        {words.openAgain}
      </PostButton>
    )
  return (
    <ButtonRow>
      <PostButton action={action} fields={{ change: 'fix' }} look="primary">
        {words.fix}
      </PostButton>
      <PostButton action={action} fields={{ change: 'by-score' }}>
        {words.byScore}
      </PostButton>
    </ButtonRow>
  )
}

/** Only while there is a place to give: otherwise the form would promise something. */
function OfferForm({ visit: { lang }, call, list, taken, form }: WaitingProps) {
  const words = allWords[lang]
  const told = list.filter((row) => row.told)
  if (taken >= call.places || told.length === 0) return null
  const field = { form, lang }
  return (
    <Section title={words.offerTitle}>
      <Form action={urls.waitingOffer(call.id)}>
        <Select
          {...field}
          name="application"
          label={words.offerTo}
          choices={told.map((row) => ({ value: row.application, label: `${list.indexOf(row) + 1}. ${row.name}` }))}
        />
        <TextArea {...field} name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
        <Button look="secondary">{words.offer}</Button>
      </Form>
    </Section>
  )
}
