import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import { words as allWords } from './words.ts'

/** Withdrawing asks once more. */
export function WithdrawPage({
  visit,
  application,
  refusal,
}: {
  visit: Visit
  application: OwnApplication
  refusal?: string
}) {
  const words = allWords[visit.lang]
  const context = application.call.name[visit.lang]
  if (refusal)
    return (
      <Page visit={visit} title={words.withdraw} context={context}>
        <Refusal>{refusal}</Refusal>
        <ButtonLink href={urls.application(application.id)} look="secondary">
          {words.backToList}
        </ButtonLink>
      </Page>
    )
  return (
    <Page visit={visit} title={words.withdraw} context={context} lead={words.withdrawLead}>
      <ButtonRow>
        <PostButton action={urls.withdrawal(application.id)} look="danger">
          {words.withdraw}
        </PostButton>
        <ButtonLink href={urls.application(application.id)} look="secondary">
          {words.keepIt}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
