import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import { AfterwardsTable, LoadsTable, MissingTable, type PlanProps } from './plan-tables.tsx'
import { sharingWords } from './words.ts'

/** Who would read what, before anything happens. */
export function SharingPlanPage({ refusal, ...props }: PlanProps & { refusal: string | undefined }) {
  const { visit, call, keep, planned } = props
  const { lang } = visit
  const words = sharingWords[lang]
  const { gives, takes, missing } = planned.seen
  return (
    <Page
      visit={visit}
      title={words.planTitle}
      context={call.name[lang]}
      lead={words.planLead(gives.length, takes.length)}
      density="dense"
      back={{ href: urls.callReaders(call.id), label: words.title }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <Form action={urls.callSharing(call.id)}>
        <Hidden name="keep" value={keep} />
        <Hidden name="plan" value={planned.fingerprint} />
        <ButtonRow>
          {gives.length + takes.length > 0 && <Button>{words.carryOut}</Button>}
          <ButtonLink href={urls.callReaders(call.id)} look="secondary">
            {words.goBack}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {missing.length > 0 && (
        <Section title={words.missing}>
          <MissingTable {...props} />
        </Section>
      )}
      <LoadsTable {...props} />
      <Notice>{words.proven}</Notice>
      <Details summary={words.inDetail} open={planned.seen.after.length <= 40}>
        <AfterwardsTable {...props} />
      </Details>
    </Page>
  )
}
